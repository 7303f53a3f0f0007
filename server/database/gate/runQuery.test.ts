import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { UserError } from '../../errors.ts';
import { emptyDatabase, testDatabase } from '../../testing/testDatabase.ts';
import type { Database, Row } from '../database.ts';
import allow from './cases/allow.json' with { type: 'json' };
import refuse from './cases/refuse.json' with { type: 'json' };
import { checkQuery } from './checkQuery.ts';
import { QueryRunner } from './runQuery.ts';
import type { RunOptions } from './runQuery.ts';

let database: Database;
let runner: QueryRunner;
beforeAll(async () => {
  database = await testDatabase();
  await emptyDatabase(database);
  await database.write(async (transaction) => {
    await transaction.run('CREATE FULLTEXT INDEX names FOR (n:Person|Facility) ON EACH [n.name]');
    await transaction.run('CREATE FULLTEXT INDEX quotes FOR (n:Statement) ON EACH [n.quote]');
    await transaction.run('CREATE INDEX ids FOR (n:Person) ON (n.id)');
  });
  await database.write((transaction) =>
    transaction.run(`UNWIND range(1, 300) AS i CREATE (p:Person {id: 'p' + i, name: 'Madeup ' + i})
      WITH collect(p) AS people UNWIND range(0, 899) AS i
      WITH people[i % 300] AS a, people[(i * 7 + 13) % 300] AS b CREATE (a)-[:PARENT_OF]->(b)`),
  );
  await database.read('CALL db.awaitIndexes(30)');
  runner = new QueryRunner({ database, account: () => inject('neo4j') });
});
afterAll(async () => {
  await runner.close();
  await emptyDatabase(database);
  await database.close();
});

async function problemOf(query: string, options: RunOptions = {}): Promise<UserError> {
  const problem: unknown = await runner.run(query, {}, options).then(
    () => undefined,
    (error: unknown) => error,
  );
  if (problem instanceof UserError) return problem;
  throw new Error(`it was answered: ${query}`, { cause: problem });
}

/** What users' queries do in the server now. */
const running = (): Promise<readonly Row[]> =>
  database.read(
    'SHOW TRANSACTIONS YIELD metaData, currentQuery WHERE metaData.shezhire IS NOT NULL RETURN currentQuery AS query',
  );

const long = 'MATCH (a), (b), (c), (d) WHERE a.name < b.name AND c.name <> d.name RETURN count(*) AS n';

describe('known queries', () => {
  test.each(allow)('$kind: $why is answered', async ({ query, params }) => {
    await expect(runner.run(query, params)).resolves.toHaveProperty('rows');
  });

  const passing = refuse.filter(({ query, kind }) => kind === 'runaway' && checkQuery(query).ok);
  test.each(passing.filter(({ query }) => !query.includes('reduce')))('$why is stopped', async ({ query }) => {
    const { code } = await problemOf(query, { limits: { timeMs: 3_000 } });
    expect(['TIME_LIMIT', 'MEMORY_LIMIT']).toContain(code);
    expect(await database.read('RETURN 1 AS one')).toEqual([{ one: 1 }]);
  });
});

describe('an answer ends', () => {
  test('at a thousand rows, and says so', async () => {
    const { rows, cut } = await runner.run('UNWIND range(1, 10000) AS x RETURN x');
    expect({ rows: rows.length, last: rows.at(-1), cut }).toEqual({ rows: 1_000, last: [1_000], cut: 'rows' });
  });

  test('and is whole where it has just as many', async () => {
    const { rows, cut } = await runner.run('UNWIND range(1, 1000) AS x RETURN x');
    expect({ rows: rows.length, cut }).toEqual({ rows: 1_000, cut: undefined });
  });

  test('at ten megabytes, and says so', async () => {
    const { rows, cut } = await runner.run(
      "WITH reduce(s = '', i IN range(1, 10000) | s + '0123456789') AS text UNWIND range(1, 1000) AS x RETURN text",
    );
    expect({ rows: rows.length, cut }).toEqual({ rows: 99, cut: 'bytes' });
  });

  test('at its time limit, and leaves nothing behind', async () => {
    const began = performance.now();
    const { message } = await problemOf(long, { limits: { timeMs: 1_000 } });
    expect(message).toBe('The query took longer than 1 s and was stopped: ask for less, or allow more time.');
    expect(performance.now() - began).toBeLessThan(3_000);
    expect(await running()).toEqual([]);
  });

  test.each([{ timeMs: 0 }, { timeMs: 600_000 }, { rows: 1.5 }, { bytes: 1e12 }])('but not at %j', async (limits) => {
    expect(await problemOf('RETURN 1 AS x', { limits })).toMatchObject({ code: 'BAD_LIMIT' });
  });
});

test('a cancelled query is over in the server within a second', async () => {
  const cancelling = new AbortController();
  const problem = problemOf(long, { signal: cancelling.signal });
  await expect.poll(running, { timeout: 10_000 }).toHaveLength(1);
  cancelling.abort();
  const cancelled = performance.now();
  expect(await problem).toMatchObject({ code: 'CANCELLED', message: 'The query was cancelled.' });
  await expect.poll(running, { timeout: 5_000, interval: 20 }).toEqual([]);
  expect(performance.now() - cancelled).toBeLessThan(1_000);
  expect(await runner.run('RETURN 1 AS x')).toEqual({ columns: ['x'], rows: [[1]] });
});

test('two run at a time; the others are told their place, also when one before them gives up', async () => {
  const two = new QueryRunner({ database, account: () => inject('neo4j') });
  const told: string[] = [];
  const outcomes: string[] = [];
  const ask = async (name: string, query: string, signal?: AbortSignal) => {
    const onWaiting = (place: number) => told.push(`${name}: ${place}`);
    const asked = two.run(query, {}, { limits: { timeMs: 30_000 }, onWaiting, ...(signal ? { signal } : {}) });
    outcomes.push(
      await asked.then(
        ({ rows }) => `${name} is answered ${JSON.stringify(rows)}`,
        (error: unknown) => `${name}: ${String(error)}`,
      ),
    );
  };
  const heavy = new AbortController();
  const givingUp = new AbortController();
  const all = [
    ask('first', long, heavy.signal),
    ask('second', long, heavy.signal),
    ask('third', long, givingUp.signal),
    ask('fourth', 'RETURN 4 AS x'),
  ];
  await expect.poll(running, { timeout: 10_000 }).toHaveLength(2);
  givingUp.abort();
  await sleep(200);
  expect(await running()).toHaveLength(2);
  expect(outcomes).toEqual(['third: UserError: The query was cancelled.']);
  heavy.abort();
  await Promise.all(all);
  await two.close();
  expect(told).toEqual(['third: 1', 'fourth: 2', 'fourth: 1']);
  expect(outcomes.at(-1)).toBe('fourth is answered [[4]]');
});

describe('what is wrong is said before or instead of running', () => {
  test.each([
    ['CREATE (n)', 'WRITES', 'CREATE writes, and here only reading is allowed: ask with MATCH and RETURN.'],
    [
      'MATCH (n {id: $id}) RETURN n, $`a b`',
      'PARAMETER_MISSING',
      'The query asks for $id and $a b: give their values.',
    ],
    [
      'PROFILE MATCH (n)\nRETURN m',
      'BAD_QUERY',
      'Neo4j refuses the query: Variable `m` not defined (line 2, column 8)',
    ],
    ['RETURN 1 / 0 AS x', 'BAD_QUERY', 'Neo4j refuses the query: / by zero'],
  ])('%s', async (query, code, message) => {
    expect(await problemOf(query)).toMatchObject({ code, message });
  });
});

test('a plan shows the steps, a profile also what each of them cost', async () => {
  const explained = await runner.run('EXPLAIN MATCH (p:Person) RETURN p.name AS name');
  expect(explained).toMatchObject({ rows: [], plan: { operator: 'ProduceResults' } });
  expect(explained.plan).not.toHaveProperty('dbHits');
  const profiled = await runner.run('profile MATCH (p:Person) RETURN count(p) AS people');
  expect(profiled).toMatchObject({ columns: ['people'], rows: [[300]], plan: { operator: 'ProduceResults', rows: 1 } });
});
