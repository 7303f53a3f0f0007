import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { projectFolder } from '../../projectFolder.ts';
import { connectDatabase } from '../connect.ts';
import { downloadedMegabytes } from './fetchNeo4j.ts';
import { FolderHeld, lockFolder } from './folderLock.ts';
import { startLocalNeo4j } from './localNeo4j.ts';
import { isRunning, markOf } from './processes.ts';
import { runningNeo4j } from './runningNeo4j.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'shezhire-local-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const otherWays = `  2. use a Neo4j of yours: set NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD;
  3. run it in Docker: docker compose -f server/database/compose.yaml up`;
const installJava = '  1. install Java 17 or later (adoptium.net) and put it on PATH, or set JAVA_HOME to it;';

/** Starts where only these programs are to be found, each a shell script; resolves to what it failed with. */
function startWith(programs: Readonly<Record<string, string>>): Promise<unknown> {
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  for (const [name, script] of Object.entries(programs)) {
    writeFileSync(join(bin, name), `#!/bin/sh\n${script}\n`);
    chmodSync(join(bin, name), 0o755);
  }
  return startLocalNeo4j({
    dataFolder: join(folder, 'data'),
    cacheFolder: join(folder, 'cache'),
    projectFolder,
    environment: { PATH: bin },
  }).catch((error: unknown) => error);
}
const java17 = `echo 'openjdk version "17.0.15" 2025-04-15' >&2`;

describe('where something is missing, the three ways on are named', () => {
  test('no Java', async () => {
    expect(await startWith({})).toMatchObject({
      name: 'DatabaseUnavailable',
      message: `Shezhire's own Neo4j needs Java 17 or later, and no Java was found. There are three ways on:\n${installJava}\n${otherWays}`,
    });
  });

  test.each([
    ['1.8.0_392', '1.8.0_392'],
    ['11.0.2', '11.0.2'],
  ])('a Java too old: %s', async (version, told) => {
    expect(await startWith({ java: `echo 'openjdk version "${version}"' >&2` })).toMatchObject({
      name: 'DatabaseUnavailable',
      message: `Shezhire's own Neo4j needs Java 17 or later, and "java" is Java ${told}. There are three ways on:\n${installJava}\n${otherWays}`,
    });
  });

  test('no Maven', async () => {
    expect(await startWith({ java: java17 })).toMatchObject({
      name: 'DatabaseUnavailable',
      message: `Shezhire fetches its own Neo4j with Maven, and no "mvn" was found. There are three ways on:\n  1. install Maven (maven.apache.org) and put it on PATH;\n${otherWays}`,
    });
    expect(existsSync(join(folder, 'data'))).toBe(false);
  });

  test('no network', async () => {
    const mvn = `echo '[ERROR] Could not transfer artifact made:up:1: Unknown host made.up'; exit 1`;
    expect(await startWith({ java: java17, mvn })).toMatchObject({
      name: 'DatabaseUnavailable',
      message: `Neo4j 5.26.30 could not be downloaded: no network, or Maven cannot get through it. There are three ways on:\n  1. connect to the network and start again (behind a proxy: set it in ~/.m2/settings.xml);\n${otherWays}\nMaven said: Could not transfer artifact made:up:1: Unknown host made.up`,
    });
  });

  test('a Maven that fails otherwise', async () => {
    expect(await startWith({ java: java17, mvn: `echo '[ERROR] Made up'; exit 1` })).toMatchObject({
      name: 'DatabaseUnavailable',
      message: `Maven could not fetch Neo4j 5.26.30. There are three ways on:\n  1. mend what Maven says and start again;\n${otherWays}\nMaven said: Made up`,
    });
  });
});

test('a download that was cut goes on as long as more arrives', async () => {
  // The first run fetches 2 MB and breaks off; the second gets nothing more.
  const mvn = `if [ -e '${folder}/once' ]; then echo '[ERROR] Connection reset'; else : > '${folder}/once'
echo 'Downloaded from central: http://made.up/x.jar (2.0 MB at 1.0 MB/s)'; fi; exit 1`;
  expect(await startWith({ java: java17, mvn })).toMatchObject({
    message: expect.stringContaining('What has arrived (2 MB) is kept.') as unknown,
  });
});

test.each([
  ['Downloaded from central: http://made.up/x.jar (6.7 MB at 53 MB/s)', 6.7],
  ['Downloaded from central: http://made.up/x.pom (500 kB at 2.0 MB/s)', 0.5],
  ['Downloading from central: http://made.up/x.jar', 0],
])('%s', (line, megabytes) => {
  expect(downloadedMegabytes(line)).toBe(megabytes);
});

describe('a data folder', () => {
  test('is held by one process, which is named', () => {
    const lock = lockFolder(folder);
    lock.record({ pid: process.pid, startedAt: '1' }, 7999);
    expect(() => lockFolder(folder)).toThrow(
      new FolderHeld(folder, { owner: { pid: process.pid, startedAt: '1' }, port: 7999 }),
    );
    lock.release();
    expect(lockFolder(folder).leftover).toBeUndefined();
  });

  test('whose lock file was cut short is taken', () => {
    writeFileSync(join(folder, 'lock.json'), '{"owner":{"pid":');
    const lock = lockFolder(folder);
    expect(lock.leftover).toBeUndefined();
    lock.release();
    expect(existsSync(join(folder, 'lock.json'))).toBe(false);
  });

  test('is taken from a process that is gone, even where another has its number now', () => {
    const gone = { pid: process.pid, startedAt: '1' };
    writeFileSync(join(folder, 'lock.json'), JSON.stringify({ owner: gone, port: 7999 }));
    expect(lockFolder(folder).leftover).toEqual({ owner: gone, port: 7999 });
  });
});

test('when its Shezhire is killed, Neo4j ends too, and what was written is there at the next start', async () => {
  const dataFolder = join(folder, 'data');
  const parameters = ['--import', 'tsx', join(import.meta.dirname, 'testing/startAndWait.ts'), dataFolder];
  const child = spawn(process.execPath, parameters, { cwd: projectFolder, stdio: ['ignore', 'pipe', 'inherit'] });
  const pid = await new Promise<number>((settle, fail) => {
    child.stdout.once('data', (data: Buffer) => settle(Number(data.toString())));
    child.once('exit', () => fail(new Error('it ended before Neo4j answered')));
  });
  const java = markOf(pid);
  const account = runningNeo4j(dataFolder);
  if (!java || !account) throw new Error('no Neo4j runs on the folder');
  expect(statSync(join(dataFolder, 'neo4j/password')).mode & 0o777).toBe(0o600);
  const first = await connectDatabase({ ...account, own: false });
  await first.write((transaction) => transaction.run('CREATE (:MadeUp {name: "Madeup Aman"})'));
  await first.close();

  child.removeAllListeners('exit');
  child.kill('SIGKILL');
  await expect.poll(() => isRunning(java), { timeout: 15_000, interval: 100 }).toBe(false);
  expect(runningNeo4j(dataFolder)).toBeUndefined();

  const { uri, username, password, ...local } = await startLocalNeo4j({ dataFolder, projectFolder });
  try {
    const second = await connectDatabase({ uri, username, password, own: true });
    expect(await second.read('MATCH (n:MadeUp) RETURN n.name AS name')).toEqual([{ name: 'Madeup Aman' }]);
    await second.close();
  } finally {
    await local.stop();
  }
  expect(existsSync(join(dataFolder, 'lock.json'))).toBe(false);
});
