import type { Database } from '../database.ts';
import { query } from './query.ts';
import { families } from './rows.ts';

const batchSize = 5000;

/** Removes everything that loading wrote, batch by batch; what is not Shezhire's stays. */
export async function reset(database: Database): Promise<void> {
  // The lock of loads, held to the end: none begins between two batches.
  await database.write(async (last) => {
    await last.run(query('lock'));
    await removeStaged(database);
    for (const family of families.toReversed()) await removeAll(database, query('remove-all', { FAMILY: family }));
    await last.run(query('mark'), { hash: '', changedAt: new Date().toISOString() });
  });
}

/** Undoes a load whose process ended on the way; one that is still under way is waited for. */
export async function undoInterrupted(database: Database): Promise<void> {
  await database.write(async (last) => {
    await last.run(query('lock'));
    await removeStaged(database);
  });
}

/** Takes away what an interrupted load has left out of sight. */
export async function removeStaged(database: Database): Promise<void> {
  await removeAll(database, query('remove-staged-evidence'));
  await removeAll(database, query('remove-staged'));
  await database.write((transaction) => transaction.run(query('remove-showing')));
}

async function removeAll(database: Database, cypher: string): Promise<void> {
  for (;;) {
    const [row] = await database.write((transaction) =>
      transaction.run<{ removed: number }>(cypher, { limit: batchSize }),
    );
    if (!row || row.removed === 0) return;
  }
}
