import type { ReactNode } from 'react';

import type { MonthBar } from '../exploration/timeWindow.ts';
import { monthNumber, placeOf, widthOf, yearTicks } from './monthRange.ts';
import type { MonthRange } from './monthRange.ts';
import styles from './TimeWindow.module.css';

/** The months that the two handles stand at. */
export interface ChosenMonths {
  readonly from: number;
  readonly until: number;
}

const barsHeight = 28;
const mostTicks = 10;

interface Props extends ChosenMonths {
  readonly months: readonly MonthBar[];
  readonly range: MonthRange;
}

/** The events by month as bars, with the years under them. */
export function TimeBars({ months, range, from, until }: Props): ReactNode {
  const width = widthOf(range);
  const isEarlier = (month: number) => range.lead > 1 && month === range.first;
  const placeAfter = (month: number) => placeOf(month + 1, range);
  const most = Math.max(...months.map(({ count }) => count), 1);
  return (
    <>
      <svg className={styles.bars} viewBox={`0 0 ${width} ${barsHeight}`} preserveAspectRatio="none" aria-hidden="true">
        <rect
          className={styles.chosen}
          x={placeOf(from, range)}
          y="0"
          width={placeAfter(until) - placeOf(from, range)}
          height={barsHeight}
        />
        {months.map(({ month, count }) => {
          const number = monthNumber(month);
          const height = count === 0 ? 0 : Math.max(3, (count / most) * (barsHeight - 3));
          return (
            <rect
              key={month}
              className={
                number < from || number > until ? styles.barOutside : isEarlier(number) ? styles.barEarlier : styles.bar
              }
              x={placeOf(number, range) + 0.08}
              y={barsHeight - height}
              width={placeAfter(number) - placeOf(number, range) - 0.16}
              height={height}
            />
          );
        })}
      </svg>
      <div className={styles.years} aria-hidden="true">
        <svg className={styles.axis} viewBox={`0 0 ${width} 1`} preserveAspectRatio="none">
          <rect width={width} height="1" />
        </svg>
        {range.lead > 1 ? <Earlier year={Math.floor(range.first / 12)} /> : null}
        {yearTicks(range, mostTicks).map((year) => (
          <Year key={year} year={year} at={placeOf(year * 12, range) / width} />
        ))}
      </div>
    </>
  );
}

/** What the first bar holds besides its month: "to 2015". */
function Earlier({ year }: { readonly year: number }): ReactNode {
  return (
    <span className={styles.earlier}>
      <span className={styles.to}>to </span>
      {year}
    </span>
  );
}

function Year({ year, at }: { readonly year: number; readonly at: number }): ReactNode {
  return (
    <span className={styles.year} style={{ insetInlineStart: `${at * 100}%` }}>
      {year}
    </span>
  );
}
