import fc from 'fast-check';

const conditions = [
  'n.a = 1',
  'n:%',
  'n:A|B',
  'n IS A',
  'x IS NOT NULL',
  'x.a IS :: LIST<INTEGER>',
  'x.a :: INT NOT NULL',
  'x.a IS NFC NORMALIZED',
  'NOT n.a',
  'NOT as',
  'NOT not',
  'EXISTS {(n)--()}',
  'EXISTS {((n)-->())+}',
  'CASE WHEN n.a THEN true END',
  'CASE n WHEN IS NULL THEN true ELSE case.x END',
  '(n.a)',
  'n.a IN [1]',
  'n.a STARTS WITH "a"',
  'set.delete',
  '$set',
  'any(y IN [1] WHERE y = 1)',
  'size([y IN [1] | y]) = 1',
];
const condition = fc.constantFrom(...conditions);
const step = fc.oneof(
  condition.map((each) => `WHERE ${each}`),
  condition.map((each) => `WITH * WHERE ${each}`),
  condition.map((each) => `WITH *, ${each} AS new`),
  condition.map((each) => `UNWIND [${each}] AS new`),
  fc.constantFrom(
    'WITH *',
    'WITH DISTINCT *',
    'WITH distinct * as new',
    'WITH * ORDER BY n.a',
    'WITH * ORDER BY n.a DESC',
    'SKIP 1',
    'LIMIT 2',
    'MATCH ((a)-->(b))+',
    'MATCH ((a)-->(b)){2}',
    'MATCH p = SHORTEST 1 (n)-->+(q)',
    'OPTIONAL MATCH (n)-[*1..2]-(q)',
    'MATCH (q:A) USING SCAN q:A',
    'CALL db.labels() YIELD label',
    'CALL db.labels() YIELD *',
    'CALL (*) {RETURN 1 AS new}',
  ),
);
const end = fc.oneof(
  condition.map((each) => `RETURN ${each} AS answer`),
  fc.constantFrom('RETURN *', 'FINISH', ''),
  fc.constantFrom(
    ...'DELETE n|DELETE (n)|DELETE [n][0]|DELETE {a: n}.a|DETACH DELETE n|NODETACH DELETE n|SET n.a = 1|SET n += {a: 1}|SET n:A'.split(
      '|',
    ),
    ...'SET n["a"] = 1|REMOVE n.a|REMOVE n:A|CREATE (new2)|CREATE ()-[:A]->()|INSERT (new2)|MERGE (new2)|FOREACH (i IN [1] | CREATE ())'.split(
      '|',
    ),
    'CALL {CREATE ()}',
    'CALL () {RETURN 1 AS new2} IN TRANSACTIONS RETURN 1 AS answer',
    'LOAD CSV FROM "file:///a" AS line RETURN line',
  ),
);
const blank = fc.constantFrom(' ', ' ', ' ', '\n', '\r', '/* */', '\u00a0', '// RETURN 1\r');

/** A query whose names are all known, so that Neo4j finds nothing wrong with it but what it does; many write. */
export const sensibleQuery: fc.Arbitrary<string> = fc
  .tuple(fc.array(step, { maxLength: 2 }), end, fc.array(blank, { minLength: 4, maxLength: 4 }))
  .map(([steps, last, blanks]) =>
    ['MATCH (n), (x), (set), (not), (as), (case), (distinct)', ...steps, last]
      .map((part, index) => `${part}${blanks[index] ?? ''}`)
      .join(''),
  );
