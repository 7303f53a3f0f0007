import { afterAll, beforeAll, expect, test } from 'vitest';
import { captionOf } from '../ontology/cell.ts';
import type { Database } from '../database/database.ts';
import { createSchema } from '../database/loading/createSchema.ts';
import { graphOf, insert } from '../graphql/testing/graphOf.ts';
import { findNode } from '../patterns/findNode.ts';
import { gateRunner } from '../patterns/gateRunner.ts';
import type { ClosableRunner } from '../patterns/gateRunner.ts';
import { emptyDatabase, testDatabase } from '../testing/testDatabase.ts';
import { freezeResult, frozenDifference, frozenResults, getFrozenResult, removeFrozenResult } from './frozenResults.ts';
import type { Freezing } from './frozenResults.ts';

let database: Database;
let runner: ClosableRunner;

beforeAll(async () => {
  database = await testDatabase();
  runner = gateRunner({ database });
  await emptyDatabase(database);
  await createSchema(database);
  await insert(database, graphOf('(aman)-[:SIBLING_OF]->(bota), (aman)-[:PARENT_OF]->(dana)'));
});
afterAll(async () => {
  await runner.close();
  await database.close();
});

const asked = () => ({ runner, findNode: findNode(database) });
const freeze = (changed: Partial<Freezing> = {}) =>
  freezeResult(database, asked(), {
    title: 'Relatives of Aman',
    cypher: `// param person: Person - whose relatives
MATCH (:Person {id: $person})-[tie:SIBLING_OF|PARENT_OF]-(relative) RETURN tie, relative, relative.age AS age ORDER BY relative.name`,
    given: { person: 'aman' },
    view: 'network',
    ...changed,
  });
const write = (cypher: string) => database.write((transaction) => transaction.run(cypher));

test('a result is kept as it was, with its question, and what has changed since is told by who stands in the rows', async () => {
  const frozen = await freeze();
  expect(frozen).toMatchObject({
    parameters: { person: 'aman' },
    columns: ['tie', 'relative', 'age'],
    view: 'network',
  });
  await write(`MATCH (:Person {id: 'aman'})-[tie:PARENT_OF]->() DELETE tie`);
  await insert(database, graphOf('(erlan)'));
  await write(`MATCH (aman:Person {id: 'aman'}), (erlan:Person {id: 'erlan'}), (bota:Person {id: 'bota'})
    SET bota.name = 'Madeup Bota, as she is called now' CREATE (aman)-[:PARENT_OF {id: 'new'}]->(erlan)`);

  const kept = await getFrozenResult(database, frozen.id);
  expect(kept).toEqual(frozen);
  expect(kept.rows.map((row) => row.map(captionOf))).toEqual([
    ['SIBLING_OF', 'Madeup Bota', ''],
    ['PARENT_OF', 'Madeup Dana', ''],
  ]);
  const { added, gone, same, problem, cut } = await frozenDifference(kept, asked(), {});
  expect({ same, problem, cut }).toEqual({ same: 1, problem: null, cut: false });
  expect(added.map((row) => row.map(captionOf))).toEqual([['PARENT_OF', 'Madeup Erlan', '']]);
  expect(gone.map((row) => row.map(captionOf))).toEqual([['PARENT_OF', 'Madeup Dana', '']]);
});

test('results are listed, the newest first, and can be removed', async () => {
  const { id } = await freeze({ title: 'Relatives of Aman, again' });
  expect((await frozenResults(database)).map(({ title }) => title)).toEqual([
    'Relatives of Aman, again',
    'Relatives of Aman',
  ]);
  expect(await removeFrozenResult(database, id)).toBe(true);
  expect(await removeFrozenResult(database, id)).toBe(false);
  await expect(getFrozenResult(database, id)).rejects.toThrow(
    `There is no frozen result "${id}": it was removed, or the address is not whole.`,
  );
});

test('a question that cannot be asked again says why', async () => {
  const frozen = await freeze();
  await write(`MATCH (aman:Person {id: 'aman'}) SET aman.id = 'other'`);
  expect(await frozenDifference(frozen, asked(), {})).toMatchObject({
    problem: { parameter: 'person', code: 'PARAMETER' },
    added: [],
    gone: [],
  });
  await write(`MATCH (aman:Person {id: 'other'}) SET aman.id = 'aman'`);
});

test.each([
  [{ title: '' }, 'The title is empty: say in a few words what is asked.'],
  [{ cypher: 'MATCH (p) DELETE p' }, 'DELETE writes, and here only reading is allowed: ask with MATCH and RETURN.'],
  [{ given: {} }, '"person" is missing: whose relatives (Person).'],
  [{ view: 'a'.repeat(2_001) }, 'The view has 2001 characters, and 2000 are the most.'],
  [{ dataState: 'older' }, 'The data have changed since this was asked: run it again, then freeze it.'],
])('what cannot be kept is refused, and nothing is kept: %o', async (changed: Partial<Freezing>, message) => {
  const before = await frozenResults(database);
  await expect(freeze(changed)).rejects.toThrow(message);
  expect(await frozenResults(database)).toEqual(before);
});
