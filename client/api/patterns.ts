import type { NodeLabel } from '../../server/ontology/ontology.ts';
import type { CellRow } from './cells.ts';
import { ask } from './graphql.ts';
import { nodeFields } from './queries.ts';
import type { Given, PatternParameter, QueryAnswer, QueryCut, QueryProblem } from './questions.ts';
import type { SearchHit } from './types.ts';

/** A question that somebody who reads no Cypher can ask. */
export interface Pattern {
  readonly id: string;
  readonly title: string;
  readonly topic: string;
  readonly description: string;
  readonly parameters: readonly PatternParameter[];
  readonly cypher: string;
  /** Whether the reader saved it. */
  readonly own: boolean;
  /** Why it cannot be asked any more, a sentence each. */
  readonly faults: readonly string[];
  /** The text of a file for cypher/patterns. */
  readonly file: string;
}

/** Columns with their rows, as an answer and a frozen result have them. */
export type Rows = Pick<QueryAnswer, 'columns' | 'rows'>;

/** What a pattern found. */
export type PatternAnswer = Pick<QueryAnswer, 'columns' | 'rows' | 'cut' | 'elapsedMs' | 'dataState'>;

/** An answer, or why there is none. */
export interface PatternOutcome {
  readonly answer: PatternAnswer | null;
  readonly problem: PatternProblem | null;
}

export type PatternProblem = Pick<QueryProblem, 'code' | 'message' | 'parameter'>;

/** What of a pattern of the reader's own can be changed. */
export type PatternDraft = Pick<Pattern, 'id' | 'title' | 'description' | 'cypher'>;

/** What a load changed in the answer of a pattern; rows by their captions. */
export interface PatternChange {
  /** When the answer before was asked, as an ISO time. */
  readonly since: string;
  readonly count: number;
  readonly appeared: readonly string[];
  readonly gone: readonly string[];
}

/** How many answers a pattern has now; null where it first needs a parameter, or could not be asked. */
export interface PatternAnswers {
  readonly pattern: string;
  readonly count: number | null;
  readonly cut: boolean;
  readonly problem: string | null;
  readonly change: PatternChange | null;
}

/** What a list of frozen results tells of each. */
export interface FrozenSummary {
  readonly id: string;
  readonly title: string;
  readonly count: number;
  /** When it was frozen, as an ISO time. */
  readonly at: string;
}

/** A result that somebody kept as it was. */
export interface Frozen extends FrozenSummary, Rows {
  readonly cypher: string;
  readonly parameters: Given;
  readonly cut: QueryCut | null;
  readonly dataState: string;
}

/** What has changed since a result was frozen. */
export interface FrozenDifference {
  readonly problem: PatternProblem | null;
  readonly columns: readonly string[];
  readonly added: readonly CellRow[];
  readonly gone: readonly CellRow[];
  readonly same: number;
  readonly cut: boolean;
  readonly dataState: string;
}

const patternFields = `id title topic description cypher own faults file
  parameters { name kind labels optional defaultText meaning }`;
const problemFields = 'code message parameter';
// A run may have to wait for others before it.
const waitingMs = 90_000;
const frozenFields = 'id title cypher parameters columns rows count cut { by after } dataState at';

/** The library, then the reader's own. */
export const fetchPatterns = async (signal?: AbortSignal): Promise<readonly Pattern[]> =>
  (await ask<{ patterns: readonly Pattern[] }>(`query Patterns { patterns { ${patternFields} } }`, {}, signal))
    .patterns;

/** Asks a pattern; ending the request ends the run. `runId` is the word for fetchProgress. */
export const runPattern = async (
  id: string,
  given: Given,
  runId: string,
  signal?: AbortSignal,
): Promise<PatternOutcome> =>
  (
    await ask<{ runPattern: PatternOutcome }>(
      `query RunPattern($id: ID!, $parameters: [ParameterInput!], $runId: ID) { runPattern(id: $id, parameters: $parameters, runId: $runId) {
        answer { columns rows cut { by after } elapsedMs dataState } problem { ${problemFields} } } }`,
      { id, parameters: inputsOf(given), runId },
      signal,
      waitingMs,
    )
  ).runPattern;

/** How many answers some patterns have now; at most 20 at once. */
export const fetchPatternAnswers = async (
  ids: readonly string[],
  signal?: AbortSignal,
): Promise<readonly PatternAnswers[]> =>
  (
    await ask<{ patternAnswers: readonly PatternAnswers[] }>(
      `query PatternAnswers($ids: [ID!]!) { patternAnswers(ids: $ids) {
        pattern count cut problem change { since count appeared gone } } }`,
      { ids },
      signal,
      waitingMs,
    )
  ).patternAnswers;

/** Nodes of some labels by name, for a picker. */
export const fetchPicks = async (
  text: string,
  labels: readonly NodeLabel[],
  signal?: AbortSignal,
): Promise<readonly SearchHit[]> =>
  (
    await ask<{ search: { readonly hits: readonly SearchHit[] } }>(
      `query Picks($text: String!, $labels: [NodeLabel!]) { search(text: $text, labels: $labels, first: 12) {
        hits { matched how context node { ${nodeFields} } } } }`,
      { text, labels },
      signal,
    )
  ).search.hits;

/** Frozen results, the newest first. */
export const fetchFrozenList = async (signal?: AbortSignal): Promise<readonly FrozenSummary[]> =>
  (
    await ask<{ frozenResults: readonly FrozenSummary[] }>(
      'query FrozenList { frozenResults { id title count at } }',
      {},
      signal,
    )
  ).frozenResults;

/** A result as it was when it was frozen. */
export const fetchFrozen = async (id: string, signal?: AbortSignal): Promise<Frozen> =>
  (
    await ask<{ frozenResult: Frozen }>(
      `query Frozen($id: ID!) { frozenResult(id: $id) { ${frozenFields} } }`,
      { id },
      signal,
    )
  ).frozenResult;

/** Asks again what a frozen result asked. */
export const fetchFrozenDifference = async (id: string, signal?: AbortSignal): Promise<FrozenDifference> =>
  (
    await ask<{ frozenDifference: FrozenDifference }>(
      `query FrozenDifference($id: ID!) { frozenDifference(id: $id) {
        problem { ${problemFields} } columns added gone same cut dataState } }`,
      { id },
      signal,
      waitingMs,
    )
  ).frozenDifference;

export const removeFrozen = async (id: string): Promise<boolean> =>
  (
    await ask<{ removeFrozenResult: boolean }>(`mutation RemoveFrozen($id: ID!) { removeFrozenResult(id: $id) }`, {
      id,
    })
  ).removeFrozenResult;

/** Gives a pattern of the reader's own another title or description. */
export const changePattern = async ({ id, title, description, cypher }: PatternDraft): Promise<string> =>
  (
    await ask<{ savePattern: { readonly id: string } }>(
      `mutation ChangePattern($id: ID!, $title: String!, $description: String!, $cypher: String!) {
        savePattern(id: $id, title: $title, description: $description, cypher: $cypher) { id } }`,
      { id, title, description, cypher },
    )
  ).savePattern.id;

export const removePattern = async (id: string): Promise<boolean> =>
  (await ask<{ removePattern: boolean }>(`mutation RemovePattern($id: ID!) { removePattern(id: $id) }`, { id }))
    .removePattern;

const inputsOf = (given: Given) => Object.entries(given).map(([name, text]) => ({ name, text }));
