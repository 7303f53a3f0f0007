import type { ReactNode } from 'react';

import type { Count } from '../exploration/counts.ts';
import type { Asked, ListFilter } from '../exploration/exploration.ts';
import styles from './Legend.module.css';
import { countWords, onlyRow, toggleRow } from './legendRows.ts';
import type { Row } from './legendRows.ts';
import { useExploration, useStore } from './store.ts';

interface FilterRowProps {
  readonly row: Row;
  /** All the rows of its group, for showing this one alone. */
  readonly rows: readonly Row[];
  readonly filter: ListFilter;
  readonly count?: Count;
  readonly note?: string;
  readonly sign?: ReactNode;
  readonly after?: ReactNode;
}

/** A sign that a click takes out of the picture and brings back. */
export function FilterRow({ row, rows, filter, count, note, sign, after }: FilterRowProps): ReactNode {
  const { filters } = useExploration();
  const dispatch = useStore((store) => store.dispatch);
  const hidden: readonly string[] = filters[filter];
  const isOff = row.values.every((value) => hidden.includes(value));
  const press = (alone: boolean) => {
    const without = alone ? onlyRow(hidden, row, rows) : toggleRow(hidden, row);
    dispatch({ do: 'filter', filter, without });
  };
  return (
    <PressRow
      title={row.title}
      tip={`${row.title}: a click hides or shows it, Alt-click shows only it`}
      count={note ?? (count ? countWords(count) : '')}
      pressed={!isOff}
      look={isOff ? styles.struck : undefined}
      sign={sign}
      after={after}
      onPress={press}
    />
  );
}

interface AskRowProps {
  readonly row: Row;
  readonly asked: Asked;
  readonly filter: ListFilter;
  readonly count: Count;
  readonly sign: ReactNode;
}

/** A sign of what comes into the picture only when a click asks for it. */
export function AskRow({ row, asked, filter, count, sign }: AskRowProps): ReactNode {
  const exploration = useExploration();
  const dispatch = useStore((store) => store.dispatch);
  const hidden: readonly string[] = exploration.filters[filter];
  const isShown = exploration.asked.includes(asked) && !row.values.every((value) => hidden.includes(value));
  return (
    <PressRow
      title={row.title}
      tip={`${row.title}: a click shows or hides it`}
      count={countWords(count)}
      pressed={isShown}
      look={isShown ? undefined : styles.muted}
      sign={sign}
      onPress={() => dispatch({ do: 'ask', for: asked, shown: !isShown })}
    />
  );
}

interface PressRowProps {
  readonly title: string;
  readonly tip: string;
  readonly count: string;
  readonly pressed: boolean;
  readonly look: string | undefined;
  readonly sign: ReactNode;
  readonly after?: ReactNode;
  readonly onPress: (alone: boolean) => void;
}

function PressRow({ title, tip, count, pressed, look = '', sign, after, onPress }: PressRowProps): ReactNode {
  return (
    <li className={styles.item}>
      <button
        type="button"
        className={`${styles.row ?? ''} ${look}`}
        aria-pressed={pressed}
        title={tip}
        onClick={({ altKey }) => onPress(altKey)}
        onKeyDown={(event) => {
          // A browser clicks a button at Enter, but not at Alt Enter.
          if (event.key !== 'Enter' || !event.altKey) return;
          event.preventDefault();
          onPress(true);
        }}
      >
        <span className={styles.sign}>{sign}</span>
        <span className={styles.name}>{title}</span>
        <span className={styles.count}>{count}</span>
      </button>
      {after}
    </li>
  );
}

interface PlainRowProps {
  readonly title: string;
  readonly count: string;
  readonly children: ReactNode;
}

/** A sign that is only explained and counted. */
export function PlainRow({ title, count, children }: PlainRowProps): ReactNode {
  return (
    <li className={styles.row}>
      <span className={styles.sign}>{children}</span>
      <span className={styles.name}>{title}</span>
      <span className={styles.count}>{count}</span>
    </li>
  );
}
