import { lazyView } from './lazyView.tsx';
import { NetworkView } from './NetworkView.tsx';
import { ReportsView } from './ReportsView.tsx';
import type { View } from './view.ts';

/** The views in the order of their tabs. */
export const views: readonly View[] = [
  { id: 'network', title: 'Network', kind: 'picture', stays: true, component: NetworkView },
  {
    id: 'counties',
    title: 'Counties',
    kind: 'picture',
    component: lazyView(async () => (await import('../counties/CountiesView.tsx')).CountiesView),
  },
  { id: 'reports', title: 'Reports', kind: 'text', component: ReportsView },
  {
    id: 'patterns',
    title: 'Patterns',
    kind: 'text',
    component: lazyView(async () => (await import('../patterns/PatternsView.tsx')).PatternsView),
  },
  {
    id: 'query',
    title: 'Query',
    kind: 'text',
    stays: true,
    component: lazyView(async () => (await import('./QueryView.tsx')).QueryView),
  },
];
