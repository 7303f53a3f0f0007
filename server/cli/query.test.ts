import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../database/database.ts';
import { UserError } from '../errors.ts';
import { emptyDatabase, testDatabase } from '../testing/testDatabase.ts';
import { runQuery } from './query.ts';

const limits = { rowLimit: 10, timeLimitMs: 5000 };
let database: Database;

beforeAll(async () => {
  database = await testDatabase();
  await emptyDatabase(database);
  await database.write((transaction) => transaction.run('CREATE (:Person {name: "Madeup Aman"})'));
});
afterAll(() => database.close());

async function refusalOf(query: string): Promise<string> {
  const problem: unknown = await runQuery(database, query, limits).catch((error: unknown) => error);
  if (problem instanceof UserError) return problem.message;
  throw new Error('it was not refused', { cause: problem });
}

const everything = 'MATCH (n) RETURN collect([labels(n), properties(n)]) AS nodes';

test.each([
  'CREATE (:Person {name: "Madeup intruder"})',
  'MATCH (n) DETACH DELETE n',
  'MATCH (p:Person) SET p.name = "Madeup intruder" RETURN p.name',
  'UNWIND [1] AS i CALL { WITH i CREATE (:Intruder) } IN TRANSACTIONS RETURN i',
  'CREATE INDEX madeup FOR (n:Intruder) ON (n.name)',
  'CREATE USER madeup SET PASSWORD "madeup-password"',
  'CALL db.createLabel("Intruder")',
  'EXPLAIN CREATE (:Intruder)',
  'CALL dbms.listConfig()',
  'CALL dbms.killConnection("madeup")',
  'TERMINATE TRANSACTIONS "neo4j-transaction-1"',
  'LOAD CSV FROM "http://127.0.0.1:9/madeup" AS line RETURN line',
])('refuses %s', async (query) => {
  expect(await refusalOf(query)).toBe(
    'The query writes or administers, and here only reading is allowed: ask with MATCH and RETURN.',
  );
  expect(await database.read(everything)).toEqual([{ nodes: [[['Person'], { name: 'Madeup Aman' }]] }]);
  expect(await database.read('SHOW INDEXES YIELD name WHERE name = "madeup" RETURN name')).toEqual([]);
});

test.each([
  ['MATCH (p:Person) RETURN q', 'Neo4j refuses the query: Variable `q` not defined (line 1, column 25)'],
  ['MATCH (p:Person)\nRETURN q', 'Neo4j refuses the query: Variable `q` not defined (line 2, column 8)'],
  ['RETURN 1 / 0', 'Neo4j refuses the query: / by zero'],
  [' ', 'The query is empty: give one, such as "MATCH (p:Person) RETURN p.name".'],
])('says what is wrong with "%s"', async (query, message) => {
  expect(await refusalOf(query)).toBe(message);
});

test.each(['MATCH (p:Person) RETURN p.name AS name', '// Who?\nMATCH (p:Person) RETURN p.name AS name'])(
  'answers %s',
  async (query) => {
    expect(await runQuery(database, query, limits)).toEqual({ rows: [{ name: 'Madeup Aman' }], cut: false });
  },
);
