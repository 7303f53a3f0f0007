import { describe, expect, test } from 'vitest';

import { barsIn, monthNear, monthNumber, monthOfNumber, placeOf, rangeOf, yearTicks } from './monthRange.ts';

const eventsIn = (...months: readonly string[]) => months.map((month) => ({ month, count: 1 }));

describe('months', () => {
  test('a month and its number are the same thing', () => {
    for (const month of ['0999-12', '2018-01', '2018-12', '2019-01']) {
      expect(monthOfNumber(monthNumber(month))).toBe(month);
    }
    expect(monthNumber('2019-01') - monthNumber('2018-12')).toBe(1);
  });

  test('the range begins in a January and spans at least a year', () => {
    expect(rangeOf(eventsIn('2018-05'))).toEqual({
      first: monthNumber('2018-01'),
      last: monthNumber('2018-12'),
      lead: 1,
    });
    expect(rangeOf(eventsIn('2017-11', '2019-02'))).toEqual({
      first: monthNumber('2017-01'),
      last: monthNumber('2019-02'),
      lead: 1,
    });
  });

  test('without a month there is no range', () => {
    expect(rangeOf([])).toBeUndefined();
  });

  test('every year is written where there is room for it', () => {
    expect(yearTicks({ first: monthNumber('2016-01'), last: monthNumber('2018-12') }, 10)).toEqual([2016, 2017, 2018]);
  });

  test('over a long time only round years are written, and no more than asked for', () => {
    const ticks = yearTicks({ first: monthNumber('1962-01'), last: monthNumber('2019-12') }, 10);
    expect(ticks).toEqual([1970, 1980, 1990, 2000, 2010]);
  });
});

describe('where nearly all events are in the last years of many', () => {
  const months = [...eventsIn('2003-01', '2009-09'), { month: '2016-03', count: 2 }, { month: '2018-05', count: 30 }];
  const range = rangeOf(months) ?? { first: 0, last: 0, lead: 0 };

  test('the axis shows these years, and what is earlier in one wider bar before them', () => {
    expect(monthOfNumber(range.first)).toBe('2016-12');
    expect(monthOfNumber(range.last)).toBe('2018-05');
    expect(barsIn(months, range)).toEqual([
      { month: '2016-12', count: 4 },
      { month: '2018-05', count: 30 },
    ]);
    expect(placeOf(monthNumber('2017-01'), range)).toBe(range.lead);
    expect(range.lead).toBeGreaterThan(1);
  });

  test('every month is found again by its place, the first from the first half of its bar', () => {
    for (const month of ['2016-12', '2017-01', '2017-02', '2018-05']) {
      expect(monthOfNumber(monthNear(placeOf(monthNumber(month), range), range))).toBe(month);
    }
    expect(monthOfNumber(monthNear(range.lead * 0.4, range))).toBe('2016-12');
    expect(monthOfNumber(monthNear(range.lead * 0.6, range))).toBe('2017-01');
  });

  test('the axis shows all of them where the window begins or ends in the years before', () => {
    expect(monthOfNumber(rangeOf(months, { from: '2009-01' })?.first ?? 0)).toBe('2003-01');
    expect(monthOfNumber(rangeOf(months, { until: '2015-12' })?.first ?? 0)).toBe('2003-01');
    expect(rangeOf(months, { from: '2017-02' })).toEqual(range);
    expect(rangeOf(months, { until: '2016-12' })).toEqual(range);
  });
});
