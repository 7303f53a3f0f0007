import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cypherWords } from './cypherRoles.ts';
import { cypherTokens } from './cypherTokens.ts';
import { formatCypher } from './formatCypher.ts';

const folder = new URL('../../cypher/patterns/', import.meta.url);
const library = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8'));

/** Queries and scraps of queries, sound and unsound. */
const pieces = [
  ...'match where with return order by limit optional union all call not null as and or is in case when then else end'.split(
    ' ',
  ),
  ...[
    '(p:Person)',
    '-[:PARENT_OF*1..4]->',
    '(end)',
    '{from: 1}',
    "'it\\'s // not a comment'",
    '"AND"',
    '`a where b`',
    '$limit',
  ],
  ...[
    '// kept, and so is this',
    '/* with */',
    '\n',
    ' ',
    '\t',
    ',',
    '.',
    '(',
    ')',
    '{',
    '}',
    '[',
    ']',
    '|',
    '3',
    '1.5',
    '--',
    '=',
  ],
  ...['exists {', 'Өтеген', '新源县', 'x.match', '§', "'"],
];
const anyText = fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((parts) => parts.join(' '));

/** What Neo4j sees of a query: its tokens, whatever the case of the keywords. */
const meaning = (text: string) =>
  cypherWords(text)
    .filter(({ role }) => role !== 'blank')
    .map(({ role, text: word }) => (role === 'keyword' ? word.toUpperCase() : word));

test('the pieces of any text, put together again, are the text', () => {
  fc.assert(
    fc.property(
      fc.oneof(anyText, fc.string()),
      (text) =>
        cypherTokens(text)
          .map((token) => token.text)
          .join('') === text,
    ),
  );
});

test('formatting keeps every token, and formatting twice is formatting once', () => {
  fc.assert(
    fc.property(fc.oneof(anyText, fc.constantFrom(...library)), (text) => {
      const formatted = formatCypher(text);
      expect(meaning(formatted)).toEqual(meaning(text));
      expect(formatCypher(formatted)).toBe(formatted);
    }),
    { numRuns: 500 },
  );
});

test('the patterns of the library need next to no formatting: no word of them changes its case', () => {
  for (const text of library) expect(formatCypher(text).replaceAll(/\s+/g, '')).toBe(text.replaceAll(/\s+/g, ''));
});

test('one clause a line, keywords in upper case, names and texts as they were', () => {
  const written =
    "match (p:Person {name: 'where is Watbek'})-[:HELD_IN]->(end) where p.limit is not null and exists{match (p)--(q) where q.sex starts with 'f'} with p,end order by p.name desc return p.name as `order by` , end limit 10 // the first";
  expect(formatCypher(written)).toBe(
    [
      "MATCH (p:Person {name: 'where is Watbek'})-[:HELD_IN]->(end)",
      'WHERE p.limit IS NOT NULL AND EXISTS {',
      '  MATCH (p)--(q)',
      "  WHERE q.sex STARTS WITH 'f'",
      '}',
      'WITH p, end',
      'ORDER BY p.name DESC',
      'RETURN p.name AS `order by`, end',
      'LIMIT 10 // the first',
      '',
    ].join('\n'),
  );
});

test('a condition that does not fit on a line is broken before AND', () => {
  const [first = '', second = ''] = formatCypher(
    `match (p:Person) where p.status = 'detained' and p.occupation contains 'teacher' and p.birthDate < '1970' or p.named or p.aliases is null return p limit 5`,
  )
    .split('\n')
    .slice(1);
  expect(first).toBe("WHERE p.status = 'detained'");
  expect(second).toBe("  AND p.occupation CONTAINS 'teacher'");
});

test('a query whose quotes or comments do not end stays as it is', () => {
  for (const text of ["match (p) where p.name = 'Wat", 'match (p) /* and', 'match (`p', 'match § return 1'])
    expect(formatCypher(text)).toBe(text);
});
