import { setTimeout as sleep } from 'node:timers/promises';
import type { Database } from '../database.ts';

/** A query that goes on in the server although its time is over. */
export interface Runaway {
  /** The server's name for it. */
  readonly transaction: string;
  /** What is being done, or is to be done, in one sentence for everybody. */
  readonly message: string;
  /** The same for those who asked it, in the place of an answer: there it stays when all is over. */
  readonly instead: string;
}

export interface RunawayOptions {
  readonly database: Database;
  /** Ends Shezhire's own Neo4j at once and starts it again. Absent for a server of the user's. */
  readonly restart?: (() => Promise<void>) | undefined;
  readonly onRunaway?: ((runaway: Runaway) => void) | undefined;
}

/**
 * Measured: row work ends within 0.1 s of losing its client, so that a first look soon frees its place for others. What goes on
 * after two seconds is inside one expression; then it is only looked whether it is over.
 */
const looksMs = { first: 300, verdict: 1_700, later: 5_000 };

/**
 * Looks whether the server still works on a query that was left alone, and resolves when it does not any more. Nothing stops an
 * expression: Shezhire's own Neo4j is started again, and on a user's they are told what to end.
 */
export async function watchRunaway(id: string, options: RunawayOptions, signal: AbortSignal): Promise<void> {
  if (!(await passed(looksMs.first, signal)) || (await findTransaction(options.database, id)) === 'over') return;
  let told = false;
  for (let pause = looksMs.verdict; await passed(pause, signal); pause = looksMs.later) {
    const found = await findTransaction(options.database, id);
    if (found === 'over') return;
    if (told || found === 'unknown') continue;
    told = true;
    tell(found.name, options);
    if (!options.restart) continue;
    await options.restart();
    return;
  }
}

function tell(transaction: string, { restart, onRunaway }: RunawayOptions): void {
  const held = 'holds a core of your Neo4j until it is done. To end it, restart that Neo4j; there it is called';
  const message = restart
    ? "A query works inside one expression, which nothing can stop: Shezhire's own Neo4j is started again."
    : `A query works inside one expression, which nothing can stop: it ${held} ${transaction}.`;
  const effect = restart ? "Because of it Shezhire's own Neo4j had to be started again." : `It ${held} ${transaction}.`;
  const instead = `This query works inside one expression, where no time limit reaches it. ${effect} More time does not help: ask for shorter lists and smaller ranges.`;
  onRunaway?.({ transaction, message, instead });
}

interface Found {
  readonly name: string;
}

/** The server's name for a transaction; unknown while the server does not answer. */
async function findTransaction(database: Database, id: string): Promise<Found | 'over' | 'unknown'> {
  const query =
    'SHOW TRANSACTIONS YIELD transactionId, metaData WHERE metaData.shezhire = $id RETURN transactionId AS name';
  return database.read<{ readonly name: string }>(query, { id }).then(
    ([found]) => found ?? 'over',
    () => 'unknown',
  );
}

async function passed(milliseconds: number, signal: AbortSignal): Promise<boolean> {
  await sleep(milliseconds, undefined, { signal, ref: false }).catch(() => undefined);
  return !signal.aborted;
}
