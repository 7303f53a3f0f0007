import type { ReactNode } from 'react';

import type { CountyStatistics, TieKind } from './answers.ts';
import styles from './Counties.module.css';
import { tieNumber } from './opened.ts';
import type { Opened } from './opened.ts';
import { areaNames, flowWords } from './openedTitle.ts';

interface Props {
  readonly statistics: CountyStatistics;
  readonly ties: readonly TieKind[];
  readonly onOpen: (opened: Opened) => void;
}

interface Line {
  readonly words: string;
  readonly count: number;
  readonly opens: Opened;
}

/** What the map cannot show by a dot: cases known to no county, and where those came from who lived in another country. */
export function OutsideBox({ statistics, ties, onOpen }: Props): ReactNode {
  const [tie, ...others] = ties;
  if (tie === undefined || others.length > 0) return null;
  const outside = outsideLines(statistics, tie);
  const abroad = tie === 'taken' ? [] : abroadLines(statistics);
  if (outside.length + abroad.length === 0) return null;
  return (
    <div className={styles.outside}>
      <Lines title="Not on the map" lines={outside} onOpen={onOpen} />
      <Lines title="From abroad" lines={abroad} onOpen={onOpen} />
    </div>
  );
}

const outsideLines = ({ outside }: CountyStatistics, tie: TieKind): readonly Line[] =>
  outside
    .filter((each) => each.tie === tie)
    .map(({ id, name, count }) => ({
      words: id === null ? 'no place told' : `known only to ${name}`,
      count,
      opens: { number: tieNumber[tie], area: id ?? '' },
    }));

const abroadLines = (statistics: CountyStatistics): readonly Line[] =>
  statistics.flowsFromAbroad.map((flow) => ({
    words: flowWords(flow, areaNames(statistics)),
    count: flow.count,
    opens: { number: 'FLOW', area: flow.from, heldIn: flow.held },
  }));

interface LinesProps extends Pick<Props, 'onOpen'> {
  readonly title: string;
  readonly lines: readonly Line[];
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
