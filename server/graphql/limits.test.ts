import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../database/database.ts';
import { testDatabase } from '../testing/testDatabase.ts';
import { withDeadline } from './deadline.ts';
import { serve, type Served } from './testing/serve.ts';

let database: Database;
let served: Served;
beforeAll(async () => {
  database = await testDatabase();
  served = await serve({ database });
});
afterAll(async () => {
  await served.close();
  await database.close();
});

/** The database as a plain object, of which one way can be another. */
const delegating = (of: Database): Database => withDeadline(of, 60_000);

const refused = (message: string, code = 'LIMIT_EXCEEDED') => ({
  status: 400,
  body: { errors: [{ message, extensions: { code } }] },
});
const times = (count: number, text: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => text(at)).join(' ');

test('eleven levels are too many, also through fragments that use one another', async () => {
  const eleven = refused('the request has levels of 11, and 10 is the limit.');
  expect(await served.ask(`{ person(id: "x") { ${'siblings { '.repeat(9)} name ${'} '.repeat(9)} } }`)).toEqual(eleven);
  const fragments = times(9, (at) => `fragment f${at} on Person { siblings { ...f${at + 1} } }`);
  expect(await served.ask(`{ person(id: "x") { ...f0 } } ${fragments} fragment f9 on Person { name }`)).toEqual(eleven);
});

test('so are fifty-one aliases', async () => {
  expect(await served.ask(`{ ${times(51, (at) => `a${at}: __typename`)} }`)).toEqual(
    refused('the request has aliases of 51, and 50 is the limit.'),
  );
});

test('and fifty-one directives', async () => {
  const { body } = await served.ask(`{ ${times(51, () => 'status @include(if: true) { state }')} }`);
  expect(body).toEqual(refused('the request has directives of 51, and 50 is the limit.').body);
});

test('and twenty-one questions at once', async () => {
  expect(await served.ask(`{ ${times(21, (at) => `a${at}: entity(id: "x") { id }`)} }`)).toEqual(
    refused('the request has root fields of 21, and 20 is the limit.'),
  );
});

test('and more words than anybody writes', async () => {
  const { status, body } = await served.ask(`{ ${times(2_001, () => 'a')} }`);
  expect(status).toBe(400);
  expect(body).toMatchObject({
    errors: [
      {
        message: 'the request has more than 2000 tokens, and that is the limit.',
        extensions: { code: 'LIMIT_EXCEEDED' },
      },
    ],
  });
});

test('and lists in lists that would read the whole database', async () => {
  expect(await served.ask('{ people(first: 1000) { items { siblings(first: 1000) { name } } } }')).toEqual(
    refused(
      'the request has cost of 1002001, and 100000 is the limit: ask for fewer with `first`, or for fewer levels.',
    ),
  );
});

test('a request longer than 256 kB is refused before it is read', async () => {
  expect(await served.ask(`{ __typename } # ${'x'.repeat(300_000)}`)).toEqual({
    status: 413,
    body: { errors: [{ message: 'The request is longer than 256 kB.', extensions: { code: 'LIMIT_EXCEEDED' } }] },
  });
});

test('what takes the database too long is stopped', async () => {
  const endless = 'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN sum(a * b) AS sum';
  const slow = await serve({
    database: { ...delegating(database), read: (_cypher, _parameters, options) => database.read(endless, {}, options) },
    timeLimitMs: 300,
  });
  expect(await slow.ask('{ reportList { id } }')).toEqual({
    status: 200,
    body: {
      data: null,
      errors: [
        {
          message: 'The request took longer than 0.3 seconds and was stopped.',
          path: ['reportList'],
          extensions: { code: 'TIME_LIMIT' },
        },
      ],
    },
  });
  await slow.close();
});

test('many short queries of one request have no longer together than one long one', async () => {
  let asked = 0;
  const counted: Database = { ...delegating(database), read: () => Promise.resolve([]).finally(() => (asked += 1)) };
  const limited = withDeadline(counted, 30);
  await limited.read('RETURN 1 AS one');
  await new Promise((later) => setTimeout(later, 40));
  await expect(limited.read('RETURN 1 AS one')).rejects.toMatchObject({
    code: 'TIME_LIMIT',
    message: 'The request took longer than 0.03 seconds and was stopped.',
  });
  expect(asked).toBe(1);
});
