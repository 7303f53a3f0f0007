import { useQuery } from '@tanstack/react-query';
import type { UseQueryResult } from '@tanstack/react-query';
import { buildClientSchema, getIntrospectionQuery } from 'graphql';
import type { GraphQLSchema, IntrospectionQuery } from 'graphql';

import { ask } from '../api/graphql.ts';

/** What the API can be asked; it is shown on loopback only. */
export const useSchema = (): UseQueryResult<GraphQLSchema> =>
  useQuery({
    queryKey: ['schema'],
    queryFn: async ({ signal }) =>
      buildClientSchema(
        await ask<IntrospectionQuery>(getIntrospectionQuery({ inputValueDeprecation: true }), {}, signal),
      ),
    // A schema is no plain data that could be compared with the one before.
    structuralSharing: false,
  });
