import { QueryClient } from '@tanstack/react-query';
import { afterEach, expect, test, vi } from 'vitest';

import { madeUpCell, madeUpClaim, madeUpNode, madeUpQuote, madeUpReport } from '../answers/testing/madeUpClaims.ts';
import type { CellRow } from '../api/cells.ts';
import { saidBehind, sourcesOf } from './useMemoSources.ts';

const aman = madeUpNode('Person', 'Madeup Aman');
const camp = madeUpNode('Facility', 'Madeup Camp');
const holding = madeUpClaim(aman, 'HELD_IN', camp, [madeUpQuote('Aman is held', madeUpReport('account'))]);

const client = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity, retry: false } } });
const asked: string[] = [];
vi.stubGlobal('fetch', (_address: string, { body }: { readonly body: string }) => {
  asked.push(body);
  return Promise.resolve(Response.json({ data: { rowEvidence: { claims: [holding], cut: false } } }));
});
afterEach(() => {
  client.clear();
  asked.length = 0;
});

/** The sources of the memo that somebody writes about these rows on a page that is open already. */
const sourcesFor = async (rows: readonly CellRow[]) => sourcesOf(rows, await client.query(saidBehind(rows)));

test('a memo has the values of its own query, also where another one asked about the same people', async () => {
  await sourcesFor([[madeUpCell(aman), 'a journey']]);
  const { sources } = await sourcesFor([[madeUpCell(aman), '2017-10-15']]);
  expect(sources).toEqual([{ row: [madeUpCell(aman), '2017-10-15'], claims: [holding] }]);
  expect(asked).toHaveLength(1);
});

test('two answers of values alone are two, and nobody is asked what is said behind them', async () => {
  await sourcesFor([['a journey'], ['a poem']]);
  const { sources } = await sourcesFor([['2017'], ['2018']]);
  expect(sources).toEqual([
    { row: ['2017'], claims: [] },
    { row: ['2018'], claims: [] },
  ]);
  expect(asked).toEqual([]);
});
