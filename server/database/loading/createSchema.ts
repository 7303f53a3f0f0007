import { setTimeout as sleep } from 'node:timers/promises';
import { codeOf } from '../connectProblem.ts';
import { cypherFile, cypherFiles } from '../cypher.ts';
import type { Database } from '../database.ts';
import { undoInterrupted } from './reset.ts';

/**
 * What every start does: constraints and indexes that are not there yet, and the end of a load that was interrupted.
 * `files` are those of `cypher` that state them.
 */
export async function createSchema(
  database: Database,
  files: readonly string[] = [...cypherFiles('schema'), 'evidence/bookkeeping', 'workspace/constraints'],
): Promise<void> {
  const statements = files.flatMap((file) => statementsOf(cypherFile(file)));
  // Asked first: on a database that has just been started, Neo4j takes long to find out of each that it is there.
  const present = await database.read<{ readonly name: string }>('SHOW INDEXES YIELD name');
  const names = new Set(present.map(({ name }) => name));
  for (const statement of statements) if (!names.has(nameIn(statement))) await create(database, statement);
  await database.write((transaction) => transaction.run('CALL db.awaitIndexes(600)'));
  await undoInterrupted(database);
}

/** Of two that create one thing at once, Neo4j refuses one: by then the other's is there, and is not made again. */
async function create(database: Database, statement: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await database.write((transaction) => transaction.run(statement));
      return;
    } catch (error) {
      if (attempt === 20 || !/Transient|AlreadyExists/.test(codeOf(error))) throw error;
      await sleep(100);
    }
  }
}

/** The name of what a statement creates; a constraint and its index have the same. */
const nameIn = (statement: string): string => /(?:INDEX|CONSTRAINT) (\w+)/.exec(statement)?.[1] ?? '';

function statementsOf(text: string): readonly string[] {
  return text
    .replace(/^\s*\/\/.*$/gm, '')
    .split(/;\s*$/m)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
}
