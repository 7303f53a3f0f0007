import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../database/database.ts';
import { createSchema } from '../database/loading/createSchema.ts';
import { UserError } from '../errors.ts';
import { graphOf, insert } from '../graphql/testing/graphOf.ts';
import { emptyDatabase, testDatabase } from '../testing/testDatabase.ts';
import { parametersIn, runPattern, runQuery } from './query.ts';
import { asJson, asTable } from './rows.ts';

const limits = { rows: 10, seconds: 5 };
let database: Database;

beforeAll(async () => {
  database = await testDatabase();
  await emptyDatabase(database);
  await createSchema(database);
  await insert(database, graphOf('(aman)-[:SIBLING_OF]->(bota)'));
});
afterAll(() => database.close());

async function refusalOf(answer: Promise<unknown>): Promise<string> {
  const problem: unknown = await answer.catch((error: unknown) => error);
  if (problem instanceof UserError) return problem.message;
  throw new Error('it was not refused', { cause: problem });
}

const everything = 'MATCH (n) RETURN collect([labels(n), properties(n)]) AS nodes';

test.each([
  ['CREATE (:Person {name: "Madeup intruder"})', 'line 1, column 1: CREATE writes'],
  ['MATCH (n) DETACH DELETE n', 'line 1, column 11: DETACH writes'],
  ['MATCH (p:Person)\nSET p.name = "Madeup intruder" RETURN p.name', 'line 2, column 1: SET writes'],
  ['CREATE INDEX madeup FOR (n:Intruder) ON (n.name)', 'line 1, column 1: CREATE writes'],
  ['CALL db.createLabel("Intruder")', 'line 1, column 6: The procedure db.createLabel is not one'],
  ['EXPLAIN CREATE (:Intruder)', 'line 1, column 9: CREATE writes'],
  ['CALL dbms.listConfig()', 'line 1, column 6: The procedure dbms.listConfig is not one'],
  ['TERMINATE TRANSACTIONS "neo4j-transaction-1"', 'line 1, column 1: TERMINATE'],
  ['LOAD CSV FROM "http://127.0.0.1:9/madeup" AS line RETURN line', 'line 1, column 1: LOAD'],
])('refuses %s', async (query, message) => {
  const before = await database.read(everything);
  expect(await refusalOf(runQuery(database, query, limits))).toMatch(message);
  expect(await database.read(everything)).toEqual(before);
  expect(await database.read('SHOW INDEXES YIELD name WHERE name = "madeup" RETURN name')).toEqual([]);
});

test.each([
  [
    'MATCH (p:Person)\nRETURN q',
    'line 2, column 8: "q" is not known here: name it in MATCH, UNWIND or WITH first. Did you mean p? (Neo4j: Variable `q` not defined)',
  ],
  ['RETURN 1 / 0', 'A number is divided by zero in the query. (Neo4j: / by zero)'],
  [' ', 'line 1, column 1: The query is empty: give one, such as MATCH (p:Person) RETURN p.name.'],
  ['RETURN $word', '"word" is missing: give it a value (Text).'],
])('says what is wrong with "%s"', async (query, message) => {
  expect(await refusalOf(runQuery(database, query, limits))).toBe(message);
});

test('prints people as they are shown, and a map as it was made', async () => {
  const query =
    '// Who?\nMATCH (p:Person {id: $id})-[tie]->(q) RETURN p, type(tie) AS tie, {one: q.name, two: [1]} AS map';
  const answer = await runQuery(database, query, { ...limits, given: { id: 'aman' } });
  expect(JSON.parse(asJson(answer))).toEqual([
    {
      p: { kind: 'node', id: 'aman', label: 'Person', name: 'Madeup Aman', properties: { name: 'Madeup Aman' } },
      tie: 'SIBLING_OF',
      map: { one: 'Madeup Bota', two: [1] },
    },
  ]);
  expect(asTable(answer)).toBe('p            tie         map\nMadeup Aman  SIBLING_OF  one: Madeup Bota, two: 1');
});

test('asks a pattern with what was given for its parameters', async () => {
  const given = parametersIn(['person=Madeup Aman']);
  const { rows } = await runPattern(database, 'everyone-related-to-a-person', { ...limits, given });
  expect(JSON.stringify(rows)).toContain('Madeup Bota');
  expect(await refusalOf(runPattern(database, 'everyone-related-to-a-persn', limits))).toBe(
    'There is no pattern "everyone-related-to-a-persn". Did you mean everyone-related-to-a-person?',
  );
  expect(
    await refusalOf(runPattern(database, 'everyone-related-to-a-person', { ...limits, given: { who: 'x' } })),
  ).toBe('There is no parameter "who". It has person.');
});

test.each([
  [['person'], '--param "person" has no value: write it as --param name=value.'],
  [['a=1', 'a=2'], '--param a is given twice: give it once.'],
])('refuses --param %o', (texts: readonly string[], message) => {
  expect(() => parametersIn(texts)).toThrow(message);
  expect(parametersIn(['url=http://a?b=c', 'empty='])).toEqual({ url: 'http://a?b=c', empty: '' });
});
