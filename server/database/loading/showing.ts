import { randomUUID } from 'node:crypto';
import type { Database, Transaction } from '../database.ts';
import { query } from './query.ts';

/**
 * Runs `work` in one transaction whose outcome readers see all at once. Neo4j locks no reader out while it commits, so
 * what is committed comes into sight piece by piece: from `beforeShowing` on, until it is over, readers wait. That is
 * said outside of the transaction, so that it is in sight before the first piece and after the last.
 */
export async function showingAtOnce<T>(
  database: Database,
  work: (transaction: Transaction, beforeShowing: () => Promise<void>) => Promise<T>,
): Promise<T> {
  const id = randomUUID();
  const say = async (what: string) => {
    await database.write((transaction) => transaction.run(query(what), { id }));
  };
  try {
    return await database.write((transaction) => work(transaction, () => say('begin-showing')));
  } finally {
    // Where the database has gone away the load is done or undone all the same, and what waits for it ends by itself.
    await say('end-showing').catch(() => undefined);
  }
}
