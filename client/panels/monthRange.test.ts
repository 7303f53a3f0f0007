import { describe, expect, test } from 'vitest';

import { monthNumber, monthOfNumber, rangeOf, yearTicks } from './monthRange.ts';

describe('months', () => {
  test('a month and its number are the same thing', () => {
    for (const month of ['0999-12', '2018-01', '2018-12', '2019-01']) {
      expect(monthOfNumber(monthNumber(month))).toBe(month);
    }
    expect(monthNumber('2019-01') - monthNumber('2018-12')).toBe(1);
  });

  test('the range begins in a January and spans at least a year', () => {
    expect(rangeOf([{ month: '2018-05' }])).toEqual({ first: monthNumber('2018-01'), last: monthNumber('2018-12') });
    expect(rangeOf([{ month: '2017-11' }, { month: '2019-02' }])).toEqual({
      first: monthNumber('2017-01'),
      last: monthNumber('2019-02'),
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
