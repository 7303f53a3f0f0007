import { expect, test } from 'vitest';
import { UserError } from '../errors.ts';
import { parameterValues } from './parameterValues.ts';
import type { FindNode } from './parameterValues.ts';
import { parseHeader } from './pattern.ts';

const { parameters } = parseHeader(`// param person: Person? - whom
// param days: Integer = 31 - how many
// param since: Date - from when
// param words: Text? - what
RETURN 1`);

const findNode: FindNode = (text, labels) =>
  text === 'Madeup Aman'
    ? Promise.resolve('aman')
    : Promise.reject(new UserError('PARAMETER', `no ${labels.join(' or ')} is named "${text}".`));

const values = (given: Readonly<Record<string, string>>) => parameterValues(parameters, given, findNode);

test('a person is given by name, a number and a date by their text; what is left out is null or its default', async () => {
  expect(await values({ person: 'Madeup Aman', since: '2018-05' })).toEqual({
    person: 'aman',
    days: 31,
    since: '2018-05',
    words: null,
  });
  expect(await values({ days: '7', since: '2018', words: ' a poem ' })).toMatchObject({ days: 7, words: 'a poem' });
});

test.each([
  [{ since: '2018', day: '3' }, 'There is no parameter "day". Did you mean days? It has person, days, since, words.'],
  [{}, '"since" is missing: from when (Date).'],
  [{ since: '2018', days: 'ten' }, '"days" takes a whole number, such as 31; "ten" is none.'],
  [
    { since: '2018', days: '99999999999999999999' },
    '"days" takes a whole number, such as 31; "99999999999999999999" is none.',
  ],
  [
    { since: 'May 2018' },
    '"since" takes a date: not a date: May 2018. Write EDTF: 2018-01-25, 2018-01, 2018, 2018-01~, 2016/2018, 2018-01-25/.., ../2018',
  ],
  [{ since: '2018', person: 'Nobody' }, 'no Person is named "Nobody".'],
])('%o is refused before anything is run', async (given: Readonly<Record<string, string>>, message) => {
  await expect(values(given)).rejects.toThrow(message);
});
