import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import type { Driver } from 'neo4j-driver';
import { connectDatabase } from '../database/connect.ts';
import type { Database } from '../database/database.ts';
import { startLocalNeo4j } from '../database/local/localNeo4j.ts';
import { projectFolder } from '../projectFolder.ts';

/** Works in a new folder, which goes again afterwards. */
export async function inNewFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'shezhire-bench-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Works on a Neo4j of its own, empty, which is stopped and removed afterwards or when the signal comes; `driver` is the
 * bare one.
 */
export function onOwnNeo4j<T>(
  signal: AbortSignal,
  work: (database: Database, driver: Driver) => Promise<T>,
): Promise<T> {
  return inNewFolder(async (dataFolder) => {
    const cacheFolder = join(projectFolder, 'node_modules/.cache/shezhire');
    const local = await startLocalNeo4j({ dataFolder, projectFolder, cacheFolder });
    try {
      signal.throwIfAborted();
      const { uri, username, password } = local;
      const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
      const database = await connectDatabase({ uri, username, password, own: true });
      try {
        return await until(signal, work(database, driver));
      } finally {
        await Promise.all([database.close(), driver.close()]);
      }
    } finally {
      await local.stop();
    }
  });
}

/** The work's outcome, unless the signal comes first: then its reason. */
export async function until<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  let refuse: () => void = () => undefined;
  const aborted = new Promise<never>((_, fail) => {
    refuse = () => fail(signal.reason as Error);
    if (signal.aborted) refuse();
    else signal.addEventListener('abort', refuse);
  });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener('abort', refuse);
  }
}
