import { useQuery } from '@tanstack/react-query';
import type { UseQueryResult } from '@tanstack/react-query';
import { fetchGeography } from './geography.ts';
import type { Geography } from './geography.ts';

/** The outlines of the map, which are fetched once for all maps. */
export const useGeography = (isWanted = true): UseQueryResult<Geography> =>
  useQuery({
    queryKey: ['geography'],
    queryFn: ({ signal }) => fetchGeography(signal),
    retry: false,
    enabled: isWanted,
  });
