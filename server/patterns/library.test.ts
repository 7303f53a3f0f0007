import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import type { Database } from '../database/database.ts';
import { load } from '../database/loading/load.ts';
import { readGazetteer, readSeed } from '../exchange/seed.ts';
import { projectFolder } from '../projectFolder.ts';
import { emptyDatabase, testDatabase } from '../testing/testDatabase.ts';
import { findNode } from './findNode.ts';
import { getPattern, patternLibrary } from './library.ts';
import { parameterValues } from './parameterValues.ts';
import type { Pattern } from './pattern.ts';
import { insertDrawn } from './testing/insertDrawn.ts';
import { patternCases } from './testing/patternCases.ts';
import { plainRow } from './testing/plainRow.ts';

const expectedFolder = join(projectFolder, 'cypher/expected');
const patterns = patternLibrary();
const ids = (wanted: (id: string) => boolean) => patterns.map(({ id }) => id).filter(wanted);
const isDrawn = (id: string) => patternCases[id]?.graph !== undefined;
let database: Database;

beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

async function rowsOf({ id, parameters, cypher }: Pattern): Promise<string> {
  const given = patternCases[id]?.parameters ?? {};
  const values = await parameterValues(parameters, given, findNode(database));
  const rows = await database.read(cypher, values);
  return stringify(
    { ...(Object.keys(given).length > 0 ? { asked: given } : {}), rows: rows.map(plainRow) },
    { lineWidth: 0 },
  );
}

const expectReviewed = async (id: string): Promise<void> => {
  const rows = await rowsOf(getPattern(id, patterns));
  expect(rows, 'a pattern in the library has an answer in its test').not.toContain('rows: []');
  await expect(rows).toMatchFileSnapshot(join(expectedFolder, `${id}.yaml`));
};

test('every question has reviewed rows, and there are no rows without a question', () => {
  const files = readdirSync(expectedFolder).map((file) => file.replace(/\.yaml$/, ''));
  expect(files.sort()).toEqual(ids(() => true).sort());
});

describe('asked of the five reports', () => {
  beforeAll(async () => {
    await emptyDatabase(database);
    await load(database, await readSeed(projectFolder), await readGazetteer(projectFolder));
  });

  test.each(ids((id) => !isDrawn(id)))('%s answers with the reviewed rows', expectReviewed);
});

describe('asked of a drawn graph', () => {
  test.each(ids(isDrawn))('%s answers with the reviewed rows', async (id) => {
    await emptyDatabase(database);
    await insertDrawn(database, patternCases[id] ?? {});
    await expectReviewed(id);
  });
});
