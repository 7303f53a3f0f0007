import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SourceFile } from '../annotation/sourceFile.ts';
import { worldFiles } from '../benchmark/world.ts';
import { emptyDatabase, testDatabase } from '../testing/testDatabase.ts';
import type { Database } from './database.ts';
import { load } from './loading/load.ts';
import { undoInterrupted } from './loading/reset.ts';
import { realGazetteer } from './loading/testing/madeUpReports.ts';
import { atOneState } from './oneState.ts';

const gazetteer = realGazetteer();
const siblings: readonly SourceFile[] = [...worldFiles(gazetteer, { people: 400 })];
const friends = siblings.map(({ path, text }) => ({ path, text: text.replaceAll('SIBLING_OF', 'FRIEND_OF') }));
let database: Database;

beforeAll(async () => {
  database = await testDatabase();
  await emptyDatabase(database);
  await load(database, siblings, gazetteer);
});
afterAll(async () => {
  await emptyDatabase(database);
  await database.close();
});

const countOf = async (type: string) => {
  const [row] = await database.read<{ count: number }>(
    `MATCH (one:Person) CALL (one) { MATCH (one)-[line:${type}]->() RETURN line } RETURN count(line) AS count`,
  );
  return row?.count ?? 0;
};
const inOneQuery = async () => {
  const [row] = await database.read(
    // Long enough for a commit to happen between its two halves.
    `MATCH (one:Person) WITH sum(COUNT { (one)-[:SIBLING_OF]->() }) AS siblings
     UNWIND range(1, 300000) AS number WITH siblings, sum(number) AS pause
     MATCH (one:Person) RETURN siblings, sum(COUNT { (one)-[:FRIEND_OF]->() }) AS friends`,
  );
  return JSON.stringify(row);
};
const inSeveral = () =>
  atOneState(async () =>
    JSON.stringify({ siblings: await countOf('SIBLING_OF'), friends: await countOf('FRIEND_OF') }),
  );

describe('while all siblings of a world become friends', () => {
  test.each([
    ['one query', inOneQuery],
    ['several queries', inSeveral],
  ])('no answer of %s holds both', { timeout: 240_000 }, async (_, ask) => {
    const versions = [await ask()];
    const seen = new Set<string>();
    let isLoading = true;
    const readers = Array.from({ length: 4 }, async () => {
      while (isLoading) seen.add(await ask());
    });
    for (const files of [friends, siblings]) {
      await load(database, files, gazetteer);
      versions.push(await ask());
    }
    isLoading = false;
    await Promise.all(readers);
    expect(versions[0]).toMatch(/^{"siblings":[1-9]\d*,"friends":0}$/);
    expect(versions[1]).toMatch(/^{"siblings":0,"friends":[1-9]\d*}$/);
    expect([...seen].sort()).toEqual([...new Set(versions)].sort());
  });
});

describe('a load that died while it came into sight', () => {
  const showingFor = (milliseconds: number) =>
    database.write((transaction) =>
      transaction.run('CREATE (:Showing {id: "made up", until: timestamp() + $milliseconds})', { milliseconds }),
    );

  test('keeps readers waiting for no longer than was said', async () => {
    await showingFor(1_000);
    const began = performance.now();
    expect(await database.read('RETURN 1 AS one')).toEqual([{ one: 1 }]);
    expect(performance.now() - began).toBeGreaterThan(500);
  });

  test('is told where it lasts longer than the reader may wait', async () => {
    await showingFor(60_000);
    await expect(database.read('RETURN 1 AS one', {}, { timeLimitMs: 300 })).rejects.toMatchObject({
      code: 'DATA_CHANGING',
      message: 'A load is coming into sight at this moment: ask again in a few seconds.',
    });
    // As every start does.
    await undoInterrupted(database);
    expect(await database.read('RETURN 1 AS one', {}, { timeLimitMs: 300 })).toEqual([{ one: 1 }]);
  });
});

test('reading that always sees the data change is given up with a word', async () => {
  const touch = (number: number) =>
    database.write((transaction) =>
      transaction.run("MERGE (state:DataState {id: 'data'}) SET state.hash = toString($number)", { number }),
    );
  let number = 0;
  const reading = atOneState(async () => {
    await database.read('RETURN 1 AS one');
    await touch((number += 1));
    await database.read('RETURN 2 AS two');
  });
  await expect(reading).rejects.toMatchObject({ code: 'DATA_CHANGING' });
  expect(number).toBe(3);
});
