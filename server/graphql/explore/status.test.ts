import { expect, test } from 'vitest';
import type { Database } from '../../database/database.ts';
import { madeupApi } from '../testing/madeupApi.ts';
import { status } from './status.ts';

const { ask, database } = madeupApi();

test('the status counts labels, and leaves the gazetteer out of the reports', async () => {
  const { data } = await ask('{ status { state reason ownDatabase counts { label count } dataState } }');
  expect(data).toEqual({
    status: {
      state: 'ready',
      reason: null,
      ownDatabase: true,
      counts: [
        { label: 'Person', count: 3 },
        { label: 'Group', count: 1 },
        { label: 'Prefecture', count: 1 },
        { label: 'County', count: 1 },
        { label: 'Facility', count: 1 },
        { label: 'Event', count: 1 },
        { label: 'Report', count: 2 },
      ],
      dataState: '',
    },
  });
});

test('the status of a database that does not answer says why, and asks it nothing', async () => {
  const down: Database = {
    ...database(),
    queryCount: 0,
    check: () =>
      Promise.resolve({ state: 'down', own: false, reason: 'Nothing listens there.', since: '2018-05-27T00:00:00Z' }),
    read: () => Promise.reject(new Error('was asked')),
  };
  expect(await status(down)).toMatchObject({ state: 'down', reason: 'Nothing listens there.', counts: [] });
});

test('the status tells what keeps the database busy, once, also while it is away', async () => {
  const down: Database = {
    ...database(),
    queryCount: 0,
    check: () =>
      Promise.resolve({ state: 'starting', own: true, reason: 'It is started.', since: '2018-05-27T00:00:00Z' }),
  };
  const notice = "Shezhire's own Neo4j is started again.";
  expect(await status(down, [notice, notice])).toMatchObject({ state: 'starting', ownDatabase: true, notice });
  expect(await status(database())).toMatchObject({ state: 'ready', notice: null });
});
