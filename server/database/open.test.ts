import { mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, inject, test } from 'vitest';
import { projectFolder } from '../projectFolder.ts';
import type { DatabaseState } from './database.ts';
import { readHolding } from './local/folderLock.ts';
import { isRunning } from './local/processes.ts';
import { openDatabase } from './open.ts';

const dataFolder = mkdtempSync(join(tmpdir(), 'shezhire-open-'));
afterAll(() => rmSync(dataFolder, { recursive: true, force: true }));
/** Each reason once, in the order in which it was first told. */
const reasonsOf = (states: readonly DatabaseState[]) => [
  ...new Set(states.flatMap((state) => (state.state === 'ready' ? [] : [state.reason]))),
];
const runningOn = (folder: string) => {
  const neo4j = readHolding(join(folder, 'lock.json'))?.neo4j;
  if (!neo4j) throw new Error('no Neo4j runs on the folder');
  return neo4j;
};

test("Shezhire's own Neo4j is started again when it is killed, as soon as that can be, and ends when it is closed", async () => {
  const told: DatabaseState[] = [];
  const onState = (state: DatabaseState) => void told.push(state);
  const { database, restart, close } = await openDatabase({ dataFolder, projectFolder, onState });
  try {
    await database.write((transaction) => transaction.run('CREATE (:MadeUp {name: "Madeup Aman"})'));
    const killed = runningOn(dataFolder);
    const password = join(dataFolder, 'neo4j/password');
    renameSync(password, `${password}-away`);
    process.kill(killed.pid, 'SIGKILL');
    const missing = `The password of Shezhire's own Neo4j is missing: put back the file ${password}, or set SHEZHIRE_DATA to another folder.`;
    await expect.poll(() => reasonsOf(told), { timeout: 30_000 }).toContain(missing);
    await expect(database.read('RETURN 1 AS one')).rejects.toThrow(missing);
    renameSync(`${password}-away`, password);
    await expect.poll(() => database.state().state, { timeout: 90_000 }).toBe('ready');
    expect(reasonsOf(told)).toEqual([
      "Shezhire's own Neo4j does not answer and is looked after.",
      "Shezhire's own Neo4j ended and is being started again.",
      missing,
    ]);
    expect(runningOn(dataFolder)).not.toEqual(killed);
    const found = () => database.read('MATCH (n:MadeUp) RETURN n.name AS name');
    expect(await found()).toEqual([{ name: 'Madeup Aman' }]);
    const second = runningOn(dataFolder);
    await Promise.all([restart?.(), restart?.()]);
    expect(runningOn(dataFolder)).not.toEqual(second);
    expect(await found()).toEqual([{ name: 'Madeup Aman' }]);
  } finally {
    const last = runningOn(dataFolder);
    await close();
    expect(isRunning(last)).toBe(false);
  }
  expect(readHolding(join(dataFolder, 'lock.json'))).toBeUndefined();
});

test('the Neo4j of the user is used as it is, and left running', async () => {
  const { uri, username, password } = inject('neo4j');
  const { database, close } = await openDatabase({ dataFolder, projectFolder, neo4j: { uri, username, password } });
  expect(database.state()).toMatchObject({ state: 'ready', address: uri, own: false });
  await close();
  const again = await openDatabase({ dataFolder, projectFolder, neo4j: { uri, username, password } });
  expect(await again.database.check()).toMatchObject({ state: 'ready' });
  await again.close();
});
