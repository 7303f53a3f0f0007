import { setTimeout as sleep } from 'node:timers/promises';
import { connectDatabase } from './connect.ts';
import type { Account } from './connect.ts';
import type { Database, DatabaseState } from './database.ts';
import { startLocalNeo4j } from './local/localNeo4j.ts';
import type { LocalNeo4j, LocalOptions } from './local/localNeo4j.ts';

export interface OpenOptions extends LocalOptions {
  /** Absent: Shezhire starts a Neo4j of its own. */
  readonly neo4j?: Account;
  /** Told when the database goes away, is started again or answers again. */
  readonly onState?: (state: DatabaseState) => void;
}

export interface OpenedDatabase {
  readonly database: Database;
  /** Ends Shezhire's own Neo4j at once and resolves when it answers again; absent for a Neo4j of the user's. */
  readonly restart?: () => Promise<void>;
  /** Ends the connection, and the Neo4j where it was started here. */
  readonly close: () => Promise<void>;
}

/** Opens the user's own Neo4j where one is set, or else starts Shezhire's, which is started again when it ends by itself. */
export async function openDatabase({ neo4j, ...options }: OpenOptions): Promise<OpenedDatabase> {
  if (neo4j) {
    const database = await connectDatabase({ ...neo4j, own: false, onState: options.onState });
    return { database, close: () => database.close() };
  }
  return openLocal(options);
}

async function openLocal({ onState, ...options }: Omit<OpenOptions, 'neo4j'>): Promise<OpenedDatabase> {
  let local = await startLocalNeo4j(options);
  let starting: Promise<Account> | undefined;
  let running = true;
  let closed = false;
  const watch = () => {
    running = true;
    local.onExit(() => {
      running = false;
      if (!closed) void database.check();
    });
  };
  const start = async () => {
    local = await startLocalNeo4j({ ...options, onProgress: undefined });
    if (closed) await local.stop();
    watch();
    return accountOf(local);
  };
  const restart = async () => {
    if (running || closed) return accountOf(local);
    starting ??= start().finally(() => (starting = undefined));
    return starting;
  };
  const account = { ...accountOf(local), own: true, restart, onState };
  const database = await connectDatabase(account).catch(async (error: unknown) => {
    await local.stop();
    throw error;
  });
  watch();
  let restarting: Promise<void> | undefined;
  const endAndWait = async () => {
    if (running) {
      const gone = new Promise<void>((resolve) => {
        local.onExit(resolve);
      });
      // What nothing stops does not heed a request to end either.
      process.kill(local.pid, 'SIGKILL');
      await gone;
    }
    while (!closed && (await database.check()).state !== 'ready') await sleep(restartPauseMs);
  };
  return {
    database,
    // Asked for by two at once, it is done once.
    restart: () => (restarting ??= endAndWait().finally(() => (restarting = undefined))),
    close: async () => {
      closed = true;
      await database.close();
      await starting?.catch(() => undefined);
      await local.stop();
    },
  };
}

const restartPauseMs = 500;
const accountOf = ({ uri, username, password }: LocalNeo4j): Account => ({ uri, username, password });
