import { inject } from 'vitest';
import { connectDatabase } from '../database/connect.ts';
import type { Database } from '../database/database.ts';

/** A connection to the Neo4j that the test run started. Close it after the tests of a file. */
export function testDatabase(): Promise<Database> {
  return connectDatabase({ ...inject('neo4j'), own: true });
}

/** Takes everything out of the database, constraints and indexes too. */
export async function emptyDatabase(database: Database): Promise<void> {
  await database.write((transaction) => transaction.run('MATCH (n) DETACH DELETE n'));
  const constraints = await database.read<{ readonly name: string }>('SHOW CONSTRAINTS YIELD name');
  await database.write(async (transaction) => {
    for (const { name } of constraints) await transaction.run(`DROP CONSTRAINT \`${name}\``);
  });
  const indexes = await database.read<{ readonly name: string }>(
    "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name",
  );
  await database.write(async (transaction) => {
    for (const { name } of indexes) await transaction.run(`DROP INDEX \`${name}\``);
  });
}
