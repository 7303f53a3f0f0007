import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readHolding } from './folderLock.ts';
import { isRunning } from './processes.ts';

export interface LocalAccount {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
}

/** The account of the Neo4j that another Shezhire runs on a data folder; undefined when none does. */
export function runningNeo4j(dataFolder: string): LocalAccount | undefined {
  const holding = readHolding(join(dataFolder, 'lock.json'));
  if (!holding?.neo4j || holding.port === undefined) return undefined;
  if (!isRunning(holding.owner) || !isRunning(holding.neo4j)) return undefined;
  const password = readFileSync(join(dataFolder, 'neo4j', 'password'), 'utf8').trim();
  return { uri: `bolt://127.0.0.1:${holding.port}`, username: 'neo4j', password };
}
