import type { ReactNode } from 'react';

import { dateText } from '../components/dates.ts';
import { capitalized } from '../components/words.ts';
import type { County, CountyStatistics } from './answers.ts';
import styles from './CountyMonths.module.css';
import { monthCards, monthText } from './monthBars.ts';
import type { MonthRange, MonthRow } from './monthBars.ts';
import type { Opened } from './opened.ts';

interface Props {
  readonly statistics: CountyStatistics;
  readonly ofPeople: boolean;
  readonly selected: string | undefined;
  readonly onSelect: (id: string) => void;
  readonly onOpen: (opened: Opened) => void;
}

/** Events by kind and month, a small picture for each county, all over the same months. */
export function CountyMonths({ statistics, ofPeople, selected, onSelect, onOpen }: Props): ReactNode {
  const { range, cards } = monthCards(statistics.counties, ofPeople);
  if (cards.length === 0) {
    return (
      <p className={styles.none}>No loaded report tells of an event in a county, or of one that befell its people.</p>
    );
  }
  return (
    <div className={styles.months}>
      <p className={styles.key}>
        <span className={styles.sample} data-certain="true" /> in this month{' '}
        <span className={styles.sample} data-certain="false" /> in one of these months, the reports are no more exact
      </p>
      <ul className={styles.all}>
        {cards.map(({ county, rows }) => (
          <li key={county.id} className={styles.one} data-selected={county.id === selected}>
            <h3>
              <button type="button" className="textButton" onClick={() => onSelect(county.id)}>
                {county.name}
              </button>
            </h3>
            {rows.map((row) => (
              <KindRow
                key={row.kind}
                row={row}
                onOpen={() => onOpen(openedOf(county, row, ofPeople))}
                of={county.name}
              />
            ))}
            {range ? <Axis range={range} /> : null}
          </li>
        ))}
      </ul>
    </div>
  );
}

const openedOf = ({ id }: County, { kind }: MonthRow, ofPeople: boolean): Opened => ({
  number: ofPeople ? 'EVENTS_OF_PEOPLE_FROM' : 'EVENTS',
  area: id,
  kind,
});

interface RowProps {
  readonly row: MonthRow;
  readonly of: string;
  readonly onOpen: () => void;
}

function KindRow({ row: { kind, count, besides, bars }, of, onOpen }: RowProps): ReactNode {
  return (
    <div className={styles.row}>
      <span className={styles.kind}>
        {capitalized(kind)}{' '}
        <button
          type="button"
          className="textButton"
          aria-label={`${of}, ${kind}: ${count}. Show the cases and quotes`}
          onClick={onOpen}
        >
          {count}
        </button>
        {besides.length > 0 ? <span className={styles.besides}> {besides.join(', ')}</span> : null}
      </span>
      <span className={styles.line}>
        {bars.map(({ left, width, certain, words }) => (
          <span
            key={`${words} ${left}`}
            className={styles.bar}
            data-certain={certain}
            title={words}
            role="img"
            aria-label={words}
            style={{ left: `${left * 100}%`, width: `${width * 100}%` }}
          />
        ))}
      </span>
    </div>
  );
}

function Axis({ range: { first, last } }: { readonly range: MonthRange }): ReactNode {
  return (
    <p className={styles.axis} aria-hidden="true">
      <span>{dateText(monthText(first))}</span>
      <span>{dateText(monthText(last))}</span>
    </p>
  );
}
