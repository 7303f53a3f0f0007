import { expect, test } from 'vitest';
import { statementOf } from './saying.ts';

const sentence = (predicate: string, rest: Readonly<Record<string, unknown>>): string =>
  statementOf({
    statement: { id: 's', start: 0, end: 1, paragraph: 1, predicate, ...rest },
    subject: 'a',
    subjectName: 'Madeup Mira',
    object: null,
    objectName: 'Madeup Tomas',
    witness: null,
  }).sentence;
const of = (value: unknown) => ({ value: JSON.stringify(value) });
const besides = (properties: unknown) => ({ properties: JSON.stringify(properties) });

test('dates are said in words, whatever is open or vague in them', () => {
  expect(sentence('date', of('2018-05-22'))).toBe('Madeup Mira: date 22 May 2018');
  expect(sentence('date', of('2018~'))).toBe('Madeup Mira: date about 2018');
  expect(sentence('date', of('../2017'))).toBe('Madeup Mira: date until 2017');
  expect(sentence('birthDate', of('1980'))).toBe('Madeup Mira: born 1980');
});

test('a text that only looks like a date stays as it is, and names of properties are words', () => {
  expect(sentence('dateNote', of('2018-05'))).toBe('Madeup Mira: the date as it is told: 2018-05');
  expect(sentence('size', of(5))).toBe('Madeup Mira: how many: 5');
});

test('an event is said by its name, which says whose it is', () => {
  expect(sentence('SUBJECT_OF', besides({}))).toBe('Madeup Mira: Madeup Tomas');
});

test('what a report says of a relationship stands behind it', () => {
  expect(sentence('RELATIVE_OF', besides({ kinship: 'aunt' }))).toBe('Madeup Mira: relative of Madeup Tomas (aunt)');
  expect(sentence('SPOUSE_OF', besides({ since: '2017-05' }))).toBe(
    'Madeup Mira: spouse of Madeup Tomas (since May 2017)',
  );
  expect(sentence('SPOUSE_OF', besides({}))).toBe('Madeup Mira: spouse of Madeup Tomas');
});
