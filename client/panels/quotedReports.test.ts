import { describe, expect, test } from 'vitest';

import { sectionsOf } from './inspectorSections.ts';
import { amountText, quotedReports, quotesShown } from './quotedReports.ts';
import { aman, beren, claim, evidence, happened, newer, node, older, quote } from './testing/madeUpEvidence.ts';

describe('how much is said of somebody', () => {
  const meeting = node('Event', 'meeting of Aman', { kind: 'meeting' });
  const said = evidence(
    happened(meeting),
    claim('beren', 'SUBJECT_OF', { subject: beren, object: meeting }),
    claim('reason', 'reason', { kind: 'PROPERTY', subject: meeting, value: 'a plan' }),
    claim('friend', 'FRIEND_OF', { object: beren, quotes: [quote('old'), quote('new', { report: newer })] }),
    claim('mention', 'MENTIONS', { subject: node('Report', 'Madeup Report'), object: aman }),
  );
  const sections = sectionsOf(said, aman);

  test('is what the sections count together, and what the reports below them count', () => {
    const quotes = quotesShown(said, aman, sections);
    expect(amountText(quotes, false)).toBe('4 statements in 2 reports');
    expect(sections.map(({ title, statements }) => [title, statements])).toEqual([
      ['Events', 2],
      ['Family', 2],
    ]);
    expect(quotedReports(quotes).map(({ report, statements }) => [report.id, statements])).toEqual([
      ['newer', 1],
      ['older', 3],
    ]);
  });

  test('is a least number where not everything has come, and nothing where nothing is quoted', () => {
    expect(amountText([quote('one')], true)).toBe('at least 1 statement in 1 report');
    expect(amountText([], false)).toBe('');
  });

  test('is, of a report, all that it says', () => {
    const report = node('Report', 'Madeup Report');
    const mention = claim('mention', 'MENTIONS', { subject: report, object: aman, quotes: [quote('a'), quote('b')] });
    const own = evidence(mention);
    expect(amountText(quotesShown(own, report, sectionsOf(own, report)), false)).toBe('2 statements in 1 report');
  });
});

test('reports stand with the newest first, each with its statements counted once', () => {
  expect(quotedReports([quote('s1'), quote('s1'), quote('s2'), quote('s3', { report: newer })])).toEqual([
    { report: newer, first: 's3', statements: 1 },
    { report: older, first: 's1', statements: 2 },
  ]);
});
