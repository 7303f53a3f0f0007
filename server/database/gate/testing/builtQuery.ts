import fc from 'fast-check';

const name = fc.oneof(
  fc.constantFrom(...'n x set DELETE create remove `DELETE` case not distinct count end is load'.split(' ')),
  fc.constantFrom(
    ...(
      'as in return match where with of starts ends contains asc desc all any none single shortest paths yield limit skip order by ' +
      'union call exists collect null true typed normalized integer list trim both from reduce using scan index seek join on optional ' +
      'finish when then else and or xor unwind detach insert merge foreach use explain profile cypher delete set'
    ).split(' '),
  ),
);
const label = fc.constantFrom('', ':Person', ':%', ':A|B', ':!A&%', ' IS Case', ':`SET`');
const node = fc.tuple(name, label).map(([named, labelled]) => `(${named}${labelled})`);
const hop = fc.constantFrom('-->', '--', '<-[r]-', '-[*1..2]->', '-[:A|B]-', '-[*]-', '-->+', '-[:A]->{1,2}');
const path = fc.oneof(
  fc.tuple(node, hop, node).map((parts) => parts.join('')),
  node,
  fc
    .tuple(node, fc.constantFrom('+', '{1,2}', '{2}', ' WHERE true', ''))
    .map(([inner, times]) => `((a)-->${inner})${times}`),
);
const { value } = fc.letrec<{ value: string }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    name,
    fc.constantFrom(
      '1',
      "'t'",
      'null',
      '$set',
      '*',
      '%',
      'x IS NOT NULL',
      'x IS :: LIST<INTEGER>',
      'x :: INT NOT NULL',
      'n:%',
      'n:A',
    ),
    fc
      .tuple(
        tie('value'),
        fc.constantFrom('+', '=', ' IN ', ' AND ', '%', '*', '<', ' STARTS WITH ', '.'),
        tie('value'),
      )
      .map((parts) => parts.join('')),
    tie('value').map((inner) => `[${inner}][0]`),
    tie('value').map((inner) => `(${inner})`),
    tie('value').map((inner) => `{a: ${inner}}`),
    tie('value').map((inner) => `[x IN [1] WHERE x = 1 | ${inner}]`),
    tie('value').map((inner) => `CASE WHEN true THEN ${inner} ELSE 1 END`),
    tie('value').map((inner) => `NOT ${inner}`),
    tie('value').map((inner) => `CASE ${inner} WHEN IS NULL, > 1, 2 THEN 3 END`),
    tie('value').map((inner) => `trim(BOTH ${inner} FROM ${inner})`),
    tie('value').map((inner) => `reduce(a = 1, x IN [1] | ${inner})`),
    tie('value').map((inner) => `count(DISTINCT ${inner})`),
    fc.tuple(tie('value'), tie('value')).map((parts) => parts.join(' ')),
    tie('value').map((inner) => `n {.*, x: ${inner}}`),
    tie('value').map((inner) => `size(${inner})`),
    path.map((inner) => `EXISTS {${inner}}`),
    path.map((inner) => `COUNT {MATCH ${inner}}`),
  ),
}));
const clause = fc.oneof(
  fc
    .tuple(
      fc.constantFrom('MATCH ', 'OPTIONAL MATCH ', 'MATCH p = ', 'MATCH SHORTEST 1 ', 'MATCH p = ALL SHORTEST '),
      path,
    )
    .map((parts) => parts.join('')),
  value.map((of) => `WHERE ${of}`),
  fc
    .tuple(fc.constantFrom('WITH ', 'WITH DISTINCT ', 'WITH *, '), value, name)
    .map(([word, of, as]) => `${word}${of} AS ${as}`),
  fc.tuple(value, name).map(([of, as]) => `UNWIND ${of} AS ${as}`),
  value.map((of) => `RETURN ${of}`),
  fc.constantFrom(
    'WITH *',
    'RETURN *',
    'ORDER BY n',
    'ORDER BY n DESC',
    'LIMIT 1',
    'USING SCAN n:Person',
    'UNION',
    'FINISH',
    'CALL db.labels() YIELD label',
    'CALL db.labels',
  ),
  value.map((of) => `CALL () {RETURN ${of} AS y}`),
  // These write.
  fc.constantFrom(
    'DELETE [n][0]',
    'DELETE (n)',
    'DELETE n',
    'SET n.x = 1',
    'SET n:A',
    'REMOVE n.x',
    'CREATE (y)',
    'MERGE (y)',
    'DETACH DELETE n',
    'INSERT (y)',
    'FOREACH (i IN [1] | CREATE ())',
    'DELETE [n][0].x',
    'DELETE -n',
    'DELETE {a: n}.a',
  ),
);

/** A query put together from clauses, as Cypher's grammar or somebody with bad intentions would. */
export const builtQuery: fc.Arbitrary<string> = fc
  .array(clause, { minLength: 1, maxLength: 4 })
  .map((clauses) => clauses.join(' '));
