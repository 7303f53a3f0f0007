import { NetworkView } from './NetworkView.tsx';
import { ReportsView } from './ReportsView.tsx';
import type { View } from './view.ts';

/** The views in the order of their tabs. */
export const views: readonly View[] = [
  { id: 'network', title: 'Network', kind: 'picture', stays: true, component: NetworkView },
  { id: 'reports', title: 'Reports', kind: 'text', component: ReportsView },
];
