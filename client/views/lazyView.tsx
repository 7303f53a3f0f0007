import { lazy, Suspense } from 'react';
import type { ComponentType, ReactNode } from 'react';

import { Quiet } from '../components/Quiet.tsx';
import type { ViewProps } from './view.ts';

/** A view in a bundle of its own, which is fetched when it is first opened. */
export function lazyView(load: () => Promise<ComponentType<ViewProps>>): ComponentType<ViewProps> {
  const Loaded = lazy(async () => ({ default: await load() }));
  return function LazyView(props: ViewProps): ReactNode {
    return (
      <Suspense fallback={<Quiet>Opening the page</Quiet>}>
        <Loaded {...props} />
      </Suspense>
    );
  };
}
