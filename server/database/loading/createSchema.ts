import { cypherFile, cypherFiles } from '../cypher.ts';
import type { Database } from '../database.ts';
import { undoInterrupted } from './reset.ts';

/** What every start does: constraints and indexes that are not there yet, and the end of a load that was interrupted. */
export async function createSchema(database: Database): Promise<void> {
  const statements = [...cypherFiles('schema'), 'evidence/bookkeeping'].flatMap((file) =>
    statementsOf(cypherFile(file)),
  );
  for (const statement of statements) await database.write((transaction) => transaction.run(statement));
  await database.write((transaction) => transaction.run('CALL db.awaitIndexes(60)'));
  await undoInterrupted(database);
}

function statementsOf(text: string): readonly string[] {
  return text
    .replace(/^\s*\/\/.*$/gm, '')
    .split(/;\s*$/m)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
}
