import { useQuery } from '@tanstack/react-query';
import type { GraphQLSchema } from 'graphql';
import type { ReactNode } from 'react';

import { askRaw } from '../api/rawGraphql.ts';
import { Quiet } from '../components/Quiet.tsx';
import { endMemo, WithMemo } from '../memo/WithMemo.tsx';
import { entityAnswer, withIdentity } from './entityAnswer.ts';
import type { EntityAnswer } from './entityAnswer.ts';
import type { GraphqlRequest } from './examples.ts';
import styles from './Graphql.module.css';
import { requestTitle } from './pastRequests.ts';
import { readRequest } from './readRequest.ts';

interface Props {
  readonly request: GraphqlRequest;
  readonly operation: string | undefined;
  readonly schema: GraphQLSchema;
}

/** The memo about the people and things that a request finds. */
export function GraphqlMemo({ request, operation, schema }: Props): ReactNode {
  const { data, failureReason } = useQuery({
    queryKey: ['graphqlMemo', request.query, request.variables, operation],
    queryFn: ({ signal }) => askForMemo({ request, operation, schema }, signal),
    retry: false,
  });
  if (failureReason && !data) {
    return (
      <p className={styles.problem}>
        {failureReason.message}{' '}
        <button type="button" className="textButton" onClick={() => endMemo('query')}>
          Back to the answer
        </button>
      </p>
    );
  }
  if (!data) return <Quiet>Asking whom the answer names</Quiet>;
  return (
    <WithMemo view="query" title={requestTitle(request)} answer={{ ...data, cut: null }}>
      {null}
    </WithMemo>
  );
}

async function askForMemo({ request, operation, schema }: Props, signal: AbortSignal): Promise<EntityAnswer> {
  const asked = readRequest(request, operation);
  const { body } = await askRaw({ ...asked, query: withIdentity(asked.query, schema) }, signal);
  const { data, errors } = body as {
    readonly data?: unknown;
    readonly errors?: readonly { readonly message: string }[];
  };
  const [error] = errors ?? [];
  if (error) throw new Error(error.message);
  const answer = entityAnswer(data);
  if (answer.rows.length === 0)
    throw new Error('The answer names nobody and nothing of the graph, so there is nothing to cite.');
  return answer;
}
