import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { projectFolder } from '../../projectFolder.ts';
import { connectDatabase } from '../connect.ts';
import type { Database } from '../database.ts';
import { startLocalNeo4j } from '../local/localNeo4j.ts';
import type { LocalNeo4j } from '../local/localNeo4j.ts';
import refuse from './cases/refuse.json' with { type: 'json' };
import { QueryRunner } from './runQuery.ts';
import type { Runaway } from './runaway.ts';

const dataFolder = mkdtempSync(join(tmpdir(), 'shezhire-runaway-'));
let local: LocalNeo4j;
let database: Database;

async function start(): Promise<LocalNeo4j> {
  local = await startLocalNeo4j({ dataFolder, projectFolder });
  return local;
}

beforeAll(async () => {
  database = await connectDatabase({ ...(await start()), own: true, restart: start });
});
afterAll(async () => {
  await database.close();
  await local.stop();
  rmSync(dataFolder, { recursive: true, force: true });
});

/** A Neo4j that has just been started takes seconds for the first of each kind of query. */
async function warm(): Promise<void> {
  const runner = new QueryRunner({ database, account: () => local });
  await runner.run('RETURN reduce(n = 0, i IN range(1, $end) | n + i) AS n', { end: 1 });
  await database.read('SHOW TRANSACTIONS YIELD transactionId, metaData WHERE metaData.shezhire = $id', { id: '' });
  await runner.close();
}

/** Nothing but its end stops a Neo4j that works inside an expression. */
async function restart(): Promise<void> {
  const ended = new Promise<void>((settle) => local.onExit(settle));
  process.kill(local.pid, 'SIGKILL');
  await ended;
  await expect.poll(() => database.check(), { timeout: 60_000, interval: 250 }).toMatchObject({ state: 'ready' });
}

const walked = refuse.find(({ why }) => why.startsWith('no big range'))?.query ?? '';

const instead = (effect: string) =>
  `This query works inside one expression, where no time limit reaches it. ${effect} More time does not help: ask for shorter lists and smaller ranges.`;

test.each([
  [
    'a sum of a hundred billion numbers',
    'RETURN reduce(n = 0, i IN range(1, $end) | n + i) AS n',
    { end: 1e11 },
    1_000,
  ],
  // Its lists are made first, which the time limit does stop.
  ['two lists walked in one another', walked, {}, 10_000],
])('%s is noticed two seconds after its time, and another Neo4j goes on', async (_, query, parameters, timeMs) => {
  await warm();
  const noticed: { readonly message: string; readonly at: number }[] = [];
  const onRunaway = ({ message }: Runaway) => noticed.push({ message, at: performance.now() });
  const runner = new QueryRunner({ database, account: () => local, restart, onRunaway });
  const began = performance.now();
  await expect(runner.run(query, parameters, { limits: { timeMs } })).rejects.toMatchObject({
    code: 'TIME_LIMIT',
    message: instead("Because of it Shezhire's own Neo4j had to be started again."),
  });
  expect(noticed).toMatchObject([
    { message: "A query works inside one expression, which nothing can stop: Shezhire's own Neo4j is started again." },
  ]);
  expect(runner.runaways()).toMatchObject([{ message: noticed[0]?.message }]);
  // The time of the query, the second in which its answer could still come, and two more.
  const noticedAfterMs = (noticed[0]?.at ?? 0) - began - timeMs - 1_000;
  expect(noticedAfterMs).toBeGreaterThan(1_900);
  expect(noticedAfterMs).toBeLessThan(5_000);
  await expect.poll(() => database.read('RETURN 1 AS one').catch(() => []), { timeout: 90_000 }).toEqual([{ one: 1 }]);
  expect(await runner.run('RETURN 2 AS two')).toMatchObject({ rows: [[2]] });
  await expect.poll(() => runner.runaways(), { timeout: 15_000 }).toEqual([]);
  await runner.close();
});

test("on a user's Neo4j they are told what to end", async () => {
  const messages: string[] = [];
  const runner = new QueryRunner({
    database,
    account: () => local,
    onRunaway: ({ message }) => messages.push(message),
  });
  const query = 'RETURN reduce(n = 0, i IN range(1, $end) | n + i) AS n';
  const told: unknown = await runner
    .run(query, { end: 1e11 }, { limits: { timeMs: 500 } })
    .catch((error: unknown) => error);
  const name = /neo4j-transaction-\d+/.exec(String(told))?.[0] ?? 'no name';
  const effect = `holds a core of your Neo4j until it is done. To end it, restart that Neo4j; there it is called ${name}.`;
  expect(told).toMatchObject({ code: 'TIME_LIMIT', message: instead(`It ${effect}`) });
  expect(messages).toEqual([`A query works inside one expression, which nothing can stop: it ${effect}`]);
  expect(runner.runaways().map(({ message }) => message)).toEqual(messages);
  await runner.close();
  await restart();
});
