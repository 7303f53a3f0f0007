import type { ReactNode } from 'react';

import { TabList } from '../components/TabList.tsx';
import type { ViewId } from '../exploration/exploration.ts';
import styles from './Header.module.css';
import { useStore } from './store.ts';

/** What a tab needs of a view. */
export interface Tab {
  readonly id: ViewId;
  readonly title: string;
  /** A line stands between one kind and the next. */
  readonly kind: string;
}

/** The views as tabs. */
export function Tabs({ tabs, chosen }: { readonly tabs: readonly Tab[]; readonly chosen: ViewId }): ReactNode {
  const dispatch = useStore((store) => store.dispatch);
  return (
    <TabList
      tabs={tabs.map(({ id, title, kind }, at) => ({ id, title, isApart: at > 0 && tabs[at - 1]?.kind !== kind }))}
      chosen={chosen}
      label="Views"
      name="tab"
      panel="view"
      className={styles.tabs}
      tabClassName={styles.tab}
      onChoose={(view) => dispatch({ do: 'view', view })}
    />
  );
}
