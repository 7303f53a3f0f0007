import type { NodeLabel } from '../../server/ontology/ontology.ts';
import type { CellRow } from './cells.ts';
import { ask } from './graphql.ts';
import { claimFields, nodeFields } from './queries.ts';
import type { Claim, GraphNode } from './types.ts';

export type QueryMode = 'RUN' | 'EXPLAIN' | 'PROFILE';

/** Something wrong with a query, or probably not meant, and where in its text. */
export interface QueryProblem {
  readonly code: string;
  readonly message: string;
  /** What the database says of it. */
  readonly neo4j: string | null;
  readonly offset: number | null;
  readonly length: number | null;
  readonly line: number | null;
  readonly column: number | null;
  /** What to put in its place. */
  readonly suggestion: string | null;
  /** The parameter whose value cannot be used. */
  readonly parameter: string | null;
}

/** What a question leaves open, for the reader to fill in. */
export interface PatternParameter {
  readonly name: string;
  readonly kind: 'TEXT' | 'INTEGER' | 'DATE' | 'NODE' | 'NODES';
  /** The labels that the picker offers; Place stands for every kind of place. */
  readonly labels: readonly (NodeLabel | 'Place')[];
  readonly optional: boolean;
  readonly defaultText: string | null;
  readonly meaning: string;
}

/** What can be said of a query before it is run. */
export interface QueryCheck {
  readonly problem: QueryProblem | null;
  readonly warnings: readonly QueryProblem[];
  readonly parameters: readonly PatternParameter[];
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

/** That an answer is not whole: what ended it, and after how much. */
export interface QueryCut {
  readonly by: 'ROWS' | 'BYTES';
  readonly after: string;
}

/** What a query found. */
export interface QueryAnswer {
  readonly columns: readonly string[];
  readonly rows: readonly CellRow[];
  readonly cut: QueryCut | null;
  readonly limits: Limits;
  readonly elapsedMs: number;
  readonly waitedMs: number;
  readonly plan: PlanStep | null;
  readonly dataState: string;
}

/** An answer, or why there is none. */
export interface QueryOutcome {
  readonly answer: QueryAnswer | null;
  readonly problem: QueryProblem | null;
}

/** Where a run is that has not ended. */
export interface QueryProgress {
  readonly state: 'WAITING' | 'RUNNING' | 'STOPPING';
  readonly ahead: number;
  readonly runningMs: number;
}

/** What a query can name. */
export interface QueryNames {
  readonly labels: readonly string[];
  readonly types: readonly string[];
  readonly properties: readonly string[];
  readonly functions: readonly string[];
  readonly procedures: readonly string[];
}

/** How far one run may go. */
export interface Limits {
  readonly seconds: number;
  readonly rows: number;
  readonly megabytes: number;
}

/** What was typed for the parameters, by name. */
export type Given = Readonly<Record<string, string>>;

/** A query as it is asked. */
export interface Question {
  readonly cypher: string;
  readonly given: Given;
  readonly limits: Limits;
}

/** What holds where nothing else is asked for, and the most that may be. */
export const usualLimits: Limits = { seconds: 5, rows: 1_000, megabytes: 10 };
export const largestLimits: Limits = { seconds: 60, rows: 10_000, megabytes: 50 };
export const limitNames = ['seconds', 'rows', 'megabytes'] as const satisfies readonly (keyof Limits)[];

const problemFields = 'code message neo4j offset length line column suggestion parameter';
const outcomeFields = `problem { ${problemFields} }
  answer { columns rows cut { by after } limits { seconds rows megabytes } elapsedMs waitedMs plan dataState }`;
// A run may have to wait for two others before it.
const waitingMs = 3 * largestLimits.seconds * 1000;

/** What can be said of a query without running it. */
export const fetchCheck = async (cypher: string, signal?: AbortSignal): Promise<QueryCheck> =>
  (
    await ask<{ checkQuery: QueryCheck }>(
      `query CheckQuery($cypher: String!) { checkQuery(cypher: $cypher) {
        problem { ${problemFields} } warnings { ${problemFields} }
        parameters { name kind labels optional defaultText meaning } } }`,
      { cypher },
      signal,
    )
  ).checkQuery;

/** Runs a query; ending the request ends the run. `runId` is the word for fetchProgress. */
export const fetchAnswer = async (
  { cypher, given, limits }: Question,
  mode: QueryMode,
  runId: string,
  signal: AbortSignal,
): Promise<QueryOutcome> =>
  (
    await ask<{ runQuery: QueryOutcome }>(
      `query RunQuery($cypher: String!, $parameters: [ParameterInput!], $mode: QueryMode, $limits: QueryLimits, $runId: ID) {
        runQuery(cypher: $cypher, parameters: $parameters, mode: $mode, limits: $limits, runId: $runId) { ${outcomeFields} } }`,
      { cypher, parameters: parametersOf(given), mode, limits, runId },
      signal,
      waitingMs,
    )
  ).runQuery;

/** Where a run is; null once it has ended. */
export const fetchProgress = async (runId: string, signal?: AbortSignal): Promise<QueryProgress | null> =>
  (
    await ask<{ queryProgress: QueryProgress | null }>(
      'query QueryProgress($runId: ID!) { queryProgress(runId: $runId) { state ahead runningMs } }',
      { runId },
      signal,
    )
  ).queryProgress;

/** What a query can name, for completion. */
export const fetchQueryNames = async (signal?: AbortSignal): Promise<QueryNames> =>
  (
    await ask<{ queryNames: QueryNames }>(
      'query QueryNames { queryNames { labels types properties functions procedures } }',
      {},
      signal,
    )
  ).queryNames;

/** The claims behind a row of an answer; `cut` where there are more. */
export interface RowEvidence {
  readonly claims: readonly Claim[];
  readonly cut: boolean;
}

/** The quotes behind a row, by the ids of what stands in it. */
export const fetchRowEvidence = async (
  row: {
    readonly nodes: readonly string[];
    readonly relationships: readonly string[];
    readonly statements: readonly string[];
  },
  signal?: AbortSignal,
): Promise<RowEvidence> =>
  (
    await ask<{ rowEvidence: RowEvidence }>(
      `query RowEvidence($nodes: [ID!]!, $relationships: [ID!]!, $statements: [ID!]!) {
        rowEvidence(nodes: $nodes, relationships: $relationships, statements: $statements) { claims { ${claimFields} } cut } }`,
      { ...row },
      signal,
    )
  ).rowEvidence;

/** The county, city or prefecture of each of these places and facilities that lies in one, by their ids. */
export const fetchMapPlaces = async (
  ids: readonly string[],
  signal?: AbortSignal,
): Promise<ReadonlyMap<string, GraphNode>> => {
  const { mapPlaces } = await ask<{ mapPlaces: readonly { readonly id: string; readonly place: GraphNode }[] }>(
    `query MapPlaces($ids: [ID!]!) { mapPlaces(ids: $ids) { id place { ${nodeFields} } } }`,
    { ids },
    signal,
  );
  return new Map(mapPlaces.map(({ id, place }) => [id, place]));
};

/** Keeps a query as a pattern of the reader's own; gives its id. */
export const savePattern = async (title: string, description: string, cypher: string): Promise<string> =>
  (
    await ask<{ savePattern: { readonly id: string } }>(
      `mutation SavePattern($title: String!, $description: String!, $cypher: String!) {
        savePattern(title: $title, description: $description, cypher: $cypher) { id } }`,
      { title, description, cypher },
    )
  ).savePattern.id;

/** Keeps an answer as it is now, if the data are still those of `dataState`; gives its id. */
export const freezeResult = async (
  title: string,
  { cypher, given, limits }: Question,
  view: string,
  dataState: string,
): Promise<string> =>
  (
    await ask<{ freezeResult: { readonly id: string } }>(
      `mutation FreezeResult($title: String!, $cypher: String!, $parameters: [ParameterInput!], $limits: QueryLimits, $view: String!, $dataState: String) {
        freezeResult(title: $title, cypher: $cypher, parameters: $parameters, limits: $limits, view: $view, dataState: $dataState) { id } }`,
      { title, cypher, parameters: parametersOf(given), limits, view, dataState },
      undefined,
      waitingMs,
    )
  ).freezeResult.id;

const parametersOf = (given: Given) => Object.entries(given).map(([name, text]) => ({ name, text }));
