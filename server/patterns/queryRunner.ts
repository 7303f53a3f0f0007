import type { Cell } from '../ontology/cell.ts';
import type { Parameters } from '../database/database.ts';
import type { QueryLimits } from '../database/gate/queryLimits.ts';
import { UserError } from '../errors.ts';

/** How a query is run: for its answer, for its plan alone, or for its answer with what each step of the plan cost. */
export type QueryMode = 'RUN' | 'EXPLAIN' | 'PROFILE';

/** Where a run is. */
export interface RunProgress {
  readonly state: 'WAITING' | 'RUNNING' | 'STOPPING';
  /** How many wait before it. */
  readonly ahead: number;
  /** When it began to run, in the milliseconds of `performance.now()`. */
  readonly since?: number;
}

export interface RunOptions {
  readonly parameters: Parameters;
  readonly mode: QueryMode;
  readonly limits: QueryLimits;
  /** Ends the run, on the server too, within a second. */
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: RunProgress) => void) | undefined;
}

/** A step of a plan; its children are the steps before it. */
export interface PlanStep {
  readonly operator: string;
  readonly details: string;
  readonly estimatedRows: number | null;
  readonly rows: number | null;
  readonly dbHits: number | null;
  readonly children: readonly PlanStep[];
}

/** What the database remarks on a query that it takes. */
export interface Notification {
  /** The last part of Neo4j's code: CartesianProduct. */
  readonly code: string;
  readonly description: string;
  /** In the query as it was given to the runner; absent where the remark has no place. */
  readonly offset?: number;
}

export interface RunAnswer {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  readonly cut?: 'ROWS' | 'BYTES';
  readonly elapsedMs: number;
  readonly waitedMs: number;
  readonly plan?: PlanStep;
  readonly notifications: readonly Notification[];
  readonly dataState: string;
}

/**
 * Runs queries that the gate lets pass. Two run at once; the others wait for their turn, but for EXPLAIN, which does not.
 * Throws a QueryFault where the database does not take the query or a limit ends it, and DatabaseUnavailable.
 */
export interface QueryRunner {
  run(query: string, options: RunOptions): Promise<RunAnswer>;
  /** What is done, or is to be done, about queries that go on in the database after their time: a sentence each, while they do. */
  runaways(): readonly string[];
}

/** Why a run has no answer. */
export class QueryFault extends UserError {
  override readonly name = 'QueryFault';
  /** The database's own words, without the place that they name. */
  readonly neo4j?: string;
  /** In the query as it was given to the runner. */
  readonly offset?: number;
  constructor(code: string, message: string, place: { readonly neo4j?: string; readonly offset?: number } = {}) {
    super(code, message);
    if (place.neo4j !== undefined) this.neo4j = place.neo4j;
    if (place.offset !== undefined) this.offset = place.offset;
  }
}
