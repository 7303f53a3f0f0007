import type { Account, Parameters } from '../database.ts';
import type { Prefix } from './checkQuery.ts';
import type { PlainMap, PlainValue } from './plainValue.ts';
import type { QueryLimits } from './queryLimits.ts';

/** What a worker is to run. */
export interface QueryTask {
  /** Stands in the transaction's metadata, by which it is found again. */
  readonly id: string;
  readonly account: Account;
  readonly query: string;
  readonly prefix?: Prefix;
  readonly parameters: Parameters;
  readonly limits: QueryLimits;
}

/** One step of how the database finds an answer, and what feeds it. */
export interface PlanStep {
  readonly operator: string;
  readonly details: PlainMap;
  readonly identifiers: readonly string[];
  /** Of a profile: how often it looked something up, and how many rows it gave. */
  readonly dbHits?: number;
  readonly rows?: number;
  readonly children: readonly PlanStep[];
}

/** What a query gave, or as much of it as the limits allow. */
export interface QueryAnswer {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly PlainValue[])[];
  /** Which limit ended it before its end. */
  readonly cut?: 'rows' | 'bytes';
  readonly plan?: PlanStep;
}

/** What a worker says. */
export type WorkerMessage =
  | { readonly kind: 'begun'; readonly id: string }
  | { readonly kind: 'answer'; readonly id: string; readonly answer: QueryAnswer }
  | { readonly kind: 'problem'; readonly id: string; readonly code: string; readonly message: string };
