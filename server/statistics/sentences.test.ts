import { describe, expect, test } from 'vitest';
import type { Comparison } from './comparison.ts';
import type { Rate } from './rates.ts';
import {
  comparisonInWords,
  inWords,
  intervalNote,
  rateInWords,
  relianceInWords,
  reportingInWords,
  shareInWords,
  standingLine,
} from './sentences.ts';

const titleOf = (report: string): string => `The ${report}`;
const rate = (cases: number, designEffect = 1): Rate => ({
  cases,
  population: 150_000,
  per100000: (cases / 150_000) * 100_000,
  interval: { low: 1.0823, high: 7.7788 },
  clustered: { low: designEffect > 1 ? 0.0844 : 1.0823, high: designEffect > 1 ? 18.571 : 7.7788 },
  designEffect,
});

test('numbers are documented cases, and the line that always stands there says so', () => {
  expect(standingLine).toBe(
    'These are documented cases: people of whom the loaded reports tell. They do not show how many there are.',
  );
});

test('numbers are words up to twelve', () => {
  expect([0, 1, 12, 13, 1200].map(inWords)).toEqual(['no', 'one', 'twelve', '13', '1,200']);
});

describe('what hangs on one report', () => {
  test.each([
    [1, 'The only case comes from one report, “The rfa”.'],
    [2, 'Both cases come from one report, “The rfa”.'],
    [5, 'All five cases come from one report, “The rfa”.'],
  ])('%i', (cases, sentence) => {
    expect(relianceInWords({ report: 'rfa', only: true, cases, remaining: [] }, titleOf)).toBe(sentence);
  });

  test.each([
    [1, [], 'Without the report “The rfa” the case would not be known.'],
    [5, [], 'Without the report “The rfa” none of the five cases remains.'],
    [5, ['aigul'], 'Without the report “The rfa” one of the five cases remains.'],
    [5, ['aigul', 'murat'], 'Without the report “The rfa” two of the five cases remain.'],
  ])('%i, of which %s remain', (cases, remaining, sentence) => {
    expect(relianceInWords({ report: 'rfa', only: false, cases, remaining }, titleOf)).toBe(sentence);
  });

  test('nothing is said where nothing does', () => {
    expect(relianceInWords(undefined, titleOf)).toBeUndefined();
  });
});

describe('a rate', () => {
  test('below five cases never stands without its interval', () => {
    expect(rateInWords(rate(4), 'short')).toBe('2.7 per 100,000 (1.1 to 7.8)');
    expect(rateInWords(rate(5), 'short')).toBe('3.3 per 100,000');
    expect(rateInWords(rate(5))).toBe('3.3 per 100,000 (1.1 to 7.8)');
  });

  test('of five cases that came to light together does not either', () => {
    expect(rateInWords(rate(5, 5), 'short')).toBe('3.3 per 100,000 (0.084 to 19)');
  });

  test('says why its interval is wide', () => {
    expect(intervalNote(rate(5))).toBe(
      'With 95 per cent confidence, if each case had been found by itself: 1.1 to 7.8.',
    );
    expect(intervalNote(rate(5, 5))).toBe(
      'With 95 per cent confidence, if each case had been found by itself: 1.1 to 7.8. Wider, because cases of one family or report come together: the five are worth about one independent find.',
    );
  });
});

test('silence is not read as safety', () => {
  expect(reportingInWords({ reports: [], publishers: [], thinness: 'no report' }, 'Shule County')).toBe(
    'No loaded report tells of Shule County. That is silence, not safety.',
  );
  expect(reportingInWords({ reports: ['a'], publishers: ['p'], thinness: 'one report' }, 'Shule County')).toBe(
    'One loaded report tells of Shule County.',
  );
  expect(reportingInWords({ reports: ['a', 'b'], publishers: ['p'], thinness: 'few reports' }, 'Shule County')).toBe(
    'Two loaded reports tell of Shule County, all of one publisher.',
  );
});

test('what is known only to the prefecture is said beside its counties', () => {
  expect(shareInWords({ cases: ['aigul', 'murat'], of: 9 }, 'held', 'Ili')).toBe(
    'In Ili, of two of the nine cases held there only the prefecture is known.',
  );
  expect(shareInWords({ cases: [], of: 9 }, 'held', 'Ili')).toBeUndefined();
});

describe('a comparison', () => {
  const comparison: Comparison = {
    county: 'Zhaosu',
    question: 'passport confiscation',
    table: { here: 5, ofHere: 9, elsewhere: 2, ofElsewhere: 40 },
    cases: [],
    exactP: 0.002,
    midP: 0.00123,
    q: 0.03,
    beyondChance: true,
  };
  const shares =
    'Of the nine documented cases from Zhaosu County, reports tell of passport confiscation for five; of the 40 from other counties, for two.';
  const said = (changed: Partial<Comparison>): string =>
    comparisonInWords({ ...comparison, ...changed }, 'Zhaosu County', 45, titleOf);

  test('says both shares, and how sure it is', () => {
    expect(said({})).toBe(
      `${shares} Chance alone hardly explains it (mid-p 0.0012, q 0.03 over the 45 comparisons made).`,
    );
  });

  test('of whom reports tell nothing of the kind there is none', () => {
    const table = { here: 0, ofHere: 1, elsewhere: 0, ofElsewhere: 5 };
    expect(said({ table })).toMatch(
      /tell of passport confiscation for none; of the five from other counties, for none\. /,
    );
  });

  test('says where it may be chance', () => {
    expect(said({ beyondChance: false, midP: 0.2, q: 0.9 })).toBe(
      `${shares} That may be chance (mid-p 0.2, q 0.9 over the 45 comparisons made).`,
    );
  });

  test('says which report it hangs on, and nothing of one that it survives', () => {
    const withoutReport = { report: 'rfa', table: comparison.table, midP: 0.4, holds: false };
    expect(said({ withoutReport })).toMatch(/ Without the report “The rfa” it may be chance\.$/);
    expect(said({ withoutReport: { ...withoutReport, holds: true } })).toBe(said({}));
  });

  test('says of the population how many people there are', () => {
    const table = { here: 1, ofHere: 150_000, elsewhere: 20, ofElsewhere: 490_000 };
    expect(said({ question: 'population', table, q: 0.00001 })).toBe(
      'Zhaosu County has one documented case among 150,000 people; the other counties have 20 among 490,000. Chance alone hardly explains it (mid-p 0.0012, q under 0.0001 over the 45 comparisons made).',
    );
  });
});
