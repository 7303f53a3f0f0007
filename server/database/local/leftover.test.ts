import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { lockFolder } from './folderLock.ts';
import { endLeftover, mainClass } from './leftover.ts';
import { isRunning, markOf } from './processes.ts';
import type { Mark } from './processes.ts';

let folder = '';
let started: ChildProcess[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'shezhire-leftover-'));
});
afterEach(async () => {
  for (const child of started.filter(({ exitCode, signalCode }) => exitCode === null && signalCode === null)) {
    child.kill('SIGKILL');
    await once(child, 'exit');
  }
  started = [];
  rmSync(folder, { recursive: true, force: true });
});

/** A process that does nothing and was started with these words; `script` runs in it first. */
async function processWith(words: readonly string[], script = ''): Promise<Mark> {
  const program = `${script};setInterval(() => undefined, 1000);console.log('ready')`;
  const child = spawn(process.execPath, ['-e', program, '--', ...words], { stdio: ['ignore', 'pipe', 'inherit'] });
  started.push(child);
  await once(child.stdout, 'data');
  const mark = child.pid === undefined ? undefined : markOf(child.pid);
  if (!mark) throw new Error('the process ended at once');
  return mark;
}

const wordsOf = (home: string) => [mainClass, `--home-dir=${home}`, '--config-dir=made-up'];
const owner = { pid: 1, startedAt: 'long ago' };

/** What a Shezhire that was killed wrote into its lock file, as the next start finds it. */
function foundAfterCrash(neo4j: Mark) {
  writeFileSync(join(folder, 'lock.json'), JSON.stringify({ owner, neo4j, port: 7999 }));
  const { leftover } = lockFolder(folder);
  if (!leftover) throw new Error('the lock file tells nothing');
  return leftover;
}

describe('after a crash', () => {
  test('the Neo4j of this very folder is ended, and that is said', async () => {
    const home = join(folder, 'neo4j');
    const neo4j = await processWith(wordsOf(home));
    const said: string[] = [];
    await endLeftover(foundAfterCrash(neo4j), home, (message) => said.push(message));
    expect(isRunning(neo4j)).toBe(false);
    expect(said).toEqual([`Ending the Neo4j that an earlier start left behind (process ${neo4j.pid})`]);
  });

  test('one that does not listen is made to end after ten seconds', { timeout: 30_000 }, async () => {
    const home = join(folder, 'neo4j');
    const neo4j = await processWith(wordsOf(home), "process.on('SIGTERM', () => undefined)");
    const began = performance.now();
    await endLeftover(foundAfterCrash(neo4j), home);
    expect(isRunning(neo4j)).toBe(false);
    expect(performance.now() - began).toBeGreaterThan(9_500);
  });

  test.each<readonly [string, (home: string) => readonly string[]]>([
    ['a program of the user that has its number now', () => ['made', 'up']],
    ['the Neo4j of another folder', (home) => wordsOf(`${home}-other`)],
    ['a program that only names the folder', (home) => [`--home-dir=${home}`, 'made up']],
  ])('%s is left alone', async (_, words) => {
    const home = join(folder, 'neo4j');
    const other = await processWith(words(home));
    await endLeftover(foundAfterCrash(other), home);
    expect(isRunning(other)).toBe(true);
  });

  test('a process of the same number that was started at another time is left alone', async () => {
    const home = join(folder, 'neo4j');
    const other = await processWith(wordsOf(home));
    await endLeftover(foundAfterCrash({ ...other, startedAt: '1' }), home);
    expect(isRunning(other)).toBe(true);
  });
});
