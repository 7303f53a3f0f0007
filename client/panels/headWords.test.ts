import { expect, test } from 'vitest';
import { madeUpNode } from '../graph/testing/madeUpWorld.ts';
import { otherNames, relationshipWords, statusWords, summaryOf } from './headWords.ts';
import { beren, claim } from './testing/madeUpEvidence.ts';

const person = (properties: Readonly<Record<string, unknown>>) => madeUpNode('Aman', 'Person', properties);

test('who Aman is, in one line', () => {
  const aman = person({ sex: 'male', age: 27, ageOn: '2018-04-14', ethnicity: 'Kazakh', occupation: 'herder' });
  expect(summaryOf(aman, '5 statements in 1 report')).toBe(
    'man · aged 27 in April 2018 · Kazakh · herder · 5 statements in 1 report',
  );
});

test('somebody without a name, whose sex the reports dispute', () => {
  const source = { ...person({ sex: 'disputed', age: 'early twenties' }), named: false };
  expect(summaryOf(source, '1 statement in 1 report')).toBe(
    'person (sex disputed) · unnamed · early twenties · 1 statement in 1 report',
  );
});

test('an event has its day, a facility its kind', () => {
  expect(summaryOf(madeUpNode('arrest', 'Event', { kind: 'arrest', date: '2017-10-15' }), '')).toBe(
    'arrest · 15 October 2017',
  );
  expect(summaryOf(madeUpNode('camp', 'Facility', { kind: 'prison' }), '')).toBe('prison');
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

test('a relationship says what it is and how much is said of it', () => {
  const spouse = claim('claim', 'SPOUSE_OF', { object: beren });
  expect(relationshipWords(spouse, '2 statements in 2 reports')).toBe(
    'relationship · spouse of · 2 statements in 2 reports',
  );
  expect(relationshipWords(spouse, '')).toBe('relationship · spouse of');
});
