import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { closeSync, existsSync, openSync, readSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { DatabaseUnavailable } from '../../errors.ts';
import { probeBolt } from '../probeBolt.ts';
import { neo4jConfiguration } from './configuration.ts';
import { fetchNeo4j } from './fetchNeo4j.ts';
import { lockFolder } from './folderLock.ts';
import type { FolderLock } from './folderLock.ts';
import { freePort, javaCommand, lastLineOf, logOf, preparePassword } from './installation.ts';
import type { Installation } from './installation.ts';
import { getJava } from './java.ts';
import { endLeftover } from './leftover.ts';
import { endProcess, markOf } from './processes.ts';
import type { Mark } from './processes.ts';

export interface LocalOptions {
  /** Where its data, its password and its logs are; made where it is missing. */
  readonly dataFolder: string;
  readonly projectFolder: string;
  /**
   * Where the list of jars and Java's archive of classes are. One folder of the checkout unless given: Java takes six
   * seconds to write its archive while it ends, and that is to happen once, not for every data folder.
   */
  readonly cacheFolder?: string;
  readonly onProgress?: ((message: string) => void) | undefined;
  readonly environment?: NodeJS.ProcessEnv;
  /** Names a port that is free now; another program may still be quicker to take it. */
  readonly choosePort?: () => Promise<number>;
}

/** A Neo4j that this process started. */
export interface LocalNeo4j {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly pid: number;
  /** Ends it, and resolves when it is gone. */
  stop(): Promise<void>;
  /** Calls the listener when it ended without being asked to. */
  onExit(listener: () => void): void;
}

const username = 'neo4j';
const startLimitMs = 90_000;
const graceMs = 10_000;

/**
 * Starts Shezhire's own Neo4j on the data folder and resolves when it answers. Ends a leftover of an earlier start first.
 * Throws FolderHeld where another process has the folder, DatabaseUnavailable where it cannot be started.
 */
export async function startLocalNeo4j(options: LocalOptions): Promise<LocalNeo4j> {
  const { dataFolder, projectFolder, onProgress, environment = process.env, choosePort = freePort } = options;
  const { cacheFolder = join(projectFolder, 'node_modules/.cache/shezhire') } = options;
  const java = await getJava(environment);
  const fetched = await fetchNeo4j({ projectFolder, folder: cacheFolder, onProgress, environment });
  const lock = lockFolder(dataFolder);
  try {
    const home = join(dataFolder, 'neo4j');
    if (lock.leftover) await endLeftover(lock.leftover, home, onProgress);
    const keeper = join(projectFolder, 'server/database/local/keeper.mjs');
    const installation = { home, java, fetched, environment, keeper, cacheFolder };
    const password = await preparePassword(installation);
    onProgress?.(`Starting Neo4j ${fetched.version}`);
    return await startOnFreePort(installation, { password, lock, onProgress, choosePort });
  } catch (error) {
    lock.release();
    throw error;
  }
}

interface Holder {
  readonly password: string;
  readonly lock: FolderLock;
  readonly onProgress: ((message: string) => void) | undefined;
  readonly choosePort: () => Promise<number>;
}

async function startOnFreePort(installation: Installation, holder: Holder): Promise<LocalNeo4j> {
  for (let attempt = 1; ; attempt += 1) {
    const port = await holder.choosePort();
    const started = await start(installation, port, holder.lock);
    if ('keeper' in started) return local(started, port, holder);
    const taken = started.log.includes('Address already in use');
    if (!taken || attempt === 2) {
      const reason = taken ? `port ${port} was taken by another program` : lastLineOf(started.log);
      throw new DatabaseUnavailable(
        `Shezhire's own Neo4j did not start: ${reason}. Its log is ${logOf(installation.home)}; or set NEO4J_URI to a Neo4j of yours.`,
      );
    }
  }
}

interface Started {
  readonly keeper: ChildProcess;
  readonly neo4j: Mark;
  /** Whether Java writes its archive of classes when it ends. */
  readonly archives: boolean;
}

interface NotStarted {
  /** What it printed. */
  readonly log: string;
}

async function start(installation: Installation, port: number, lock: FolderLock): Promise<Started | NotStarted> {
  const { home, keeper: script } = installation;
  writeFileSync(join(home, 'conf', 'neo4j.conf'), neo4jConfiguration(port), { mode: 0o600 });
  const log = logOf(home);
  const logStart = existsSync(log) ? statSync(log).size : 0;
  // Detached: Ctrl-C in a terminal reaches a whole group of processes, and Neo4j is to end after Shezhire, not with it.
  const command = javaCommand(installation);
  const keeper = spawn(process.execPath, [script, JSON.stringify(command)], {
    stdio: ['pipe', 'pipe', 'ignore'],
    detached: true,
  });
  const ended = new Promise<undefined>((settle) =>
    keeper.once('exit', () => settle(undefined)).once('error', () => settle(undefined)),
  );
  const pid = await Promise.race([firstLineOf(keeper), ended]);
  const neo4j = pid === undefined ? undefined : markOf(Number(pid));
  if (neo4j) lock.record(neo4j, port);
  const deadline = Date.now() + startLimitMs;
  while (neo4j && keeper.exitCode === null && keeper.signalCode === null) {
    // What answers may be another Neo4j that took the port: this one says that it has it.
    if (
      (await probeBolt({ host: '127.0.0.1', port, encrypted: false }, 1_000)).answer === 'bolt' &&
      textFrom(log, logStart).includes('Bolt enabled')
    )
      return { keeper, neo4j, archives: command.archive !== undefined };
    if (Date.now() > deadline) {
      keeper.stdin.end();
      await ended;
      return { log: `it did not answer within ${startLimitMs / 1000} seconds` };
    }
    await sleep(50);
  }
  return { log: textFrom(log, logStart) };
}

function local({ keeper, neo4j, archives }: Started, port: number, { password, lock, onProgress }: Holder): LocalNeo4j {
  let asked = false;
  const listeners: (() => void)[] = [];
  const gone = new Promise<void>((settle) => {
    // Where the keeper itself was killed, Java may still be there.
    const end = async () => {
      await endProcess(neo4j, graceMs);
      lock.release();
      settle();
      if (!asked) for (const listener of listeners) listener();
    };
    if (keeper.exitCode !== null || keeper.signalCode !== null) void end();
    else keeper.once('exit', () => void end());
  });
  return {
    uri: `bolt://127.0.0.1:${port}`,
    username,
    password,
    pid: neo4j.pid,
    stop: async () => {
      asked = true;
      if (archives)
        onProgress?.('Java keeps its classes for quicker starts from now on: this once, it takes ten seconds');
      keeper.stdin?.end();
      await gone;
    },
    onExit: (listener) => {
      listeners.push(listener);
    },
  };
}

function firstLineOf({ stdout }: ChildProcess): Promise<string | undefined> {
  return new Promise((settle) => {
    let text = '';
    stdout?.setEncoding('utf8').on('data', (part: string) => {
      text += part;
      if (text.includes('\n')) settle(text.split('\n')[0]);
    });
    stdout?.once('close', () => settle(undefined));
  });
}

function textFrom(file: string, start: number): string {
  if (!existsSync(file)) return '';
  const buffer = Buffer.alloc(Math.max(0, statSync(file).size - start));
  const handle = openSync(file, 'r');
  readSync(handle, buffer, 0, buffer.length, start);
  closeSync(handle);
  return buffer.toString('utf8');
}
