import { describe, expect, test } from 'vitest';
import { dateInWords, monthsOf } from './dateWords.ts';

describe('a date is said as a reader says it', () => {
  test.each([
    ['2018-01-25', '25 January 2018', '25 Jan 2018'],
    ['2018-01-05', '5 January 2018', '5 Jan 2018'],
    ['2018-09', 'September 2018', 'Sep 2018'],
    ['2018', '2018', '2018'],
    ['2018-01~', 'about January 2018', 'about Jan 2018'],
    ['2018?', 'perhaps 2018', 'perhaps 2018'],
    ['2018-01-25%', 'perhaps about 25 January 2018', 'perhaps about 25 Jan 2018'],
    ['2016/2018', '2016 to 2018', '2016 to 2018'],
    ['2017-05~/2018-01-03', 'about May 2017 to 3 January 2018', 'about May 2017 to 3 Jan 2018'],
    ['2017-05/..', 'since May 2017', 'since May 2017'],
    ['../2018-06', 'until June 2018', 'until Jun 2018'],
  ])('%s', (text, long, short) => {
    expect(dateInWords(text)).toBe(long);
    expect(dateInWords(text, 'short')).toBe(short);
  });

  test.each(['', 'early 2018', '2018-13', '2018/soon', 'soon/2018', 'soon/..'])('nothing is said of "%s"', (text) => {
    expect(dateInWords(text)).toBe('');
  });
});

test('the months of a date reach from its first to its last, and stay open where it does', () => {
  expect(monthsOf('2018-01-25')).toEqual({ from: '2018-01', until: '2018-01' });
  expect(monthsOf('2018')).toEqual({ from: '2018-01', until: '2018-12' });
  expect(monthsOf('2016-05~/2018')).toEqual({ from: '2016-05', until: '2018-12' });
  expect(monthsOf('2017-05/..')).toEqual({ from: '2017-05' });
  expect(monthsOf('../2018-06-03')).toEqual({ until: '2018-06' });
  expect(monthsOf('soon')).toEqual({});
});
