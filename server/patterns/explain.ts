import type { Plan, ResultSummary } from 'neo4j-driver';
import { openConnection } from '../database/connection.ts';
import type { Connection } from '../database/connection.ts';
import { closeQuietly, withinLimit } from '../database/connection.ts';
import type { Database } from '../database/database.ts';
import { refuseWriting } from '../database/refuseWriting.ts';
import { faultOf } from './faultOf.ts';
import { QueryFault } from './queryRunner.ts';
import type { Notification, PlanStep } from './queryRunner.ts';

/** What the database says of a query without running it. */
export interface Explained {
  readonly plan?: PlanStep;
  readonly notifications: readonly Notification[];
}

/** Asks the database what it would do, on a connection beside those of the app and of the queries that run. */
export interface Explainer {
  /** Throws a QueryFault where the database does not take the query. */
  explain(query: string, limitMs: number): Promise<Explained>;
  close(): Promise<void>;
}

/** Explains nothing yet, and connects at the first question. */
export function createExplainer(database: Pick<Database, 'account'>): Explainer {
  let connection: Connection | undefined;
  const connected = (): Connection => {
    const account = database.account();
    if (connection && connection.account.uri !== account.uri) void connection.close();
    if (connection?.account.uri !== account.uri) connection = openConnection(account);
    return connection;
  };
  return {
    explain: async (query, limitMs) => {
      const late = new QueryFault('TIME_LIMIT', `Neo4j did not find a plan within ${limitMs / 1000} seconds.`);
      try {
        return await withinLimit(explained(connected(), query, limitMs), limitMs, late);
      } catch (error) {
        throw faultOf(error, query);
      }
    },
    close: async () => connection?.close(),
  };
}

async function explained(connection: Connection, query: string, timeout: number): Promise<Explained> {
  const session = connection.session('READ');
  try {
    const transaction = await session.beginTransaction({ timeout });
    const summary = await refuseWriting(transaction, query);
    await transaction.rollback();
    return { ...(summary.plan ? { plan: planStep(summary.plan) } : {}), notifications: notificationsOf(summary) };
  } finally {
    closeQuietly(session);
  }
}

const notificationsOf = ({ notifications }: ResultSummary): readonly Notification[] =>
  notifications.map(({ code, description, position }) => ({
    code: code.slice(code.lastIndexOf('.') + 1),
    description,
    // The places count the word that was put before the query.
    ...('offset' in position ? { offset: Math.max(0, position.offset - 'EXPLAIN '.length) } : {}),
  }));

const planStep = ({ operatorType, arguments: told, children }: Plan): PlanStep => ({
  operator: operatorType.replace(/@.*$/, ''),
  details: told.Details ?? '',
  estimatedRows: Number(told.EstimatedRows),
  rows: null,
  dbHits: null,
  children: children.map(planStep),
});
