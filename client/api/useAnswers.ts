import { keepPreviousData, QueryClient, useQuery } from '@tanstack/react-query';
import type { UseQueryResult } from '@tanstack/react-query';
import { ApiError } from './graphql.ts';
import {
  fetchEvidence,
  fetchOverview,
  fetchReading,
  fetchReportList,
  fetchSearch,
  fetchStatus,
  fetchSubgraph,
} from './queries.ts';
import type { Evidence, Reading, ReportSummary, SearchResult, Status, Subgraph } from './types.ts';

const retryMs = 3000;
const watchMs = 5000;
const passing = new Set(['DATABASE_UNAVAILABLE', 'UNREACHABLE', 'TIME_LIMIT']);

const isPassing = (error: unknown) => error instanceof ApiError && passing.has(error.code);

/** Answers stay until the data changes; what may pass is asked again, what is wrong is not. */
export const createQueryClient = () =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Infinity,
        gcTime: 30 * 60_000,
        networkMode: 'always',
        refetchOnWindowFocus: false,
        retry: (_, error) => isPassing(error),
        retryDelay: retryMs,
      },
    },
  });

/** How the server is, asked again every few seconds. */
export const useStatus = (): UseQueryResult<Status> =>
  useQuery({
    queryKey: ['status'],
    queryFn: ({ signal }) => fetchStatus(signal),
    staleTime: 0,
    retry: false,
    refetchInterval: ({ state }) => (state.error || state.data?.state !== 'ready' ? retryMs : watchMs),
  });

/** The first picture. */
export const useOverview = (): UseQueryResult<Subgraph> =>
  useQuery({
    queryKey: ['overview'],
    queryFn: ({ signal }) => fetchOverview(signal),
    placeholderData: keepPreviousData,
  });

/** A part of the graph, and the ids it was asked for. */
export interface AnsweredSubgraph {
  readonly answer: Subgraph;
  readonly ids: readonly string[];
}

/** The nodes of these ids and what is between them; asks nothing for none. */
export const useSubgraph = (ids: readonly string[]): UseQueryResult<AnsweredSubgraph> =>
  useQuery({
    queryKey: ['subgraph', ids],
    queryFn: async ({ signal }) => ({ answer: await fetchSubgraph(ids, signal), ids }),
    enabled: ids.length > 0,
  });

/** What reports say of the selected node or relationship. */
export const useEvidence = (id: string | undefined): UseQueryResult<Evidence> =>
  useQuery({
    queryKey: ['evidence', id],
    queryFn: ({ signal }) => fetchEvidence(id ?? '', signal),
    enabled: id !== undefined,
  });

/** A report to read; null where there is none of this id. */
export const useReading = (id: string | undefined): UseQueryResult<Reading | null> =>
  useQuery({
    queryKey: ['reading', id],
    queryFn: ({ signal }) => fetchReading(id ?? '', signal),
    enabled: id !== undefined,
  });

/** Every report. */
export const useReportList = (): UseQueryResult<readonly ReportSummary[]> =>
  useQuery({
    queryKey: ['reportList'],
    queryFn: ({ signal }) => fetchReportList(signal),
    placeholderData: keepPreviousData,
  });

/** Nodes by name; the last answer stays while the next one comes. */
export const useSearch = (text: string): UseQueryResult<SearchResult> =>
  useQuery({
    queryKey: ['search', text],
    queryFn: ({ signal }) => fetchSearch(text, signal),
    enabled: text !== '',
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
