import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { worldFiles } from '../../benchmark/world.ts';
import { emptyDatabase, testDatabase } from '../../testing/testDatabase.ts';
import type { Database } from '../database.ts';
import { canonicalHash } from './canonicalHash.ts';
import { createSchema } from './createSchema.ts';
import { load } from './load.ts';
import { reset } from './reset.ts';
import { realGazetteer, twoReports } from './testing/madeUpReports.ts';

const gazetteer = realGazetteer();
let database: Database;

beforeAll(async () => {
  database = await testDatabase();
  await emptyDatabase(database);
  await createSchema(database);
});
beforeEach(() => reset(database));
afterAll(() => database.close());

describe('a load whose process is killed is undone or finished at the next start, and never seen half', () => {
  const people = 50;
  const world = [...worldFiles(gazetteer, { people })];
  const before = ['Madeup Aman', 'Madeup Bota', 'Madeup Gul'];

  test.each<readonly [string, (line: string) => boolean]>([
    ['while it reads', (line) => line.startsWith('reading')],
    ['while it works out the graph', (line) => line.startsWith('working out')],
    ['when it has written something', (line) => line.startsWith('writing')],
    ['when it has written half', (line) => shareOf(line) >= 0.5],
    ['when it has written all, but not committed', (line) => shareOf(line) === 1],
    ['when it is done', (line) => line === 'done'],
  ])('%s', { timeout: 120_000 }, async (_, isMoment) => {
    await load(database, twoReports, gazetteer);
    const undone = await canonicalHash(database);
    await killedAt(isMoment, people);
    const names = await database.read<{ name: string }>('MATCH (one:Person) RETURN one.name AS name ORDER BY name');
    const isFinished = names.length > before.length;
    expect(names.filter(({ name }) => before.includes(name)).map(({ name }) => name)).toEqual(before);
    await createSchema(database);
    expect(await database.read('MATCH (left:Staged|Showing) RETURN labels(left) AS labels')).toEqual([]);
    const hash = await canonicalHash(database);
    if (isFinished) await load(database, world, gazetteer);
    expect(hash).toBe(isFinished ? await canonicalHash(database) : undone);
  });
});

/** How much of all that is to be written was written: "writing 50 of 200" is a quarter. */
function shareOf(line: string): number {
  const [, done, total] = /^writing (\d+) of (\d+)$/.exec(line) ?? [];
  return Number(done ?? 0) / Number(total ?? 1);
}

/** Starts a process that loads a world, and kills it at the first line for which the moment has come. */
async function killedAt(isMoment: (line: string) => boolean, people: number): Promise<void> {
  const { uri, username, password } = inject('neo4j');
  const account = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
  const program = fileURLToPath(new URL('testing/loadWorld.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', program], {
    env: { ...process.env, ...account, PEOPLE: String(people) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  let reached = '';
  for await (const line of createInterface({ input: child.stdout })) {
    if (!isMoment(line)) continue;
    reached = line;
    break;
  }
  child.kill('SIGKILL');
  await ended;
  expect(reached).not.toBe('');
}
