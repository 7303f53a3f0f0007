import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { totalmem } from 'node:os';
import { join } from 'node:path';
import { DatabaseUnavailable } from '../../errors.ts';
import { javaOptions, maximumHeapMegabytes, neo4jConfiguration } from './configuration.ts';
import type { FetchedNeo4j } from './fetchNeo4j.ts';
import type { Java } from './java.ts';
import { mainClass } from './leftover.ts';
import { runProgram } from './runProgram.ts';

/** All that starting a Neo4j on one home folder takes. */
export interface Installation {
  readonly home: string;
  readonly java: Java;
  readonly fetched: FetchedNeo4j;
  readonly environment: NodeJS.ProcessEnv;
  /** The script that ends Java when Shezhire is gone. */
  readonly keeper: string;
  readonly cacheFolder: string;
}

/** What the keeper runs. */
export interface KeptCommand {
  readonly command: string;
  readonly parameters: readonly string[];
  readonly log: string;
  /** How long Java may take to end before it is made to. */
  readonly graceMs: number;
  /** Where Java writes its archive of classes while it ends, and where it is kept once it is whole. */
  readonly archive?: { readonly written: string; readonly kept: string };
}

/** The password of the own Neo4j: made up at the first start, and readable by its owner alone. */
export async function preparePassword({ home, java, fetched, environment }: Installation): Promise<string> {
  for (const folder of ['conf', 'data', 'import', 'logs', 'plugins', 'run'])
    mkdirSync(join(home, folder), { recursive: true, mode: 0o700 });
  const file = join(home, 'password');
  const begun = existsSync(join(home, 'data', 'databases'));
  if (!existsSync(file)) {
    if (begun)
      throw new DatabaseUnavailable(
        `The password of Shezhire's own Neo4j is missing: put back the file ${file}, or set SHEZHIRE_DATA to another folder.`,
      );
    // A password that begins with a dash would be read as an option.
    writeFileSync(file, randomBytes(24).toString('base64url').replace(/^-/, 'x'), { mode: 0o600, flag: 'wx' });
  }
  const password = readFileSync(file, 'utf8').trim();
  if (begun) return password;
  writeFileSync(join(home, 'conf', 'neo4j.conf'), neo4jConfiguration(await freePort()), { mode: 0o600 });
  const parameters = [
    '-XX:TieredStopAtLevel=1',
    '-XX:+UseSerialGC',
    '-cp',
    fetched.classpath,
    'org.neo4j.cli.AdminTool',
    'dbms',
    'set-initial-password',
    `@${file}`,
  ];
  const homes = { NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') };
  const { code, output } = await runProgram(java.command, parameters, {
    environment: { ...environment, ...homes },
    timeLimitMs: 60_000,
  });
  if (code !== 0)
    throw new DatabaseUnavailable(
      `The password of Shezhire's own Neo4j could not be set in ${home}: ${lastLineOf(output)}`,
    );
  return password;
}

/** Writing the archive takes six seconds on a quiet machine, and more on one that is busy. */
const graceMs = { usual: 10_000, archiving: 40_000 };

/** What the keeper is to run, and where the output and the class archive go. */
export function javaCommand({ home, java, fetched, cacheFolder }: Installation): KeptCommand {
  const key = createHash('sha256')
    .update(`${java.command} ${java.version} ${fetched.classpath}`)
    .digest('hex')
    .slice(0, 8);
  const kept = join(cacheFolder, `classes-${key}.jsa`);
  const written = `${kept}.${process.pid}`;
  const first = !existsSync(kept);
  return {
    command: java.command,
    parameters: [
      ...javaOptions(maximumHeapMegabytes(totalmem())),
      ...(first
        ? [`-XX:ArchiveClassesAtExit=${written}`, '-Xlog:cds=off', '-Xlog:cds+dynamic=off']
        : [`-XX:SharedArchiveFile=${kept}`, '-Xshare:auto']),
      '-cp',
      fetched.classpath,
      mainClass,
      `--home-dir=${home}`,
      `--config-dir=${join(home, 'conf')}`,
      // Otherwise it says nothing of why it does not start.
      '--console-mode',
    ],
    log: logOf(home),
    graceMs: first ? graceMs.archiving : graceMs.usual,
    ...(first ? { archive: { written, kept } } : {}),
  };
}

/** A port of this machine on which nobody listens. */
export function freePort(): Promise<number> {
  return new Promise((settle, fail) => {
    const server = createServer();
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => settle(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

/** What Neo4j prints, also while it starts. */
export const logOf = (home: string): string => join(home, 'logs', 'start.log');

/** The line of a program's output that most likely says what went wrong. */
export function lastLineOf(text: string): string {
  const lines = text.split('\n').map((line) => line.trim());
  return (
    lines.findLast((line) => /ERROR|Caused by|Exception/.test(line)) ??
    lines.findLast((line) => line !== '') ??
    'it ended without a word'
  );
}
