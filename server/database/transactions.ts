import { setTimeout as sleep } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import type { Session, Transaction as DriverTransaction } from 'neo4j-driver';
import { DatabaseUnavailable, UserError } from '../errors.ts';
import { answerLimitMs, closeQuietly, withinLimit } from './connection.ts';
import type { Connection } from './connection.ts';
import { codeOf } from './connectProblem.ts';
import { cypherFile } from './cypher.ts';
import type { Parameters, QueryOptions, Row, Transaction } from './database.ts';
import { dataChanging, noteState } from './oneState.ts';
import { withIntegers } from './parameters.ts';
import { refuseWriting } from './refuseWriting.ts';

const readLimitMs = 10_000;

/**
 * One query in a READ transaction, stopped by the server after its time limit and by us after its row limit. Neo4j shows
 * a commit to readers piece by piece: an answer that a load came into sight under is asked for again.
 */
export async function readRows<R extends Row>(
  connection: Connection,
  cypher: string,
  parameters: Parameters,
  options: QueryOptions,
): Promise<readonly R[]> {
  const deadline = Date.now() + (options.timeLimitMs ?? readLimitMs);
  for (;;) {
    const { rows, state } = await readOnce<R>(connection, cypher, parameters, options);
    if (state !== undefined) {
      noteState(state);
      return rows;
    }
    if (Date.now() > deadline) throw dataChanging();
    await sleep(50);
  }
}

interface Reading<R> {
  readonly rows: readonly R[];
  /** The state of the data that all rows are of; undefined where it was another in between. */
  readonly state: string | undefined;
}

async function readOnce<R extends Row>(
  connection: Connection,
  cypher: string,
  parameters: Parameters,
  options: QueryOptions,
): Promise<Reading<R>> {
  const { timeLimitMs = readLimitMs, rowLimit = 100_000, onlyReads = false } = options;
  const session = connection.session('READ');
  try {
    const transaction = await begin(session, connection, { timeout: timeLimitMs });
    const late = unanswered(connection, `for ${(timeLimitMs + answerLimitMs) / 1000} seconds`);
    const read = async (): Promise<Reading<R>> => {
      if (onlyReads) await refuseWriting(transaction, cypher);
      // Sent together: the first look costs no time of its own.
      const [before, rows] = await Promise.all([
        stateIn(transaction),
        rowsOf<R>(transaction.run(cypher, withIntegers(parameters)), rowLimit),
      ]);
      const after = await stateIn(transaction);
      return { rows, state: before === after ? before : undefined };
    };
    return await withinLimit(read(), timeLimitMs + answerLimitMs, late);
  } catch (error) {
    throw queryProblem(error, connection, timeLimitMs);
  } finally {
    closeQuietly(session);
  }
}

/** Which state the data are in; undefined while a load is coming into sight. */
async function stateIn(transaction: DriverTransaction): Promise<string | undefined> {
  const { records } = await transaction.run(cypherFile('evidence/state'));
  return records[0]?.get('changing') === false ? String(records[0].get('state')) : undefined;
}

/**
 * Runs `work` in one WRITE transaction. Only its beginning is tried again: a commit whose answer was lost may have happened,
 * and must not happen twice.
 */
export async function writeOnce<T>(
  connection: Connection,
  work: (transaction: Transaction) => Promise<T>,
  onQuery: () => void,
): Promise<T> {
  const session = connection.session('WRITE');
  try {
    const transaction = await begin(session, connection, {});
    try {
      const outcome = await work({
        run: async <R extends Row>(cypher: string, parameters: Parameters = {}) => {
          onQuery();
          return rowsOf<R>(transaction.run(cypher, withIntegers(parameters)), Infinity);
        },
      });
      await transaction.commit();
      return outcome;
    } catch (error) {
      await withinLimit(transaction.rollback(), answerLimitMs, new Error('late')).catch(() => undefined);
      throw error;
    }
  } catch (error) {
    throw queryProblem(error, connection);
  } finally {
    closeQuietly(session);
  }
}

/** After a restart of the database the pool still holds dead connections: beginning tries again until the five seconds are over. */
async function begin(
  session: Session,
  connection: Connection,
  config: { readonly timeout?: number },
): Promise<DriverTransaction> {
  const deadline = Date.now() + answerLimitMs;
  for (;;) {
    try {
      const remaining = Math.max(deadline - Date.now(), 0);
      return await withinLimit(
        Promise.resolve(session.beginTransaction(config)),
        remaining,
        unanswered(connection, 'for five seconds'),
      );
    } catch (error) {
      if (!(error instanceof Error) || !neo4j.isRetryableError(error) || Date.now() + 200 > deadline) throw error;
      await sleep(200);
    }
  }
}

async function rowsOf<R extends Row>(
  result: ReturnType<DriverTransaction['run']>,
  rowLimit: number,
): Promise<readonly R[]> {
  // A transaction keeps each of its results to its end, and a result that is awaited as a whole keeps all records.
  const rows: R[] = [];
  for await (const record of result) {
    rows.push(record.toObject());
    if (rows.length >= rowLimit) break;
  }
  return rows;
}

function queryProblem(error: unknown, connection: Connection, timeLimitMs?: number): unknown {
  if (error instanceof UserError) return error;
  const code = codeOf(error);
  if (code === 'ServiceUnavailable' || code === 'SessionExpired') return unanswered(connection, 'any more');
  if (code.startsWith('Neo.ClientError.Transaction.TransactionTimedOut') && timeLimitMs !== undefined) {
    return new UserError('TIME_LIMIT', `The query took longer than ${timeLimitMs / 1000} seconds and was stopped.`);
  }
  if (code.includes('OutOfMemory')) return tooLarge(timeLimitMs === undefined);
  return error;
}

/** Neo4j refuses, before it runs out of memory, what needs too much of it, and undoes what the transaction did. */
function tooLarge(isWrite: boolean): UserError {
  const way = isWrite ? 'load fewer reports at a time' : 'ask for less';
  return new UserError(
    'TOO_LARGE',
    `This needs more memory than Neo4j gives to one transaction, and nothing was changed: ${way}, or on a Neo4j of your own raise dbms.memory.transaction.total.max, db.memory.transaction.max and server.memory.heap.max_size.`,
  );
}

function unanswered({ account }: Connection, how: string): DatabaseUnavailable {
  return new DatabaseUnavailable(`Neo4j at ${account.uri} does not answer ${how}: check it and NEO4J_URI.`);
}
