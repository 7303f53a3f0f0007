import type { RelationshipType } from '../../server/ontology/ontology.ts';
import { ask } from './graphql.ts';
import type { Direction, Evidence, Reading, ReportSummary, SearchResult, Status, Subgraph } from './types.ts';

/** What is asked of every node. */
export const nodeFields = 'id label name named properties statements disputed reports witnesses';
const subgraph = `nodes { ${nodeFields} }
  relationships { id type start end properties statements derived reports witnesses }
  leftOut { id type direction count } cut`;
const report = 'id title publisher byline publishedOn url kind language';
/** What is asked of every claim, with the words that say it. */
export const claimFields = `id kind predicate value properties derived rule disputed subject { ${nodeFields} } object { ${nodeFields} }
  quotes { statement text before after paragraph start end witnessIs value witness { ${nodeFields} } report { ${report} } }`;

/** Which neighbours are asked for; all of them where nothing is said. */
export interface NeighbourhoodOptions {
  readonly types?: readonly RelationshipType[];
  readonly direction?: Direction;
}

/** The first picture: who and what the reports tell of. */
export const fetchOverview = async (signal?: AbortSignal): Promise<Subgraph> =>
  (await ask<{ overview: Subgraph }>(`query Overview { overview { ${subgraph} } }`, {}, signal)).overview;

/** The nodes of these ids and the relationships among them. */
export const fetchSubgraph = async (ids: readonly string[], signal?: AbortSignal): Promise<Subgraph> =>
  (
    await ask<{ subgraph: Subgraph }>(
      `query Subgraph($ids: [ID!]!) { subgraph(ids: $ids) { ${subgraph} } }`,
      { ids },
      signal,
    )
  ).subgraph;

/** A node with its neighbours. */
export const fetchNeighbourhood = async (
  id: string,
  { types, direction }: NeighbourhoodOptions = {},
  signal?: AbortSignal,
): Promise<Subgraph> =>
  (
    await ask<{ neighbourhood: Subgraph }>(
      `query Neighbourhood($id: ID!, $types: [RelationshipType!], $direction: Direction) {
        neighbourhood(id: $id, types: $types, direction: $direction) { ${subgraph} } }`,
      { id, types, direction: direction ?? 'BOTH' },
      signal,
    )
  ).neighbourhood;

/** Nodes by their names, in any spelling or script. */
export const fetchSearch = async (text: string, signal?: AbortSignal): Promise<SearchResult> =>
  (
    await ask<{ search: SearchResult }>(
      `query Search($text: String!) { search(text: $text) { hits { matched how context node { ${nodeFields} } } cut } }`,
      { text },
      signal,
    )
  ).search;

/** What reports say of a node or a relationship, in their words. */
export const fetchEvidence = async (id: string, signal?: AbortSignal): Promise<Evidence> =>
  (
    await ask<{ evidence: Evidence }>(
      `query Evidence($id: ID!) { evidence(id: $id) {
        node { ${nodeFields} }
        claims { ${claimFields} }
        judgements { id verdict by reason at
          left { entity name report { ${report} } } right { entity name report { ${report} } } }
        cut } }`,
      { id },
      signal,
    )
  ).evidence;

/** A report with its text; null where there is none of this id. */
export const fetchReading = async (id: string, signal?: AbortSignal): Promise<Reading | null> =>
  (
    await ask<{ reading: Reading | null }>(
      `query Reading($id: ID!) { reading(id: $id) {
        report { ${report} } text paragraphs { number start end }
        statements { id start end paragraph sentence subject object witness } mentions { ${nodeFields} } } }`,
      { id },
      signal,
    )
  ).reading;

/** Every report, the newest first. */
export const fetchReportList = async (signal?: AbortSignal): Promise<readonly ReportSummary[]> =>
  (await ask<{ reportList: readonly ReportSummary[] }>(`query ReportList { reportList { ${report} } }`, {}, signal))
    .reportList;

/** How the server and its database are. */
export const fetchStatus = async (signal?: AbortSignal): Promise<Status> =>
  (
    await ask<{ status: Status }>(
      `query Status { status { version state reason notice databaseVersion ownDatabase address dataState
        counts { label count } } }`,
      {},
      signal,
    )
  ).status;
