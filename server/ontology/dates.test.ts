import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareDates, dateBounds, isVague, parseDate } from './dates.ts';

const hint = 'Write EDTF: 2018-01-25, 2018-01, 2018, 2018-01~, 2016/2018, 2018-01-25/.., ../2018';
const refusal = (text: string) => {
  try {
    parseDate(text);
    return 'accepted';
  } catch (error) {
    return (error as Error).message;
  }
};

describe('a date gives the first and the last day that it admits', () => {
  test.each([
    ['2018-01-25', { from: '2018-01-25', until: '2018-01-25' }],
    ['2018-02', { from: '2018-02-01', until: '2018-02-28' }],
    ['2016-02', { from: '2016-02-01', until: '2016-02-29' }],
    ['2018', { from: '2018-01-01', until: '2018-12-31' }],
    ['2018-01~', { from: '2018-01-01', until: '2018-01-31' }],
    ['2016/2018', { from: '2016-01-01', until: '2018-12-31' }],
    ['2018-01-25/..', { from: '2018-01-25' }],
    ['../2018', { until: '2018-12-31' }],
    ['2017-05?/2018-01-03', { from: '2017-05-01', until: '2018-01-03' }],
  ])('%s', (text, bounds) => {
    expect(dateBounds(text)).toEqual(bounds);
    expect(dateBounds(text)).toEqual(bounds);
  });

  test('every day of the calendar is its own first and last day', () => {
    const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (day) => {
        const text = day.toISOString().slice(0, 10);
        expect(dateBounds(text)).toEqual({ from: text, until: text });
      }),
    );
  });
});

describe('what is no date is refused with the nearest right way to write it', () => {
  test.each([
    ['25 January 2018', `not a date: 25 January 2018. ${hint}`],
    ['2018/1/5', `not a date: 2018/1/5. Did you mean 2018-01-05? ${hint}`],
    ['2018.3', `not a date: 2018.3. Did you mean 2018-03? ${hint}`],
    ['about 2018-01', `not a date: about 2018-01. Did you mean 2018-01~? ${hint}`],
    ['2018-', `not a date: 2018-. Did you mean 2018/..? ${hint}`],
    ['2018.13.1', `not a date: 2018.13.1. ${hint}`],
    ['', `not a date: . ${hint}`],
    ['2018-13', `impossible date: 2018-13 (month 13). ${hint}`],
    ['2018-02-29', `impossible date: 2018-02-29 (2018-02 has 28 days). ${hint}`],
    ['2018-01-00', `impossible date: 2018-01-00 (day 0). ${hint}`],
    ['2016/2018-00', `impossible date: 2016/2018-00 (month 0). ${hint}`],
    ['2018/2016', `impossible date: 2018/2016 (it ends before it begins). ${hint}`],
  ])('%s', (text, message) => {
    expect(refusal(text)).toBe(message);
  });
});

test('dates stand in order of their first day, then of their last; an open beginning first, an open end last', () => {
  const ordered = ['../2016', '2017', '2017/2018', '2017/..', '2017-05', '2017-05-02~', '2018'];
  expect(ordered.toReversed().sort(compareDates)).toEqual(ordered);
  expect(compareDates('2018-01', '2018-01~')).toBe(0);
});

test('only one certain day is not vague', () => {
  const texts = ['2018-01-25', '2018-01-25~', '2018-01-25?', '2018-01', '2018', '2018-01-25/..', '2016/2018'];
  expect(texts.filter((text) => !isVague(text))).toEqual(['2018-01-25']);
});
