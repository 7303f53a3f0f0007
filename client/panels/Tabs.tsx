import { useRef } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';

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

/** The views as tabs; arrow keys go from one to the next. */
export function Tabs({ tabs, chosen }: { readonly tabs: readonly Tab[]; readonly chosen: ViewId }): ReactNode {
  const dispatch = useStore((store) => store.dispatch);
  const list = useRef<HTMLDivElement>(null);
  const choose = (index: number) => {
    const tab = tabs[(index + tabs.length) % tabs.length];
    if (!tab) return;
    dispatch({ do: 'view', view: tab.id });
    list.current?.querySelector<HTMLElement>(`#tab-${tab.id}`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent, index: number) => {
    const next = { ArrowRight: index + 1, ArrowLeft: index - 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    choose(next);
  };
  return (
    <div className={styles.tabs} role="tablist" aria-label="Views" ref={list}>
      {tabs.map(({ id, title, kind }, index) => (
        <button
          key={id}
          id={`tab-${id}`}
          type="button"
          role="tab"
          className={styles.tab}
          data-apart={index > 0 && tabs[index - 1]?.kind !== kind}
          aria-selected={id === chosen}
          aria-controls="view"
          tabIndex={id === chosen ? 0 : -1}
          onClick={() => choose(index)}
          onKeyDown={(event) => onKeyDown(event, index)}
        >
          {title}
        </button>
      ))}
    </div>
  );
}
