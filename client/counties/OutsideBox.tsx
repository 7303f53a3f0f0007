import type { ReactNode } from 'react';

import type { Outside, TieKind } from './answers.ts';
import styles from './Counties.module.css';
import { tieNumber } from './opened.ts';
import type { Opened } from './opened.ts';

interface Props {
  readonly outside: readonly Outside[];
  readonly ties: readonly TieKind[];
  readonly onOpen: (opened: Opened) => void;
}

/** Cases that no dot could stand for: known to the region or a country alone, or told of without a place. */
export function OutsideBox({ outside, ties, onOpen }: Props): ReactNode {
  const [tie, ...others] = ties;
  if (tie === undefined || others.length > 0) return null;
  const shown = outside.filter((each) => each.tie === tie);
  if (shown.length === 0) return null;
  return (
    <div className={styles.outside}>
      <h3>Not on the map</h3>
      <ul>
        {shown.map(({ id, name, count }) => (
          <li key={id ?? ''}>
            <button
              type="button"
              className="textButton"
              onClick={() => onOpen({ number: tieNumber[tie], area: id ?? '' })}
              aria-label={`${name}: ${count}. Show the cases and quotes`}
            >
              {count}
            </button>{' '}
            {id === null ? 'no place told' : `known only to ${name}`}
          </li>
        ))}
      </ul>
    </div>
  );
}
