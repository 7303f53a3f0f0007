import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import type { UseQueryResult } from '@tanstack/react-query';

import type { NodeLabel } from '../../server/ontology/ontology.ts';
import {
  fetchFrozen,
  fetchFrozenDifference,
  fetchFrozenList,
  fetchPatternAnswers,
  fetchPatterns,
  fetchPicks,
} from '../api/patterns.ts';
import type { Frozen, FrozenDifference, FrozenSummary, Pattern, PatternAnswers } from '../api/patterns.ts';
import type { SearchHit } from '../api/types.ts';

const listKey = ['patterns'];
const frozenListKey = ['frozenList'];

/** The library and the reader's own. */
export const usePatternList = (): UseQueryResult<readonly Pattern[]> =>
  useQuery({ queryKey: listKey, queryFn: ({ signal }) => fetchPatterns(signal) });

/** How many patterns are counted with one request. */
const atOnce = 4;

/** How many answers each pattern has now, by id: they come a few at a time, in the order of the list. */
export function usePatternAnswers(ids: readonly string[]): ReadonlyMap<string, PatternAnswers> {
  const client = useQueryClient();
  const queryKey = ['patternAnswers', ids];
  const { data } = useQuery({
    queryKey,
    queryFn: async ({ signal }) => {
      const known = new Map(client.getQueryData<ReadonlyMap<string, PatternAnswers>>(queryKey));
      for (let at = 0; at < ids.length; at += atOnce) {
        const answers = await fetchPatternAnswers(ids.slice(at, at + atOnce), signal);
        for (const each of answers) known.set(each.pattern, each);
        client.setQueryData(queryKey, new Map(known));
      }
      return known;
    },
    enabled: ids.length > 0,
  });
  return data ?? new Map();
}

/** Nodes that fit what is typed into a picker. */
export const usePicks = (text: string, labels: readonly NodeLabel[]): UseQueryResult<readonly SearchHit[]> =>
  useQuery({
    queryKey: ['picks', text, labels],
    queryFn: ({ signal }) => fetchPicks(text, labels, signal),
    enabled: text !== '',
    placeholderData: keepPreviousData,
  });

/** Kept results, the newest first. */
export const useFrozenList = (): UseQueryResult<readonly FrozenSummary[]> =>
  useQuery({ queryKey: frozenListKey, queryFn: ({ signal }) => fetchFrozenList(signal) });

/** A kept result. */
export const useFrozen = (id: string): UseQueryResult<Frozen> =>
  useQuery({ queryKey: ['frozen', id], queryFn: ({ signal }) => fetchFrozen(id, signal) });

/** What has changed since a result was frozen; asked only when `isAsked`. */
export const useFrozenDifference = (id: string, isAsked: boolean): UseQueryResult<FrozenDifference> =>
  useQuery({
    queryKey: ['frozenDifference', id],
    queryFn: ({ signal }) => fetchFrozenDifference(id, signal),
    enabled: isAsked,
  });

/** Reads the lists of patterns and of frozen results again, after one was added, changed or removed. */
export function useListsAgain(): () => Promise<void> {
  const client = useQueryClient();
  return async () => {
    await Promise.all([
      client.invalidateQueries({ queryKey: listKey }),
      client.invalidateQueries({ queryKey: frozenListKey }),
    ]);
  };
}
