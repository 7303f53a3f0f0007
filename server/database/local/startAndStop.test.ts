import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo, Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { projectFolder } from '../../projectFolder.ts';
import { connectDatabase } from '../connect.ts';
import { freePort } from './installation.ts';
import { startLocalNeo4j } from './localNeo4j.ts';
import { isRunning, markOf } from './processes.ts';
import type { Mark } from './processes.ts';

let dataFolder = '';
let other: Server | undefined;
beforeAll(() => {
  dataFolder = mkdtempSync(join(tmpdir(), 'shezhire-start-'));
});
afterEach(() => {
  other?.close();
  other = undefined;
});
afterAll(() => rmSync(dataFolder, { recursive: true, force: true }));

/** A port that another program has, which answers in Bolt. */
function takenPort(): Promise<number> {
  const bolt = Buffer.from([0, 0, 0, 5]);
  const server = createServer((socket) => socket.on('error', () => undefined).once('data', () => socket.write(bolt)));
  other = server;
  return new Promise((settle) => server.listen(0, '127.0.0.1', () => settle((server.address() as AddressInfo).port)));
}

describe("Shezhire's own Neo4j", () => {
  test('takes another port where a program was quicker, is held by one process, and is killed when it hangs', async () => {
    const ports = [await takenPort()];
    const choosePort = () => Promise.resolve(ports.shift()).then((port) => port ?? freePort());
    const local = await startLocalNeo4j({ dataFolder, projectFolder, choosePort });
    const neo4j = markOf(local.pid);
    try {
      if (!neo4j) throw new Error('no Neo4j runs');
      expect(ports).toEqual([]);
      const database = await connectDatabase({ ...accountOf(local), own: true });
      await database.write((transaction) => transaction.run('CREATE (:MadeUp {name: "Madeup Aman"})'));
      await database.close();
      const began = performance.now();
      await expect(startLocalNeo4j({ dataFolder, projectFolder })).rejects.toThrow(
        `The data folder ${dataFolder} is in use by another Shezhire, process ${process.pid} (its Neo4j is on port ${portOf(local)}). End that one, or set SHEZHIRE_DATA to another folder.`,
      );
      expect(performance.now() - began).toBeLessThan(5_000);
      process.kill(neo4j.pid, 'SIGSTOP');
    } finally {
      await expectKilledLate(neo4j, () => local.stop());
    }
  });

  test('has what was written before it was killed, and says nothing of an archive that is there', async () => {
    const said: string[] = [];
    const local = await startLocalNeo4j({ dataFolder, projectFolder, onProgress: (message) => said.push(message) });
    try {
      const database = await connectDatabase({ ...accountOf(local), own: true });
      expect(await database.read('MATCH (n:MadeUp) RETURN n.name AS name')).toEqual([{ name: 'Madeup Aman' }]);
      await database.close();
    } finally {
      await local.stop();
    }
    expect(said).toEqual(['Starting Neo4j 5.26.30']);
  });

  test('says why it does not start, and where its log is', async () => {
    const port = await takenPort();
    const began = startLocalNeo4j({ dataFolder, projectFolder, choosePort: () => Promise.resolve(port) });
    const log = join(dataFolder, 'neo4j/logs/start.log');
    await expect(began).rejects.toMatchObject({
      name: 'DatabaseUnavailable',
      message: `Shezhire's own Neo4j did not start: port ${port} was taken by another program. Its log is ${log}; or set NEO4J_URI to a Neo4j of yours.`,
    });
    expect(readFileSync(log, 'utf8')).toContain('Address already in use');
  });
});

async function expectKilledLate(neo4j: Mark | undefined, stop: () => Promise<void>): Promise<void> {
  const began = performance.now();
  await stop();
  const took = performance.now() - began;
  if (!neo4j) return;
  expect(isRunning(neo4j)).toBe(false);
  expect(took).toBeGreaterThan(9_000);
  expect(took).toBeLessThan(20_000);
}

const accountOf = ({ uri, username, password }: Awaited<ReturnType<typeof startLocalNeo4j>>) => ({
  uri,
  username,
  password,
});
const portOf = ({ uri }: { readonly uri: string }): string => new URL(uri).port;
