import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { SourceFile } from '../annotation/sourceFile.ts';
import { worldFiles } from '../benchmark/world.ts';
import type { Database } from '../database/database.ts';
import { canonicalHash } from '../database/loading/canonicalHash.ts';
import { createSchema } from '../database/loading/createSchema.ts';
import { load } from '../database/loading/load.ts';
import { reset } from '../database/loading/reset.ts';
import { projectFolder } from '../projectFolder.ts';
import { emptyDatabase, testDatabase } from '../testing/testDatabase.ts';
import { exportFiles, writeFolder } from './export.ts';
import { readGazetteer, readSeed } from './seed.ts';
import { readSources } from './sourceFiles.ts';

const gazetteer = await readGazetteer(projectFolder);
const folder = mkdtempSync(join(tmpdir(), 'shezhire-export-'));
let database: Database;

beforeAll(async () => {
  database = await testDatabase();
});
afterAll(async () => {
  await database.close();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  await emptyDatabase(database);
  await createSchema(database);
});

/** Loads, exports into a folder, resets, loads the folder: the hash before and after. */
async function thereAndBack(files: readonly SourceFile[], name: string) {
  await load(database, files, gazetteer);
  const before = await canonicalHash(database);
  await writeFolder(join(folder, name), await exportFiles(database));
  await reset(database);
  const empty = await canonicalHash(database);
  await load(database, await readSources([join(folder, name)]), gazetteer);
  return { before, empty, after: await canonicalHash(database) };
}

describe('export, reset and load', () => {
  test('give the identical graph of the five reports', async () => {
    const { before, empty, after } = await thereAndBack(await readSeed(projectFolder), 'seed');
    expect(empty).not.toBe(before);
    expect(after).toBe(before);
  });

  test('give the identical graph of a made-up world', async () => {
    const world = [...worldFiles(gazetteer, { people: 60, seed: 7 })];
    const { before, empty, after } = await thereAndBack(world, 'world');
    expect(empty).not.toBe(before);
    expect(after).toBe(before);
  });

  test('another world has another hash', async () => {
    await load(database, [...worldFiles(gazetteer, { people: 20, seed: 1 })], gazetteer);
    const one = await canonicalHash(database);
    await reset(database);
    await load(database, [...worldFiles(gazetteer, { people: 20, seed: 2 })], gazetteer);
    expect(await canonicalHash(database)).not.toBe(one);
  });

  test('a folder that holds other things is left alone', async () => {
    writeFileSync(join(folder, 'precious.txt'), 'made up');
    await expect(writeFolder(folder, [])).rejects.toThrow('holds other things than an export');
  });
});
