import { setTimeout as sleep } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import type { Session, Transaction as DriverTransaction } from 'neo4j-driver';
import { DatabaseUnavailable, UserError } from '../errors.ts';
import { answerLimitMs, closeQuietly, withinLimit } from './connection.ts';
import type { Connection } from './connection.ts';
import { codeOf } from './connectProblem.ts';
import type { Parameters, QueryOptions, Row, Transaction } from './database.ts';
import { withIntegers } from './parameters.ts';
import { refuseWriting } from './refuseWriting.ts';

/** One query in a READ transaction, stopped by the server after its time limit and by us after its row limit. */
export async function readRows<R extends Row>(
  connection: Connection,
  cypher: string,
  parameters: Parameters,
  options: QueryOptions,
): Promise<readonly R[]> {
  const { timeLimitMs = 10_000, rowLimit = 100_000, onlyReads = false } = options;
  const session = connection.session('READ');
  try {
    const transaction = await begin(session, connection, { timeout: timeLimitMs });
    const late = unanswered(connection, `for ${(timeLimitMs + answerLimitMs) / 1000} seconds`);
    const read = async () => {
      if (onlyReads) await refuseWriting(transaction, cypher);
      return rowsOf<R>(transaction.run(cypher, withIntegers(parameters)), rowLimit);
    };
    return await withinLimit(read(), timeLimitMs + answerLimitMs, late);
  } catch (error) {
    throw queryProblem(error, connection, timeLimitMs);
  } finally {
    closeQuietly(session);
  }
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
  if (rowLimit === Infinity) return (await result).records.map((record) => record.toObject() as R);
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
  return error;
}

function unanswered({ account }: Connection, how: string): DatabaseUnavailable {
  return new DatabaseUnavailable(`Neo4j at ${account.uri} does not answer ${how}: check it and NEO4J_URI.`);
}
