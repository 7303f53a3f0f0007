import type { Database, Row } from '../database/database.ts';
import { UserError } from '../errors.ts';

export interface Limits {
  readonly rowLimit: number;
  readonly timeLimitMs: number;
}

export interface Answer {
  readonly rows: readonly Row[];
  /** True where the row limit ended it early. */
  readonly cut: boolean;
}

/**
 * Runs a query that only reads. Three locks, none of which trusts the others: the database itself must call it a read
 * before it runs, it runs in READ mode, and its transaction is rolled back. Throws a UserError otherwise.
 */
export async function runQuery(database: Database, cypher: string, { rowLimit, timeLimitMs }: Limits): Promise<Answer> {
  if (cypher.trim() === '')
    throw new UserError('EMPTY_QUERY', 'The query is empty: give one, such as "MATCH (p:Person) RETURN p.name".');
  const options = { timeLimitMs, rowLimit: rowLimit + 1, onlyReads: true };
  const rows = await database.read(cypher, {}, options).catch((error: unknown) => {
    throw refusal(error, timeLimitMs);
  });
  return { rows: rows.slice(0, rowLimit), cut: rows.length > rowLimit };
}

function refusal(error: unknown, timeLimitMs: number): unknown {
  if (!(error instanceof Error)) return error;
  const code = 'code' in error ? String(error.code) : '';
  const [line = error.message] = error.message.split('\n');
  if (code === 'TIME_LIMIT')
    return new UserError(
      'TOO_LONG',
      `The query was ended after ${timeLimitMs / 1000} s: ask for less, or give it longer with --time.`,
    );
  return code.startsWith('Neo.ClientError') ? new UserError('BAD_QUERY', `Neo4j refuses the query: ${line}`) : error;
}
