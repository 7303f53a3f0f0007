import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';

import { askRaw } from '../api/rawGraphql.ts';
import type { RawAnswer } from '../api/rawGraphql.ts';
import { noMemo } from '../memo/memoForm.ts';
import { useExploration, useStore } from '../panels/store.ts';
import { examples } from './examples.ts';
import type { GraphqlRequest } from './examples.ts';
import { keepRequests, keptRequests, withRequest } from './pastRequests.ts';
import { isReading, operationNames, readRequest } from './readRequest.ts';

/** A request with the operation that was chosen, where it has several. */
export interface Sent {
  readonly request: GraphqlRequest;
  readonly operation: string | undefined;
}

/** The request that is written, the one that was sent last, and what came of it. */
export interface GraphqlRequestState {
  readonly request: GraphqlRequest;
  readonly operation: string | undefined;
  readonly write: (request: GraphqlRequest) => void;
  readonly chooseOperation: (name: string) => void;
  readonly run: () => void;
  /** What the address asks. */
  readonly sent: Sent;
  /** Requests that were sent before, the newest first. */
  readonly past: readonly GraphqlRequest[];
  readonly answer: RawAnswer | undefined;
  readonly error: Error | null;
  readonly isPending: boolean;
}

const firstRequest: GraphqlRequest = examples[0] ?? { query: '', variables: '' };

/** Keeps what is written, what is sent and the address together: the address has what was sent last, and is followed. */
export function useGraphqlRequest(): GraphqlRequestState {
  const { settings } = useExploration();
  const { graphql, variables = '', operation: named } = settings.query ?? {};
  const sent: Sent = {
    request: graphql === undefined ? firstRequest : { query: graphql, variables },
    operation: named,
  };
  const [request, write] = useState(sent.request);
  const [operation, chooseOperation] = useState(named);
  const [past, setPast] = useState(keptRequests);
  const { mutate, reset, data, error, isPending } = useMutation({
    mutationFn: async ({ request: written, operation: chosen }: Sent) => askRaw(readRequest(written, chosen)),
  });
  /** What the address is known to ask: by this page, or already followed. */
  const known = useRef<string>(undefined);
  // Back, forward and a link say by the address what to ask; what would change something waits for a press.
  useEffect(() => {
    if (graphql === undefined) return;
    const following: Sent = { request: { query: graphql, variables }, operation: named };
    if (known.current === keyOf(following)) return;
    known.current = keyOf(following);
    write(following.request);
    chooseOperation(named);
    if (isReading(following.request)) mutate(following);
    else reset();
  }, [graphql, variables, named, mutate, reset]);
  const run = () => {
    const next = withRequest(past, request);
    setPast(next);
    keepRequests(next);
    const asking: Sent = {
      request: { query: request.query, variables: request.variables.trim() },
      operation: operationNames(request.query).length > 1 ? operation : undefined,
    };
    known.current = keyOf(asking);
    useStore.getState().dispatch({ do: 'set', view: 'query', settings: settingsOf(asking) });
    mutate(asking);
  };
  return { request, operation, write, chooseOperation, run, sent, past, answer: data, error, isPending };
}

const keyOf = ({ request: { query, variables }, operation }: Sent): string =>
  JSON.stringify([query, variables, operation]);

const settingsOf = ({ request: { query, variables }, operation }: Sent) => ({
  graphql: query,
  variables: variables || undefined,
  operation,
  ...noMemo,
});
