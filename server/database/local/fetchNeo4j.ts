import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { DatabaseUnavailable } from '../../errors.ts';
import { runProgram } from './runProgram.ts';
import type { Finished } from './runProgram.ts';
import { waysOn } from './waysOn.ts';

export interface FetchOptions {
  readonly projectFolder: string;
  /** Where the list of jars is kept; the jars themselves stay in Maven's own repository. */
  readonly folder: string;
  readonly onProgress?: ((message: string) => void) | undefined;
  readonly environment?: NodeJS.ProcessEnv;
}

export interface FetchedNeo4j {
  readonly version: string;
  /** The jars, as Java's option -cp takes them. */
  readonly classpath: string;
}

const goal = 'org.apache.maven.plugins:maven-dependency-plugin:build-classpath';
/** What Neo4j 5.26.30 and Maven's plugin came to when measured; only shown, never relied on. */
const expectedMegabytes = 130;

/**
 * Has Maven fetch the Neo4j that pom.xml names, once. A download that was cut goes on where it stopped when this is called again.
 * Throws DatabaseUnavailable where there is no Maven, or no network while something is still missing.
 */
export async function fetchNeo4j({
  projectFolder,
  folder,
  onProgress,
  environment = process.env,
}: FetchOptions): Promise<FetchedNeo4j> {
  const pom = join(projectFolder, 'server/database/local/pom.xml');
  const text = readFileSync(pom, 'utf8');
  const version = versionIn(text);
  const list = join(folder, `classpath-${createHash('sha256').update(text).digest('hex').slice(0, 8)}.txt`);
  const known = readClasspath(list);
  if (known !== undefined) return { version, classpath: known };
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const unfinished = `${list}.${process.pid}`;
  try {
    await runMaven({ pom, list: unfinished, version, onProgress, environment });
    renameSync(unfinished, list);
  } finally {
    rmSync(unfinished, { force: true });
  }
  const classpath = readClasspath(list);
  if (classpath === undefined)
    throw new DatabaseUnavailable(
      `Maven named no jars for Neo4j ${version}. ${waysOn(`run "mvn -f ${pom} ${goal}" and see why;`)}`,
    );
  return { version, classpath };
}

/** The Neo4j that pom.xml pins. */
export function versionIn(pom: string): string {
  const version = /<artifactId>neo4j<\/artifactId>\s*<version>([^<]+)</.exec(pom)?.[1];
  if (version === undefined) throw new Error('pom.xml names no version of neo4j');
  return version;
}

interface MavenRun {
  readonly pom: string;
  readonly list: string;
  readonly version: string;
  readonly onProgress: ((message: string) => void) | undefined;
  readonly environment: NodeJS.ProcessEnv;
}

async function runMaven(run: MavenRun): Promise<void> {
  let megabytes = 0;
  let saidAt = 0;
  const say = run.onProgress ?? (() => undefined);
  const onLine = (line: string) => {
    megabytes += downloadedMegabytes(line);
    if (!line.includes('Download') || Date.now() - saidAt < 1000) return;
    saidAt = Date.now();
    say(`Fetching Neo4j ${run.version} with Maven: ${megabytes.toFixed(0)} of about ${expectedMegabytes} MB`);
  };
  // Maven remembers what it could not download and refuses it for a day, unless told to look again.
  const parameters = ['--batch-mode', '--update-snapshots', '--file', run.pom, goal, `-Dmdep.outputFile=${run.list}`];
  for (;;) {
    const before = megabytes;
    const finished = await runProgram('mvn', parameters, { environment: run.environment, onLine });
    if (finished.code === 0) return;
    if (finished.code === undefined || megabytes === before) throw mavenProblem(finished, run.version, megabytes);
    say(`The download was cut after ${megabytes.toFixed(0)} MB; going on with the rest`);
  }
}

/** Maven's line `Downloaded from central: https://…/x.jar (6.7 MB at 53 MB/s)` as megabytes; 0 for any other. */
export function downloadedMegabytes(line: string): number {
  const match = /Downloaded from .* \(([\d.]+) (B|kB|MB|GB) at /.exec(line);
  if (!match) return 0;
  const units: Readonly<Record<string, number>> = { B: 1e-6, kB: 0.001, MB: 1, GB: 1000 };
  return Number(match[1]) * (units[match[2] ?? 'B'] ?? 0);
}

function mavenProblem({ code, output }: Finished, version: string, megabytes: number): DatabaseUnavailable {
  if (code === undefined) {
    return new DatabaseUnavailable(
      `Shezhire fetches its own Neo4j with Maven, and no "mvn" was found. ${waysOn('install Maven (maven.apache.org) and put it on PATH;')}`,
    );
  }
  const reason =
    output
      .split('\n')
      .find((line) => line.includes('[ERROR]'))
      ?.replace(/^.*\[ERROR\]\s*/, '') ?? `mvn ended with ${code}`;
  if (noNetwork.test(output)) {
    const kept = megabytes > 0 ? ` What has arrived (${megabytes.toFixed(0)} MB) is kept.` : '';
    const ways = waysOn('connect to the network and start again (behind a proxy: set it in ~/.m2/settings.xml);');
    return new DatabaseUnavailable(
      `Neo4j ${version} could not be downloaded: no network, or Maven cannot get through it.${kept} ${ways}\nMaven said: ${reason}`,
    );
  }
  return new DatabaseUnavailable(
    `Maven could not fetch Neo4j ${version}. ${waysOn('mend what Maven says and start again;')}\nMaven said: ${reason}`,
  );
}

const noNetwork =
  /Unknown host|Could not transfer|Connection (refused|reset|timed out)|UnknownHost|unreachable|No route to host|offline mode/i;

function readClasspath(list: string): string | undefined {
  if (!existsSync(list)) return undefined;
  const classpath = readFileSync(list, 'utf8').trim();
  return classpath !== '' && classpath.split(delimiter).every((jar) => existsSync(jar)) ? classpath : undefined;
}
