import { expect, test } from 'vitest';
import type { Claim, Evidence, Quote, ReportSummary } from '../api/types.ts';
import { madeUpNode } from '../graph/testing/madeUpWorld.ts';
import { otherNames, relationshipWords, statusWords, summaryOf } from './headWords.ts';

const person = (properties: Readonly<Record<string, unknown>>) => madeUpNode('Aman', 'Person', properties);

test('who Aman is, in one line', () => {
  const aman = person({ sex: 'male', age: 27, ageOn: '2018-04-14', ethnicity: 'Kazakh', occupation: 'herder' });
  expect(summaryOf({ ...aman, statements: 5 }, undefined)).toBe(
    'man · aged 27 in April 2018 · Kazakh · herder · 5 statements in 1 report',
  );
});

test('somebody without a name, whose sex the reports dispute', () => {
  const source = { ...person({ sex: 'disputed', age: 'early twenties' }), named: false, statements: 1 };
  expect(summaryOf(source, undefined)).toBe(
    'person (sex disputed) · unnamed · early twenties · 1 statement in 1 report',
  );
});

test('an event has its day, a facility its kind', () => {
  expect(summaryOf(madeUpNode('arrest', 'Event', { kind: 'arrest', date: '2017-10-15' }), undefined)).toBe(
    'arrest · 15 October 2017 · 1 statement in 1 report',
  );
  expect(summaryOf({ ...madeUpNode('camp', 'Facility', { kind: 'prison' }), statements: 0 }, undefined)).toBe('prison');
});

test('every other spelling stands once, the name itself not', () => {
  const aman = person({ aliases: ['Amanbek', 'Madeup Aman', 'Аман'], kk: 'Аман', zh: '阿曼' });
  expect(otherNames(aman)).toEqual(['Amanbek', 'Аман', '阿曼']);
});

test('the status says since when, and as of when that was so', () => {
  expect(statusWords(person({ status: 'detained', statusSince: '2017-10-15', statusAsOf: '2018-05-27' }))).toEqual({
    status: 'detained',
    since: 'since 15 Oct 2017',
    asOf: 'as of May 2018',
    isHeld: true,
  });
  expect(statusWords(person({ status: 'released', statusSince: '2018-01' }))).toMatchObject({
    since: 'Jan 2018',
    asOf: '',
    isHeld: false,
  });
  expect(statusWords(person({ status: 'unknown' }))).toBeUndefined();
});

const report = (id: string): ReportSummary => ({
  id,
  title: id,
  publisher: 'Madeup News',
  byline: null,
  publishedOn: '2018-05-01',
  url: '',
  kind: 'account',
  language: 'en',
});

const quote = (statement: string, from: string): Quote => ({
  statement,
  text: 'x',
  before: '',
  after: '',
  paragraph: 1,
  start: 0,
  end: 1,
  report: report(from),
  witness: null,
  witnessIs: null,
  value: null,
});

test('a relationship says what it is and how much is said of it', () => {
  const claim: Claim = {
    id: 'claim',
    kind: 'RELATIONSHIP',
    predicate: 'SPOUSE_OF',
    value: null,
    properties: {},
    derived: false,
    rule: null,
    disputed: false,
    subject: person({}),
    object: madeUpNode('Bota', 'Person'),
    quotes: [quote('one#1', 'one'), quote('one#1', 'one'), quote('two#4', 'two')],
  };
  const evidence: Evidence = { node: null, claims: [claim], judgements: [], cut: false };
  expect(relationshipWords(evidence)).toBe('relationship · spouse of · 2 statements in 2 reports');
  expect(relationshipWords({ ...evidence, claims: [] })).toBe('');
});
