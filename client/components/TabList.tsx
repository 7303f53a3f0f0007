import { useRef } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';

/** One of several things of which one is shown. */
export interface ListedTab<Id extends string> {
  readonly id: Id;
  readonly title: string;
  /** Whether a line stands before it. */
  readonly isApart?: boolean;
}

interface Props<Id extends string> {
  readonly tabs: readonly ListedTab<Id>[];
  readonly chosen: Id;
  readonly label: string;
  /** What the ids of its tabs begin with: only one list of a page has it. */
  readonly name: string;
  /** The id of what the tabs show. */
  readonly panel: string;
  readonly className?: string | undefined;
  readonly tabClassName?: string | undefined;
  readonly onChoose: (id: Id) => void;
}

/** Tabs; the arrow keys go from one to the next. */
export function TabList<Id extends string>(props: Props<Id>): ReactNode {
  const { tabs, chosen, label, name, panel, className, tabClassName, onChoose } = props;
  const list = useRef<HTMLDivElement>(null);
  const choose = (index: number) => {
    const tab = tabs[(index + tabs.length) % tabs.length];
    if (!tab) return;
    onChoose(tab.id);
    list.current?.querySelector<HTMLElement>(`#${name}-${tab.id}`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent, index: number) => {
    const next = { ArrowRight: index + 1, ArrowLeft: index - 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    choose(next);
  };
  return (
    <div ref={list} className={className} role="tablist" aria-label={label}>
      {tabs.map(({ id, title, isApart }, index) => (
        <button
          key={id}
          id={`${name}-${id}`}
          type="button"
          role="tab"
          className={tabClassName}
          data-apart={isApart}
          aria-selected={id === chosen}
          aria-controls={panel}
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
