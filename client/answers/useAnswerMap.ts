import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';

import type { CellRow } from '../api/cells.ts';
import { fetchMapPlaces } from '../api/questions.ts';
import { useGeography } from '../map/useGeography.ts';
import { answerMap, idsWithin } from './answerMap.ts';
import type { AnswerMap } from './answerMap.ts';
import type { Geography } from '../map/geography.ts';

/** The map of an answer as far as it has come. */
export interface AnswerMapState {
  /** Undefined while it is looked up where the places of the rows lie. */
  readonly map: AnswerMap | undefined;
  /** Undefined until the outlines have come. */
  readonly geography: Geography | undefined;
  readonly hasFailed: boolean;
  readonly retry: () => void;
}

/** The map of the rows of an answer; asks for nothing where it is not wanted. */
export function useAnswerMap(rows: readonly CellRow[], isWanted: boolean): AnswerMapState {
  const ids = useMemo(() => (isWanted ? idsWithin(rows) : []), [rows, isWanted]);
  const { data: around, isLoading } = useQuery({
    queryKey: ['mapPlaces', ids],
    queryFn: ({ signal }) => fetchMapPlaces(ids, signal),
    enabled: ids.length > 0,
  });
  const { data: geography, isError, refetch } = useGeography(isWanted);
  const map = useMemo(
    () => (isWanted && !isLoading ? answerMap(rows, around) : undefined),
    [rows, around, isWanted, isLoading],
  );
  return { map, geography, hasFailed: isError, retry: () => void refetch() };
}
