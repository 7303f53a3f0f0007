import { expect, test } from 'vitest';
import type { GraphNode, Quote, ReportSummary } from '../api/types.ts';
import { quotedSentences } from './quotedSentences.ts';

const sentence = 'Madeup Aman, a herder, was taken in May.';
const report: ReportSummary = {
  id: 'madeup-2018-01-01',
  title: 'A made-up report',
  publisher: 'Madeup Publisher',
  byline: null,
  publishedOn: '2018-01-01',
  url: 'https://example.org/madeup',
  kind: 'original',
  language: 'en',
};
const witness: GraphNode = {
  id: 'madeup-aigul',
  label: 'Person',
  name: 'Madeup Aigul',
  named: true,
  properties: {},
  statements: 1,
  disputed: [],
  reports: [],
  witnesses: [],
};

/** A quote of these words, in a sentence that begins at 100. */
function quote(words: string, more: Partial<Quote> = {}): Quote {
  const at = sentence.indexOf(words);
  return {
    statement: words,
    text: words,
    before: sentence.slice(0, at),
    after: sentence.slice(at + words.length),
    paragraph: 3,
    start: 100 + at,
    end: 100 + at + words.length,
    report,
    witness: null,
    witnessIs: null,
    value: null,
    ...more,
  };
}

const marked = (quotes: readonly Quote[], apart = false) =>
  quotedSentences(quotes, apart).map(({ runs }) =>
    runs.map((run) => (run.marked ? `[${run.text}]` : run.text)).join(''),
  );

test('a sentence quoted twice is shown once, with both quotes marked', () => {
  expect(marked([quote('was taken in May'), quote('a herder')])).toEqual([
    'Madeup Aman, [a herder], [was taken in May].',
  ]);
});

test('quotes that overlap leave every letter there once', () => {
  expect(marked([quote('Madeup Aman, a herder'), quote('a herder, was taken'), quote('herder')])).toEqual([
    '[Madeup Aman, a herder][, was taken] in May.',
  ]);
});

test('what a witness says stands apart from the report’s own voice', () => {
  expect(marked([quote('a herder'), quote('in May', { witness })])).toEqual([
    'Madeup Aman, [a herder], was taken in May.',
    'Madeup Aman, a herder, was taken [in May].',
  ]);
});

test('the same words at another place of the report are another sentence', () => {
  expect(marked([quote('a herder'), quote('a herder', { start: 500, end: 508 })])).toHaveLength(2);
});

test('where reports differ, sentences stand apart by what they say', () => {
  const quotes = [quote('in May', { value: '2017-05' }), quote('taken', { value: '2017-06' })];
  expect(marked(quotes)).toEqual(['Madeup Aman, a herder, was [taken] [in May].']);
  expect(marked(quotes, true)).toEqual([
    'Madeup Aman, a herder, was taken [in May].',
    'Madeup Aman, a herder, was [taken] in May.',
  ]);
});
