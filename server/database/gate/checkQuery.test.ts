import { describe, expect, test } from 'vitest';
import allow from './cases/allow.json' with { type: 'json' };
import refuse from './cases/refuse.json' with { type: 'json' };
import { checkQuery } from './checkQuery.ts';
import type { Problem } from './problem.ts';

function problemOf(query: string): Problem {
  const checked = checkQuery(query);
  if (checked.ok) throw new Error(`it was not refused: ${query}`);
  return checked.problem;
}

/** The refused words as they stand in the query, and what is said of them. */
function refusalOf(query: string): string {
  const { offset, length, message } = problemOf(query);
  return `${query.slice(offset, offset + length)} → ${message}`;
}

const onlyReading = (word: string): string =>
  `${word} writes, and here only reading is allowed: ask with MATCH and RETURN.`;

/** What no look at the words can tell: the limits of time and memory end these. */
const leftToTheLimits = new Set([
  'variable length without bound',
  'quantified path without bound',
  'exhaustive search after the shortest path fails its test',
  'cartesian products in subqueries',
  'sorts a cartesian product',
  'no big range, but two lists of 10^6 walked in one another inside one expression',
]);

describe('known queries', () => {
  test.each(allow)('$kind: $why is let pass', ({ query }) => {
    expect(checkQuery(query)).toMatchObject({ ok: true, warnings: [] });
  });

  test.each(refuse.filter(({ why }) => !leftToTheLimits.has(why)))('$kind: $why is refused', ({ query }) => {
    const { offset, length, message } = problemOf(query);
    expect(message).toMatch(/^[A-Z"].*[.?]$/);
    expect(offset + length).toBeLessThanOrEqual(query.length);
  });

  test.each(refuse.filter(({ why }) => leftToTheLimits.has(why)))(
    '$kind: $why is left to the limits',
    ({ query, expect: end }) => {
      expect(end).toBe('stopped');
      expect(checkQuery(query)).toMatchObject({ ok: true });
    },
  );
});

describe('a refusal says what is wrong, where it was written, and the nearest right thing', () => {
  test.each([
    ['MATCH (p:Person) SET p.x = 1', `SET → ${onlyReading('SET')}`],
    ['WITH 1 AS one \\u0043REATE (x)', `\\u0043REATE → ${onlyReading('CREATE')}`],
    ['MATCH (n) // \\u000a SET n.x = 1', `SET → ${onlyReading('SET')}`],
    ['MATCH (p:Person) RETRUN p', 'RETRUN → "RETRUN" cannot follow what stands before it. Did you mean RETURN?'],
    ['MTACH (p:Person) RETURN p', 'MTACH → "MTACH" begins no clause that reads. Did you mean MATCH?'],
    [
      'RETURN toUper("a") AS x',
      'toUper → The function toUper is not one of those that only read the graph. Did you mean toUpper?',
    ],
    [
      'CALL db.label()',
      'db.label → The procedure db.label is not one of those that only read the graph. Did you mean db.labels?',
    ],
    [
      'CALL DB.labels()',
      'DB.labels → The procedure DB.labels is not one of those that only read the graph. Did you mean db.labels?',
    ],
    ['MATCH (n RETURN n', '( → The bracket ( that opens here is never closed: close it with ).'],
    ['MATCH (n]) RETURN n', '] → Here stands ], and ) is to be closed first.'],
    ["RETURN 'Ili AS x", `' → The text that begins here with ' has no end: close it with '.`],
    ['RETURN 1 /* one', '/* → The comment that begins here has no end: close it with */.'],
    ['RETURN n # one', '# → "#" means nothing in Cypher: put text in quotes, and other names in backticks.'],
    ['PROFILE EXPLAIN RETURN 1', 'EXPLAIN → EXPLAIN may stand only once, as the first word: take it out here.'],
    ['RETURN CASE WHEN true THEN 1 AS x', 'x → A CASE before this is not ended: close it with END.'],
    ['EXPLAIN', 'EXPLAIN → The query is empty: give one, such as MATCH (p:Person) RETURN p.name.'],
    [
      "RETURN '\\u0041' AS x // C:\\users",
      '\\u → After \\u come four hexadecimal digits, as in \\u049A, also in comments; for a backslash before a u write \\\\u.',
    ],
    [
      'MATCH (case:Person) RETURN case AS x',
      'case AS → "case AS" can be read in two ways: put what is a name in backticks.',
    ],
  ])('%s', (query, refusal) => {
    expect(refusalOf(query)).toBe(refusal);
  });

  test('by line and column, behind escapes and all three ends of line', () => {
    expect(problemOf("RETURN '\\u049A',\r\n  1 AS x\rMERGE (y)")).toEqual({
      code: 'WRITES',
      message: onlyReading('MERGE'),
      offset: 27,
      length: 5,
      line: 3,
      column: 1,
    });
  });

  test('with what to put in its place', () => {
    expect(problemOf('MATCH (p:Person) RETURN p LIMT 10')).toMatchObject({ suggestion: 'LIMIT' });
  });
});

describe('words that write are names where Neo4j can take them for nothing else', () => {
  test.each([
    'MATCH (create)-[set:DELETE]->(merge:CREATE|SET) RETURN create.set, set, {remove: 1}, $merge',
    'MATCH (p) WHERE p.detach = 1 RETURN p.insert AS delete',
    'RETURN [x IN [1] | {set: x}] AS merge',
  ])('%s', (query) => {
    expect(checkQuery(query)).toMatchObject({ ok: true });
  });

  test.each([
    ['MATCH ((a)-->(b))+ DELETE [a][0]', `DELETE → ${onlyReading('DELETE')}`],
    ['MATCH (n) WHERE n:% DELETE [n][0]', `DELETE → ${onlyReading('DELETE')}`],
    ['MATCH (n) WHERE n.x IS :: LIST<INTEGER> DELETE [n][0]', `DELETE → ${onlyReading('DELETE')}`],
    ['MATCH (n) WITH * DELETE [n][0]', `DELETE → ${onlyReading('DELETE')}`],
    ['MATCH (n) WITH n ORDER BY n DESC DELETE [n][0]', `DELETE → ${onlyReading('DELETE')}`],
    [
      'MATCH (n), (as) WHERE NOT as DELETE [n][0]',
      'NOT as → "NOT as" can be read in two ways: put what is a name in backticks.',
    ],
    [
      'MATCH (distinct) WITH distinct * as DELETE [distinct]',
      'as → After a * that stands for everything comes a comma or a clause.',
    ],
    [
      'MATCH (n) RETURN 1 + delete',
      'delete → delete begins a clause that writes or loads; as a name it is written `delete` here.',
    ],
  ])('%s', (query, refusal) => {
    expect(refusalOf(query)).toBe(refusal);
  });
});

describe('functions are found wherever a value can stand', () => {
  test.each([
    'RETURN apoc.util.sleep(1)',
    'RETURN {a: apoc.util.sleep(1)}',
    'MATCH (n:A {x: apoc . util /* */ . sleep (1)}) RETURN n',
    'RETURN [x IN [1] WHERE apoc.util.sleep(1) | x]',
    'RETURN CASE apoc.util.sleep(1) WHEN 1 THEN 2 END AS x',
    'RETURN count(DISTINCT `apoc`.util.`sleep`(1)) AS x',
    'MATCH (n:$(apoc.util.sleep(1))) RETURN n',
    'MATCH (n) RETURN n {.*, x: apoc.util.sleep(1)}',
    'CALL { RETURN NOT apoc.util.sleep(1) AS x } RETURN x',
  ])('%s', (query) => {
    expect(problemOf(query)).toMatchObject({ code: 'FUNCTION' });
  });

  test('but a hint for an index is none', () => {
    const query = 'MATCH (p:Person) USING INDEX p:Person(id) WHERE p.id = 1 RETURN p';
    expect(checkQuery(query)).toMatchObject({ ok: true });
  });
});

describe('characters that nobody sees', () => {
  const takeOut = 'which cannot be seen and may stand only in text within quotes: take it out.';
  test.each([
    ['\ufeffRETURN 1', `Here stands a byte order mark (U+FEFF), ${takeOut}`],
    ['RETURN 1 \u0000', `Here stands a NUL (U+0000), ${takeOut}`],
    ['RETURN 1 AS \u202ex', `Here stands a mark that turns the direction of the text (U+202E), ${takeOut}`],
    ['RETURN 1 AS `\u202ex`', `Here stands a mark that turns the direction of the text (U+202E), ${takeOut}`],
    ['RETURN 1 AS x\u200by', `Here stands a hidden character (U+200B), ${takeOut}`],
  ])('%j', (query, message) => {
    expect(problemOf(query)).toMatchObject({ code: 'HIDDEN_CHARACTER', message, length: 1 });
  });

  test('may stand in text and comments, and it is said where', () => {
    expect(checkQuery("RETURN 'a\u202eb' AS x // \u2066")).toMatchObject({
      ok: true,
      warnings: [
        {
          message:
            'Here stands a mark that turns the direction of the text (U+202E): what is seen may not be what is written.',
          offset: 9,
        },
        { offset: 21 },
      ],
    });
  });
});

describe('what is larger than anybody needs', () => {
  const nested = (open: string, close: string, times: number): string =>
    `RETURN ${open.repeat(times)}true${close.repeat(times)} AS x`;
  test.each([
    [
      'a megabyte',
      `RETURN '${'x'.repeat(1_000_000)}' AS x`,
      'The query has 1,000,014 characters, and 10,000 are the most: shorten it, and give long lists as parameters.',
    ],
    ['51 brackets', nested('(', ')', 51), 'Brackets, CASE and NOT may stand 50 deep in one another: take some away.'],
    [
      '51 times NOT',
      nested('NOT ', '', 51),
      'Brackets, CASE and NOT may stand 50 deep in one another: take some away.',
    ],
    [
      '51 times CASE',
      nested('CASE WHEN true THEN ', ' END', 51),
      'Brackets, CASE and NOT may stand 50 deep in one another: take some away.',
    ],
    [
      '101 sums',
      `RETURN 1${'+1'.repeat(101)} AS x`,
      'More than 100 steps hang on each other here: use a list, or split it with WITH.',
    ],
    [
      '101 properties',
      `RETURN a${'.a'.repeat(101)} AS x`,
      'More than 100 steps hang on each other here: use a list, or split it with WITH.',
    ],
    ['11 XORs', `RETURN true${' XOR true'.repeat(11)} AS x`, 'A query may have 10 XORs, since each doubles the work.'],
    [
      '6 subqueries in one another',
      `${'CALL () { '.repeat(6)}RETURN 1 AS x${' }'.repeat(6)} RETURN x`,
      'Subqueries may stand 5 deep in one another: put some side by side.',
    ],
    [
      '31 subqueries',
      `RETURN [COUNT {()}${', COUNT {()}'.repeat(30)}] AS x`,
      'A query may have 30 subqueries: ask in several queries.',
    ],
    [
      'conditions in one another',
      nested('(true OR (false AND ', '))', 11),
      'Brackets with AND and OR may stand 20 deep in one another: simplify the condition, or split it with WITH.',
    ],
    [
      '16 relationships',
      `MATCH ()${'-[:KNOWS]-()'.repeat(16)} RETURN 1 AS x`,
      'One MATCH may have 15 relationships: split the pattern with WITH, or use *1..3.',
    ],
    [
      '16 relationships between conditions',
      `MATCH ()${'--(n WHERE true AND true)'.repeat(16)} RETURN 1 AS x`,
      'One MATCH may have 15 relationships: split the pattern with WITH, or use *1..3.',
    ],
    [
      'three lists in one another',
      'RETURN [x IN $a | all(y IN $a WHERE any(z IN $a WHERE z = x))] AS x',
      'Lists may be walked 2 deep in one another, since no time limit stops it: use UNWIND for one of them.',
    ],
    [
      'a text that doubles',
      "RETURN reduce(s = 'x', i IN $a | s + s) AS x",
      'This reduce adds s to itself, so it doubles with each step, and no limit stops that: add each part once.',
    ],
  ])('%s', (_, query, message) => {
    expect(problemOf(query)).toMatchObject({ message });
  });

  test.each([
    nested('(', ')', 50),
    `MATCH (a)${'--()'.repeat(15)} MATCH (a)${'--()'.repeat(15)} RETURN 1 AS x`,
    `MATCH (n) WHERE n.name = 'a'${" OR n.name = 'b'".repeat(200)} RETURN n`,
    'RETURN reduce(n = 0, x IN $a | CASE WHEN x > 1 THEN n + x ELSE n + 1 END) AS x',
  ])('but this is not: %.80s', (query) => {
    expect(checkQuery(query)).toMatchObject({ ok: true });
  });

  test.each([
    ['range(1, 10000)', true],
    ['range(-10000, 0)', true],
    ['range(0, size($a) - 1)', true],
    ['range(1, 100000, 10)', true],
    ['range(1, 10002)', false],
    ['range(1, 0xFFFFFF)', false],
    ['range(1, 100 * 1000)', false],
    ['range(1, size($a) * 100000)', false],
    ['RANGE (1, 1e9)', false],
  ])('%s', (range, passes) => {
    expect(checkQuery(`UNWIND ${range} AS x RETURN x`).ok).toBe(passes);
  });
});

test('the prefix is taken off, and every place stays where it was', () => {
  expect(checkQuery('/* a */ explain\nMATCH (n) RETURN $a, $`b c`, $a')).toEqual({
    ok: true,
    query: '/* a */        \nMATCH (n) RETURN $a, $`b c`, $a',
    prefix: 'EXPLAIN',
    parameters: ['a', 'b c'],
    warnings: [],
  });
});
