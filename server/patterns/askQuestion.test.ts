import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { captionOf } from '../ontology/cell.ts';
import type { Database } from '../database/database.ts';
import { createSchema } from '../database/loading/createSchema.ts';
import { load } from '../database/loading/load.ts';
import { readGazetteer, readSeed } from '../exchange/seed.ts';
import { projectFolder } from '../projectFolder.ts';
import { emptyDatabase, testDatabase } from '../testing/testDatabase.ts';
import { askQuestion, checkQuestion } from './askQuestion.ts';
import type { Asking, QuestionAnswer } from './askQuestion.ts';
import { findNode } from './findNode.ts';
import { gateRunner } from './gateRunner.ts';
import type { ClosableRunner } from './gateRunner.ts';
import type { QueryProblem } from './queryProblem.ts';

let database: Database;
let runner: ClosableRunner;

beforeAll(async () => {
  database = await testDatabase();
  runner = gateRunner({ database });
  await emptyDatabase(database);
  await createSchema(database);
  await load(database, await readSeed(projectFolder), await readGazetteer(projectFolder));
});
afterAll(async () => {
  await runner.close();
  await database.close();
});

const ask = (cypher: string, asking?: Asking) => askQuestion({ runner, findNode: findNode(database) }, cypher, asking);

async function answerTo(cypher: string, asking?: Asking): Promise<QuestionAnswer> {
  const outcome = await ask(cypher, asking);
  if ('answer' in outcome) return outcome.answer;
  throw new Error(outcome.problem.message);
}

async function problemIn(cypher: string, asking?: Asking): Promise<QueryProblem> {
  const outcome = await ask(cypher, asking);
  if ('problem' in outcome) return outcome.problem;
  throw new Error('it was answered');
}

describe('an answer', () => {
  test('holds people as people, relationships with the ids of both ends, and the data it was asked of', async () => {
    const { columns, rows, dataState } = await answerTo(
      `MATCH (one:Person {name: 'Qalia Qabelqaze'})-[tie:SIBLING_OF]-(other:Person) RETURN other, tie, date('2018-05-27') AS day`,
    );
    expect(columns).toEqual(['other', 'tie', 'day']);
    const [[other, tie, day] = []] = rows;
    expect(other).toMatchObject({ kind: 'node', label: 'Person', name: 'Watbek Qabelqaze' });
    expect(tie).toMatchObject({ kind: 'relationship', type: 'SIBLING_OF' });
    expect(JSON.stringify(tie)).toMatch(/"(start|end)":"qalia-qabelqaze/);
    expect(day).toBe('2018-05-27');
    expect(dataState).toMatch(/^[0-9a-f]{64} 20/);
  });

  test('is found by parameters as they are declared: a person by name, a number; what is not declared is a text', async () => {
    const query = `// param person: Person - whose relatives
// param count: Integer = 1 - how many
MATCH (person:Person {id: $person})-[:SIBLING_OF|PARENT_OF]-(relative)
RETURN relative.name, valueType($count) AS number, $word AS word LIMIT $count`;
    const { rows, parameters } = await answerTo(query, { given: { person: 'watbek qabelqaze', word: '007' } });
    expect(rows).toEqual([['Qalia Qabelqaze', 'INTEGER NOT NULL', '007']]);
    expect(parameters).toMatchObject({ person: expect.stringMatching(/^watbek-qabelqaze-/) as string, count: 1 });
  });

  test('is of what is selected, and of nothing where nothing is', async () => {
    const query = 'MATCH (node:Entity) WHERE node.id IN $selection RETURN node.name AS name LIMIT 5';
    const { rows } = await answerTo("MATCH (p:Person {name: 'Watbek Qabelqaze'}) RETURN p.id LIMIT 1");
    const selection = `${captionOf(rows[0]?.[0] ?? null)} nobody`;
    expect((await answerTo(query, { given: { selection } })).rows).toEqual([['Watbek Qabelqaze']]);
    expect((await answerTo(query)).rows).toEqual([]);
  });

  test('of a million rows is cut at the limit, and says so', async () => {
    const million = 'UNWIND range(1, 1000) AS a UNWIND range(1, 1000) AS b RETURN a, b';
    expect(await answerTo(million)).toMatchObject({ cut: 'ROWS', limits: { rows: 1_000, timeMs: 5_000 } });
    const { rows } = await answerTo(million, { rows: 3 });
    expect(rows).toEqual([1, 2, 3].map((b) => [1, b]));
  });

  test('of many megabytes is cut at as many as were allowed', async () => {
    const long = `UNWIND range(1, 500) AS a RETURN a, '${'x'.repeat(9_000)}' AS text`;
    const { cut, rows } = await answerTo(long, { megabytes: 1 });
    expect(cut).toBe('BYTES');
    expect(rows.length).toBeGreaterThan(20);
    expect(rows.length).toBeLessThan(120);
    expect((await answerTo(long)).rows).toHaveLength(500);
    expect(await ask(long, { megabytes: 51 })).toMatchObject({
      problem: { message: 'A query can have from 1 to 50 megabytes, and not 51.' },
    });
  });

  test('can be its plan: alone, or with what each step cost', async () => {
    const query = 'MATCH (p:Person)-[:PARENT_OF]->(child) RETURN p.name, $never AS never LIMIT 2';
    const explained = await answerTo(query, { mode: 'EXPLAIN' });
    expect(explained).toMatchObject({ rows: [], plan: { operator: 'ProduceResults', rows: null, dbHits: null } });
    const profiled = await answerTo(`PROFILE ${query}`, { given: { never: '1' } });
    expect(profiled).toMatchObject({ plan: { operator: 'ProduceResults', rows: 2 } });
    expect(profiled.rows).toHaveLength(2);
  });
});

describe('a query that cannot be answered says why, and where', () => {
  const big = `MATCH (p:Person) WHERE p.name <> '${'a'.repeat(1024 * 1024)}' RETURN p`;
  test.each([
    [
      'an unknown variable',
      'MATCH (person:Person)\nRETURN persn.name',
      '"persn" is not known here: name it in MATCH, UNWIND or WITH first. Did you mean person?',
      { line: 2, column: 8, length: 5, neo4j: 'Variable `persn` not defined' },
    ],
    [
      'no end',
      'MATCH (p:Person)',
      'The query stops at MATCH: end it with RETURN and what to show.',
      { line: 1, column: 1, length: 5 },
    ],
    [
      'a word that is nearly one',
      'MATCH (p:Person)\nRETUR p',
      '"RETUR" cannot follow what stands before it. Did you mean RETURN?',
      { line: 2, column: 1, suggestion: 'RETURN' },
    ],
    [
      'a division by zero',
      'RETURN 1 / 0 AS nothing',
      'A number is divided by zero in the query.',
      { neo4j: '/ by zero' },
    ],
    [
      'a megabyte',
      big,
      `The query has ${big.length.toLocaleString('en')} characters, and 10,000 are the most: shorten it, and give long lists as parameters.`,
      { offset: 10_000, line: 1 },
    ],
    [
      '5,000 brackets',
      `RETURN ${'('.repeat(2_500)}1${')'.repeat(2_500)} AS one`,
      'Brackets, CASE and NOT may stand 50 deep in one another: take some away.',
      { line: 1, column: 58 },
    ],
    [
      'a character zero',
      'MATCH (p:Person)\u0000 RETURN p',
      'Here stands a NUL (U+0000), which cannot be seen and may stand only in text within quotes: take it out.',
      { line: 1, column: 17 },
    ],
    [
      'a right-to-left override',
      'MATCH (p:\u202ePerson) RETURN p',
      'Here stands a mark that turns the direction of the text (U+202E), which cannot be seen and may stand only in text within quotes: take it out.',
      { line: 1, column: 10 },
    ],
    [
      'a clause that writes',
      'MATCH (p:Person)\nSET p.name = 1 RETURN p',
      'SET writes, and here only reading is allowed: ask with MATCH and RETURN.',
      { line: 2, column: 1 },
    ],
  ])('%s', async (_name, cypher, message, place) => {
    expect(await problemIn(cypher)).toMatchObject({ message, ...place });
  });

  test.each([
    [{ count: 'ten' }, 'count', '"count" takes a whole number, such as 31; "ten" is none.'],
    [{}, 'count', '"count" is missing: how many (Integer).'],
    [{ count: '1', cuont: '2' }, 'cuont', 'There is no parameter "cuont". Did you mean count? It has count, who.'],
    [{ count: '1', who: 'Watbek' }, 'who', /^"who": no Person is named "Watbek"\. Did you mean /],
  ])('a parameter given as %o', async (given: Readonly<Record<string, string>>, parameter, message) => {
    const query = '// param count: Integer - how many\n// param who: Person? - who\nRETURN $count, $who LIMIT 1';
    const problem = await problemIn(query, { given });
    expect(problem).toMatchObject({ code: 'PARAMETER', parameter });
    expect(problem.message).toEqual(typeof message === 'string' ? message : expect.stringMatching(message));
  });

  test('more time or rows than there are', async () => {
    expect((await problemIn('RETURN 1', { seconds: 90 })).message).toBe(
      'A query can have from 1 to 60 seconds, and not 90.',
    );
    expect((await problemIn('RETURN 1', { rows: 0 })).message).toBe(
      'A query can have from 1 to 10,000 rows, and not 0.',
    );
  });

  test('a runaway is stopped, and says which limit', async () => {
    const endless =
      'UNWIND range(1, 10000) AS a UNWIND range(1, 10000) AS b UNWIND range(1, 10000) AS c RETURN count(*)';
    expect(await problemIn(endless, { seconds: 1 })).toMatchObject({
      code: 'TIME_LIMIT',
      message: 'The query took longer than 1 s and was stopped: ask for less, or allow more time.',
    });
  });

  test('one that its asker ends is over on the server within a second', async () => {
    const ending = new AbortController();
    const states: string[] = [];
    const endless =
      'UNWIND range(1, 10000) AS endless UNWIND range(1, 10000) AS b UNWIND range(1, 10000) AS c RETURN count(*)';
    const asked = problemIn(endless, { signal: ending.signal, onProgress: ({ state }) => states.push(state) });
    await sleep(500);
    ending.abort();
    expect(await asked).toMatchObject({ code: 'CANCELLED', message: 'The query was cancelled.' });
    expect(states).toEqual(['RUNNING', 'STOPPING']);
    await sleep(1_000);
    const left = await database.read(
      "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH 'UNWIND range(1, 10000) AS endless' RETURN currentQuery",
    );
    expect(left).toEqual([]);
  });
});

describe('before it is run, a query is told', () => {
  const told = async (cypher: string) =>
    (await checkQuestion(runner, cypher)).warnings.map(({ code, line, column }) => `${code} ${line}:${column}`);

  test('what is probably not meant, by us and by Neo4j, in the order of the text', async () => {
    expect(await told('MATCH (p:Person),\n(q:Facilty)\nRETURN p.nmae, q')).toEqual([
      'CARTESIAN_PRODUCT 1:1',
      'UNKNOWN_LABEL 2:4',
      'NO_LIMIT 3:1',
      'UNKNOWN_PROPERTY 3:10',
    ]);
    expect(await told('MATCH (p:Person)-[:PARENT_OF*]->(q) RETURN q LIMIT 5')).toEqual(['UNBOUNDED_PATH 1:29']);
    expect(await told('MATCH (p:Person)-[:PARENT_OF]->(q) RETURN q LIMIT 5')).toEqual([]);
  });

  test('why it cannot be, at its place, and what it asks for', async () => {
    expect(await checkQuestion(runner, 'MATCH (p:Person) RETURN q LIMIT 1')).toMatchObject({
      problem: { line: 1, column: 25, neo4j: 'Variable `q` not defined' },
    });
    const { parameters } = await checkQuestion(runner, 'RETURN $selection AS chosen, $word AS word LIMIT 1');
    expect(parameters).toEqual([
      { name: 'selection', type: 'Nodes', optional: true, meaning: 'what is selected' },
      { name: 'word', type: 'Text', optional: false, meaning: '' },
    ]);
  });
});
