import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseUnavailable } from '../../errors.ts';
import { runProgram } from './runProgram.ts';
import { waysOn } from './waysOn.ts';

export interface Java {
  readonly command: string;
  readonly version: string;
}

const wanted = 17;

/** Finds the Java of `JAVA_HOME`, or else of `PATH`. Throws DatabaseUnavailable where there is none or it is too old. */
export async function getJava(environment: NodeJS.ProcessEnv): Promise<Java> {
  const home = environment.JAVA_HOME ? join(environment.JAVA_HOME, 'bin', 'java') : undefined;
  const command = home !== undefined && existsSync(home) ? home : 'java';
  const { code, output } = await runProgram(command, ['-version'], { environment, timeLimitMs: 10_000 });
  const version = /version "([^"]+)"/.exec(output)?.[1];
  if (code !== 0 || version === undefined) {
    throw new DatabaseUnavailable(
      `Shezhire's own Neo4j needs Java ${wanted} or later, and no Java was found. ${waysOn(installJava)}`,
    );
  }
  if (majorOf(version) < wanted) {
    throw new DatabaseUnavailable(
      `Shezhire's own Neo4j needs Java ${wanted} or later, and "${command}" is Java ${version}. ${waysOn(installJava)}`,
    );
  }
  return { command, version };
}

const installJava = `install Java ${wanted} or later (adoptium.net) and put it on PATH, or set JAVA_HOME to it;`;

/** Java 8 and older call themselves 1.8 and so on. */
function majorOf(version: string): number {
  const [first = '0', second = '0'] = version.split(/[._-]/);
  return Number(first === '1' ? second : first);
}
