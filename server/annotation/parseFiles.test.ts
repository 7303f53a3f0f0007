import { describe, expect, test } from 'vitest';
import { RefusedFiles } from '../errors.ts';
import { parseFiles } from './parseFiles.ts';
import { printFiles } from './printFiles.ts';
import type { SourceFile } from './sourceFile.ts';

const report: SourceFile = {
  path: 'reports/madeup-2020-01-02.md',
  text: `---
title: Two made-up brothers
publisher: Made-up Gazette
publishedOn: 2020-01-02
url: https://example.org/brothers
language: en
kind: account
---
[1] Madeup Aman spoke of his brother, Madeup Bek.

[3] Police took Madeup Bek on 5 May 2019. Madeup Aman has
not seen him since. Madeup Aman lives alone.
`,
};

const annotation = (statements: string, mentions = ''): SourceFile => ({
  path: 'annotations/madeup-2020-01-02.yaml',
  text: `report: madeup-2020-01-02
mentions:
  aman: { label: Person, names: [Madeup Aman], sex: male }
  bek: { label: Person, names: [Madeup Bek] }
  arrest: { label: Event, kind: arrest }
${mentions}statements:
${statements}`,
});

const good = `  - quote: Madeup Aman spoke of his brother, Madeup Bek
    says: [[aman, SIBLING_OF, bek, { elder: start }]]
  - quote: Police took Madeup Bek on 5 May 2019
    by: aman
    says: [[bek, SUBJECT_OF, arrest], [arrest, date, "2019-05-05"]]
`;

const faultsOf = (...files: readonly SourceFile[]): readonly string[] => {
  try {
    parseFiles(files);
    return [];
  } catch (error) {
    if (!(error instanceof RefusedFiles)) throw error;
    return error.message.split('\n');
  }
};

describe('a report and its annotation', () => {
  test('become statements with the exact words, their offsets and the original paragraph', () => {
    const { statements, reports } = parseFiles([report, annotation(good)]);
    const date = statements.find(({ predicate }) => predicate === 'date');
    expect(date).toMatchObject({
      subject: 'madeup-2020-01-02#arrest',
      value: '2019-05-05',
      saidBy: 'madeup-2020-01-02#aman',
    });
    expect(date?.quote).toMatchObject({ paragraph: 3, text: 'Police took Madeup Bek on 5 May 2019' });
    expect(reports[0]?.text.slice(date?.quote.start, date?.quote.end)).toBe('Police took Madeup Bek on 5 May 2019');
  });

  test('what a mention says of itself rests on the first quote that speaks of it', () => {
    const { statements } = parseFiles([report, annotation(good)]);
    expect(statements.find(({ predicate }) => predicate === 'sex')?.quote.paragraph).toBe(1);
  });

  test('the same words give the same ids at every reading', () => {
    const ids = () => parseFiles([report, annotation(good)]).statements.map(({ id }) => id);
    expect(ids()).toEqual(ids());
  });

  test('what is written out reads back as the same evidence', () => {
    const evidence = parseFiles([report, annotation(good), { path: 'judgements.yaml', text: '' }]);
    const again = parseFiles(printFiles(evidence));
    const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
    expect(again.statements.toSorted(byId)).toEqual(evidence.statements.toSorted(byId));
    expect(again.mentions.toSorted(byId)).toEqual(evidence.mentions.toSorted(byId));
    expect(again.reports).toEqual(evidence.reports);
  });
});

describe('a load is refused with file, line, the wrong value and the nearest right one', () => {
  const line = (fault: string) => `annotations/madeup-2020-01-02.yaml:${fault}`;

  test('words that do not stand in the report', () => {
    expect(faultsOf(report, annotation(good.replace('Police took', 'Officers took')))).toEqual([
      line(
        '9: these words do not stand in madeup-2020-01-02: "Officers took Madeup Bek on 5 May 2019". The nearest text is "Police took Madeup Bek on 5 May 2019".',
      ),
    ]);
  });

  test('words that stand twice', () => {
    const twice = good.replace('quote: Police took Madeup Bek on 5 May 2019', 'quote: Madeup Aman');
    expect(faultsOf(report, annotation(twice))).toEqual([
      line(
        '9: these words stand 3 times in madeup-2020-01-02: "Madeup Aman". Quote more of them, or say which with nth: 1 to 3.',
      ),
    ]);
  });

  test('an unknown label, relationship type, property and value', () => {
    const wrong = `  - quote: Madeup Aman spoke of his brother, Madeup Bek
    says: [[aman, SIBLINGS_OF, bek], [aman, sexx, male], [bek, sex, man], [aman, HELD_IN, bek]]
  - quote: Madeup Aman lives alone
    says: [[ghost, sex, male]]
`;
    expect(faultsOf(report, annotation(good + wrong, '  ghost: { label: Persn, names: [Madeup Aman] }\n'))).toEqual([
      line('6: unknown label: Persn. Did you mean Person?'),
      line('14: unknown relationship type: SIBLINGS_OF. Did you mean SIBLING_OF?'),
      line('14: unknown property: Person.sexx. Did you mean sex?'),
      line('14: Person.sex cannot be "man". It is one of female, male, disputed.'),
      line('14: HELD_IN is derived from events and witnesses; no annotation states it.'),
    ]);
  });

  test('ends that a type does not join, an impossible date, a dangling name', () => {
    const wrong = `  - quote: not seen him since
    by: amann
    says: [[aman, SPOUSE_OF, arrest], [arrest, date, "2019-13"], [bek, sex, male]]
`;
    expect(faultsOf(report, annotation(good + wrong))).toEqual([
      line('13: unknown name: amann is not among the mentions. Did you mean aman?'),
      line('14: SPOUSE_OF does not join Person (aman) to Event (arrest). It goes from Person to Person.'),
      expect.stringContaining('14: Event.date: impossible date: 2019-13'),
    ]);
  });

  test('a name that the report does not have, and a mention of which nothing is said', () => {
    const mentions = '  other: { label: Person, names: [Madeup Chan] }\n';
    expect(faultsOf(report, annotation(good, mentions))).toEqual([
      line(
        '6: the name "Madeup Chan" does not stand in madeup-2020-01-02; for a description of ours say named: false.',
      ),
      line('6: nothing is said of other: a mention needs a statement with its quote.'),
    ]);
  });

  test('two files that claim one report id, and an annotation of an unknown report', () => {
    const twin = { ...report, path: 'other/madeup-2020-01-02.md' };
    const stray = { path: 'annotations/x.yaml', text: 'report: madeup-2020-01-03\n' };
    expect(faultsOf(report, twin, stray)).toEqual([
      'other/madeup-2020-01-02.md:1: two files claim the report id madeup-2020-01-02.',
      'annotations/x.yaml:1: unknown report: madeup-2020-01-03. Did you mean madeup-2020-01-02?',
    ]);
  });

  test('a judgement of a mention that is not there', () => {
    const judgements = {
      path: 'judgements.yaml',
      text: '- { left: madeup-2020-01-02#aman, right: madeup-2020-01-02#bekk, verdict: different, by: a tester, reason: made up, at: 2020-01-03 }\n',
    };
    expect(faultsOf(report, annotation(good), judgements)).toEqual([
      'judgements.yaml:1: unknown mention: madeup-2020-01-02#bekk. Did you mean madeup-2020-01-02#bek?',
    ]);
  });

  test('broken YAML, and a report without front matter', () => {
    const [broken] = faultsOf(report, { path: 'annotations/b.yaml', text: 'report: [x\n' });
    expect(broken).toMatch(/^annotations\/b\.yaml:\d+: /);
    expect(faultsOf({ path: 'reports/a.md', text: 'just words' })).toEqual([
      'reports/a.md:1: a report opens with its front matter: ---, lines such as "title: …", and --- again.',
    ]);
  });
});
