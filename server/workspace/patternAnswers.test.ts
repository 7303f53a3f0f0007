import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../database/database.ts';
import { createSchema } from '../database/loading/createSchema.ts';
import { graphOf, insert } from '../graphql/testing/graphOf.ts';
import { findNode } from '../patterns/findNode.ts';
import { gateRunner } from '../patterns/gateRunner.ts';
import type { ClosableRunner } from '../patterns/gateRunner.ts';
import type { QueryRunner } from '../patterns/queryRunner.ts';
import { createTurns } from '../patterns/turns.ts';
import { emptyDatabase, testDatabase } from '../testing/testDatabase.ts';
import { patternAnswers } from './patternAnswers.ts';
import { savePattern } from './savedPatterns.ts';
import type { KeptPattern } from './savedPatterns.ts';

let database: Database;
let runner: ClosableRunner;
let siblings: KeptPattern;
let runs = 0;

beforeAll(async () => {
  database = await testDatabase();
  runner = gateRunner({ database });
  await emptyDatabase(database);
  await createSchema(database);
  await insert(database, graphOf('(aman)-[:SIBLING_OF]->(bota), (dana)-[:SIBLING_OF]->(erlan)'));
  await nextState('first');
  siblings = await savePattern(database, {
    title: 'Siblings',
    description: 'Brothers and sisters.',
    cypher: 'MATCH (one:Person)-[:SIBLING_OF]->(other:Person) RETURN one, other ORDER BY one.name LIMIT 10',
  });
});
afterAll(async () => {
  await runner.close();
  await database.close();
});

const turns = createTurns(1);
const overLimit = new Map<string, string>();
const counted: QueryRunner = {
  run: (...given) => {
    runs += 1;
    return runner.run(...given);
  },
  runaways: () => [],
};
const answers = async (...patterns: KeptPattern[]) =>
  patternAnswers(database, patterns, { asked: { runner: counted, findNode: findNode(database) }, turns, overLimit });

/** What a load leaves behind: the data are others. */
async function nextState(hash: string, change = 'RETURN 1'): Promise<void> {
  await database.write(async (transaction) => {
    await transaction.run(change);
    await transaction.run(`MERGE (state:DataState {id: 'data'}) SET state.hash = $hash`, { hash });
  });
}

test('a pattern is counted once for each state of the data, however many ask', async () => {
  const [[first], [second]] = await Promise.all([answers(siblings), answers(siblings)]);
  expect(first).toEqual({ pattern: siblings.id, count: 2, cut: false, problem: null, change: null });
  expect(second).toEqual(first);
  expect(await answers(siblings)).toEqual([first]);
  expect(runs).toBe(1);
});

test('after a load it is told which rows came and which went', async () => {
  await nextState(
    'second',
    `MATCH (:Person {id: 'dana'})-[tie:SIBLING_OF]->(erlan), (aman:Person {id: 'aman'}) DELETE tie CREATE (aman)-[:SIBLING_OF {id: 'new'}]->(erlan)`,
  );
  const [{ count, change } = { count: null, change: null }] = await answers(siblings);
  expect(count).toBe(2);
  expect(change).toMatchObject({
    count: 2,
    appeared: ['Madeup Aman · Madeup Erlan'],
    gone: ['Madeup Dana · Madeup Erlan'],
  });
  await nextState('third');
  expect((await answers(siblings))[0]?.change).toMatchObject({ appeared: [], gone: [] });
  const kept = await database.read('MATCH (kept:PatternAnswers) RETURN kept.state AS state ORDER BY kept.at');
  expect(kept).toEqual([{ state: 'second' }, { state: 'third' }]);
});

test('a pattern that was changed is not compared with what it was', async () => {
  const other = { ...siblings, cypher: siblings.cypher.replace('LIMIT 10', 'LIMIT 1') };
  await nextState('fourth');
  expect(await answers(other)).toEqual([{ pattern: siblings.id, count: 1, cut: false, problem: null, change: null }]);
});

test('one that must be told something, or cannot be asked any more, is not counted', async () => {
  const person = { name: 'person', type: ['Person'], optional: false, meaning: 'whom' } as const;
  const needs: KeptPattern = { ...siblings, id: 'needs', parameters: [person] };
  const broken: KeptPattern = { ...siblings, id: 'broken', faults: ['There is no label "Sister".'] };
  expect(await answers(needs, broken)).toMatchObject([
    { pattern: 'needs', count: null, problem: null },
    { pattern: 'broken', count: null, problem: 'There is no label "Sister".' },
  ]);
});

test('one that takes too long is not asked again until the data are others', async () => {
  const thousand = 'UNWIND range(1, 1000) AS';
  const endless = `${thousand} one ${thousand} two ${thousand} three ${thousand} four RETURN count(*) AS number LIMIT 1`;
  const long: KeptPattern = { ...siblings, id: 'long', cypher: endless };
  const before = runs;
  const [first] = await answers(long);
  expect(first).toMatchObject({ count: null, problem: expect.stringContaining('longer than 5 s') as unknown });
  expect(await answers(long)).toEqual([first]);
  expect(runs).toBe(before + 1);
});

test('however many are counted for one reader, only one at a time waits for that reader to go away', async () => {
  await nextState('fifth');
  const { signal } = new AbortController();
  const many = Array.from({ length: 12 }, (_, at): KeptPattern => ({ ...siblings, id: `siblings-${at}` }));
  const [add, remove] = [signal.addEventListener.bind(signal), signal.removeEventListener.bind(signal)];
  let [listening, most] = [0, 0];
  signal.addEventListener = (...given: Parameters<typeof add>) => {
    most = Math.max(most, (listening += 1));
    add(...given);
  };
  signal.removeEventListener = (...given: Parameters<typeof remove>) => {
    listening -= 1;
    remove(...given);
  };
  await patternAnswers(database, many, {
    asked: { runner: counted, findNode: findNode(database) },
    turns,
    overLimit,
    signal,
  });
  expect(most).toBeLessThan(5);
});
