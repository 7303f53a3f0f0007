import type { ReactNode } from 'react';

import type { CountyStatistics, TieKind } from './answers.ts';
import styles from './Counties.module.css';
import type { Opened } from './opened.ts';
import { outsideLines } from './outsideLines.ts';
import type { OutsideLine } from './outsideLines.ts';

interface Props {
  readonly statistics: CountyStatistics;
  readonly ties: readonly TieKind[];
  readonly onOpen: (opened: Opened) => void;
}

/** What the map cannot show by a dot: cases known to no county, and where those came from who lived in another country. */
export function OutsideBox({ statistics, ties, onOpen }: Props): ReactNode {
  const { outside, abroad } = outsideLines(statistics, ties);
  if (outside.length + abroad.length === 0) return null;
  return (
    <div className={styles.outside}>
      <Lines title="Not on the map" lines={outside} onOpen={onOpen} />
      <Lines title="From abroad" lines={abroad} onOpen={onOpen} />
    </div>
  );
}

interface LinesProps extends Pick<Props, 'onOpen'> {
  readonly title: string;
  readonly lines: readonly OutsideLine[];
}

function Lines({ title, lines, onOpen }: LinesProps): ReactNode {
  if (lines.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {lines.map(({ words, count, opens }) => (
          <li key={words}>
            <button
              type="button"
              className="textButton"
              onClick={() => onOpen(opens)}
              aria-label={`${words}: ${count}. Show the cases and quotes`}
            >
              {count}
            </button>{' '}
            {words}
          </li>
        ))}
      </ul>
    </>
  );
}
