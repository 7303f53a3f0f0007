import { parentPort } from 'node:worker_threads';
import neo4j from 'neo4j-driver';
import type { AuthToken, Driver, Result, Session, Transaction } from 'neo4j-driver';
import { UserError } from '../../errors.ts';
import { codeOf } from '../connectProblem.ts';
import type { Account } from '../database.ts';
import { withIntegers } from '../parameters.ts';
import { refuseWriting } from '../refuseWriting.ts';
import { plainRow } from './plainValue.ts';
import type { PlainValue } from './plainValue.ts';
import { planStep } from './planStep.ts';
import { tookTooLong } from './queryLimits.ts';
import type { QueryLimits } from './queryLimits.ts';
import type { QueryAnswer, QueryTask, WorkerMessage } from './queryTask.ts';

// Runs one query after another, each in a READ transaction that is rolled back, over a driver of its own: what stalls here, stalls
// nobody else. It is not asked to stop; its thread is ended, and with that its connection, which ends the query on the server.

let open: { readonly account: Account; readonly driver: Driver } | undefined;

parentPort?.on('message', (task: QueryTask) => {
  void answer(task).then(
    (given) => say({ kind: 'answer', id: task.id, answer: given }),
    (error: unknown) => say({ kind: 'problem', id: task.id, ...problemOf(error, task.limits) }),
  );
});

const say = (message: WorkerMessage): void => parentPort?.postMessage(message);

async function answer(task: QueryTask): Promise<QueryAnswer> {
  const session = sessionOf(task.account);
  try {
    const transaction = await session.beginTransaction({
      timeout: task.limits.timeMs,
      metadata: { shezhire: task.id },
    });
    say({ kind: 'begun', id: task.id });
    try {
      return await answerIn(transaction, task);
    } finally {
      await transaction.rollback().catch(() => undefined);
    }
  } finally {
    await session.close().catch(() => undefined);
  }
}

async function answerIn(transaction: Transaction, task: QueryTask): Promise<QueryAnswer> {
  const { query, prefix, parameters, limits } = task;
  const { plan } = await refuseWriting(transaction, query);
  if (prefix === 'EXPLAIN') return { columns: [], rows: [], ...(plan ? { plan: planStep(plan) } : {}) };
  const result = transaction.run(prefix === 'PROFILE' ? `PROFILE ${query}` : query, withIntegers(parameters));
  const columns = await result.keys();
  const { rows, cut } = await rowsOf(result, limits);
  if (cut) return { columns, rows, cut };
  const { profile } = await result.summary();
  return { columns, rows, ...(profile ? { plan: planStep(profile) } : {}) };
}

async function rowsOf(result: Result, limits: QueryLimits): Promise<Pick<QueryAnswer, 'rows' | 'cut'>> {
  const rows: (readonly PlainValue[])[] = [];
  let bytes = 0;
  for await (const record of result) {
    if (rows.length === limits.rows) return { rows, cut: 'rows' };
    const row = plainRow(record);
    bytes += Buffer.byteLength(JSON.stringify(row));
    if (bytes > limits.bytes) return { rows, cut: 'bytes' };
    rows.push(row);
  }
  return { rows };
}

function sessionOf(account: Account): Session {
  if (open?.account.uri !== account.uri || open.account.password !== account.password) {
    open?.driver.close().catch(() => undefined);
    open = { account, driver: driverTo(account) };
  }
  const { database } = account;
  const sessions: { session(config: Readonly<Record<string, unknown>>): Session } = open.driver;
  return sessions.session({ defaultAccessMode: neo4j.session.READ, ...(database === undefined ? {} : { database }) });
}

function driverTo({ uri, username, password }: Account): Driver {
  // Typed as in the app's own connection: the driver declares its options as classes, of which nobody makes instances.
  const create: (uri: string, auth: AuthToken, config: Readonly<Record<string, unknown>>) => Driver = neo4j.driver;
  return create(uri, neo4j.auth.basic(username, password), {
    useBigInt: true,
    // Few rows at a time, so that a limit of bytes is noticed before much more has arrived.
    fetchSize: 100,
    maxConnectionPoolSize: 1,
    connectionTimeout: 4_500,
    connectionAcquisitionTimeout: 4_800,
    maxTransactionRetryTime: 0,
    telemetryDisabled: true,
    userAgent: 'shezhire-query',
  });
}

function problemOf(error: unknown, limits: QueryLimits): { readonly code: string; readonly message: string } {
  if (error instanceof UserError) return { code: error.code, message: error.message };
  const code = codeOf(error);
  const [first = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  if (code.includes('TransactionTimedOut'))
    return {
      code: 'TIME_LIMIT',
      message: tookTooLong(limits),
    };
  if (code.includes('OutOfMemory'))
    return {
      code: 'MEMORY_LIMIT',
      message: 'The query needed more memory than Neo4j has for it and was stopped: collect or sort less at once.',
    };
  if (code === 'ServiceUnavailable' || code === 'SessionExpired')
    return { code: 'DATABASE_UNAVAILABLE', message: 'Neo4j went away while the query ran: ask again when it answers.' };
  return code.startsWith('Neo.ClientError')
    ? { code: 'BAD_QUERY', message: `Neo4j refuses the query: ${first}` }
    : { code: 'QUERY_FAILED', message: `The query failed: ${first}` };
}
