import { expect, test } from 'vitest';
import type { CountyEvents } from './answers.ts';
import { monthRows, monthText, rangeOf } from './monthBars.ts';

const arrest = (
  from: string | null,
  until: string | null,
  certain = from !== null && from === until,
): CountyEvents => ({
  kind: 'arrest',
  from,
  until,
  certain,
  count: 1,
});
const rowsOf = (...events: readonly CountyEvents[]) => monthRows(events, rangeOf(events) ?? { first: 0, last: 0 });

test('the months go from the first to the last that a report names', () => {
  const range = rangeOf([arrest('2017-07', '2017-07'), arrest('2017-04', '2018-01')]);
  expect([range?.first, range?.last].map((month) => monthText(month ?? 0))).toEqual(['2017-04', '2018-01']);
});

test('an arrest in one month is a bar of that month; one of a whole year a pale bar over all of it', () => {
  const [row] = rowsOf(arrest('2018-01', '2018-01'), arrest('2018-01', '2018-12'));
  expect(row?.bars.map(({ left, width, certain, words }) => ({ left, width, certain, words }))).toEqual([
    { left: 0, width: 1 / 12, certain: true, words: '1 × arrest, 2018-01' },
    { left: 0, width: 1, certain: false, words: '1 × arrest, some time from 2018-01 until 2018-12' },
  ]);
});

test('somebody taken at a time untold is in no month, and still counted', () => {
  const [row] = rowsOf(arrest('2018-01', '2018-01'), arrest(null, null, false));
  expect({ count: row?.count, besides: row?.besides, bars: row?.bars.length }).toEqual({
    count: 2,
    besides: ['1 undated'],
    bars: 1,
  });
});

test('what was many years before is told in words, so that months stay wide enough to be seen', () => {
  const events = [arrest('2018-01', '2018-01'), { ...arrest('2008-01', '2008-12', false), kind: 'emigration' }];
  expect(monthText(rangeOf(events)?.first ?? 0)).toBe('2014-02');
  expect(rowsOf(...events).map(({ kind, besides }) => [kind, besides])).toEqual([
    ['arrest', []],
    ['emigration', ['earlier']],
  ]);
});

test('without a start it reaches from the beginning', () => {
  const [, row] = rowsOf(
    { ...arrest('2017-01', '2017-01'), kind: 'summons', count: 2 },
    arrest(null, '2017-06', false),
  );
  expect(row?.bars.map(({ left, width }) => [left, width])).toEqual([[0, 1]]);
});
