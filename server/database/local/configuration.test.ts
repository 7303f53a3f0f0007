import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectFolder } from '../../projectFolder.ts';
import { testDatabase } from '../../testing/testDatabase.ts';
import type { Database } from '../database.ts';
import { maximumHeapMegabytes } from './configuration.ts';

let database: Database;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

describe("Shezhire's own Neo4j, asked by somebody who may write, refuses", () => {
  const problemWith = (cypher: string) =>
    database
      .write((transaction) => transaction.run(cypher))
      .then(
        () => 'it was done',
        (error: unknown) => (error instanceof Error ? error.message : String(error)),
      );

  test.each([
    [
      'to read a file',
      "LOAD CSV FROM 'file:///madeup.csv' AS line RETURN line",
      /configuration property 'dbms.security.allow_csv_import_from_file_urls' is false/,
    ],
    ['to fetch an address of this machine', "LOAD CSV FROM 'http://127.0.0.1:9/madeup' AS line RETURN line", /blocked/],
    ['to fetch an address of the network', "LOAD CSV FROM 'http://192.0.2.1/madeup' AS line RETURN line", /blocked/],
  ])('%s', async (_, cypher, message) => {
    expect(await problemWith(cypher)).toMatch(message);
  });
});

test.each([
  [1, 512],
  [8, 1365],
  [64, 4096],
])('of a machine with %i GB its heap has %i MB at most', (gigabytes, megabytes) => {
  expect(maximumHeapMegabytes(gigabytes * 2 ** 30)).toBe(megabytes);
});

test('those who use Docker get the same version', () => {
  const read = (file: string) => readFileSync(`${projectFolder}/server/database/${file}`, 'utf8');
  const [, version] = /<artifactId>neo4j<\/artifactId>\s*<version>([^<]+)</.exec(read('local/pom.xml')) ?? [];
  expect(read('compose.yaml')).toContain(`image: neo4j:${version ?? ''}-community\n`);
});
