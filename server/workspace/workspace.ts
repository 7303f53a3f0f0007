import { cypherFile } from '../database/cypher.ts';
import type { Database } from '../database/database.ts';

/** How much people keep for themselves beside the graph. */
export interface KeptCounts {
  readonly patterns: number;
  readonly results: number;
}

/** Counts what people keep: no load and no reset touches it. */
export async function countKept(database: Database): Promise<KeptCounts> {
  const [row] = await database.read<{ readonly patterns: number; readonly results: number }>(
    cypherFile('workspace/count-kept'),
  );
  return row ?? { patterns: 0, results: 0 };
}

/** Removes what people keep for themselves. */
export async function removeWorkspace(database: Database): Promise<void> {
  await database.write((transaction) => transaction.run(cypherFile('workspace/remove-workspace')));
}

/** What a reset leaves, in words; nothing where nothing is kept. */
export function keptWords({ patterns, results }: KeptCounts): string {
  if (patterns + results === 0) return '';
  const counted = [counting(patterns, 'saved pattern'), counting(results, 'frozen result')].filter(
    (text) => text !== '',
  );
  return ` ${counted.join(' and ')} ${patterns + results === 1 ? 'is' : 'are'} kept: reset --yes --all removes ${patterns + results === 1 ? 'it' : 'them'} too.`;
}

const counting = (count: number, what: string): string =>
  count === 0 ? '' : `${count} ${what}${count === 1 ? '' : 's'}`;
