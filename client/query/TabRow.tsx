import type { ReactNode } from 'react';

import { Icon, IconButton } from '../components/Icon.tsx';
import styles from './TabRow.module.css';
import { titleOf } from './queryTabs.ts';
import type { QueryTabs, TabAction } from './queryTabs.ts';

interface Props {
  readonly tabs: QueryTabs;
  readonly onAct: (action: TabAction) => void;
  readonly onChoose: (id: string) => void;
}

/** The queries that are being written; a closed one can be opened again. */
export function TabRow({ tabs, onAct, onChoose }: Props): ReactNode {
  const [last] = tabs.closed;
  return (
    <div className={styles.tabs} role="group" aria-label="Queries">
      {tabs.open.map(({ id, cypher }) => {
        const title = titleOf(cypher);
        return (
          <div key={id} className={styles.tab} data-active={id === tabs.active}>
            <button type="button" aria-pressed={id === tabs.active} onClick={() => onChoose(id)}>
              <bdi>{title}</bdi>
            </button>
            <button
              type="button"
              className={styles.closeTab}
              aria-label={`Close ${title}`}
              title="Close; it can be opened again"
              onClick={() => onAct({ do: 'close', id })}
            >
              <Icon name="ui.close" size={12} />
            </button>
          </div>
        );
      })}
      <IconButton icon="ui.plus" label="New query" onPress={() => onAct({ do: 'open', question: {} })} />
      {last ? (
        <button type="button" className="textButton" onClick={() => onAct({ do: 'reopen' })}>
          Reopen {titleOf(last.tab.cypher)}
        </button>
      ) : null}
    </div>
  );
}
