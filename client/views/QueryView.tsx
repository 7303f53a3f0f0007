import type { ReactNode } from 'react';

import { useExploration } from '../panels/store.ts';
import { QueryPage } from '../query/QueryPage.tsx';
import { lazyView } from './lazyView.tsx';
import type { ViewProps } from './view.ts';

const GraphqlPage = lazyView(async () => (await import('../graphiql/GraphqlView.tsx')).GraphqlView);

/** Questions of the reader's own, in Cypher, without code, or as requests to the API. */
export function QueryView(props: ViewProps): ReactNode {
  const { settings } = useExploration();
  if (settings.query?.by === 'graphql') return <GraphqlPage {...props} />;
  return <QueryPage counts={props.status?.counts ?? []} />;
}
