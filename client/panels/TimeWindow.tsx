import { useRef } from 'react';
import type { ReactNode, RefObject } from 'react';

import { dateText } from '../components/dates.ts';
import type { TimeWindow as Window } from '../exploration/exploration.ts';
import type { MonthBar } from '../exploration/timeWindow.ts';
import { monthNumber, monthOfNumber, rangeOf, yearTicks } from './monthRange.ts';
import type { MonthRange } from './monthRange.ts';
import { useExploration, useStore } from './store.ts';
import styles from './TimeWindow.module.css';

interface Props {
  readonly months: readonly MonthBar[];
  /** How many events have no date; they stay whatever the window is. */
  readonly undated: number;
}

/** The events by month, and two handles that choose a stretch of time. */
export function TimeWindow({ months, undated }: Props): ReactNode {
  const { time } = useExploration();
  const dispatch = useStore((store) => store.dispatch);
  const track = useRef<HTMLDivElement>(null);
  const range = rangeOf(months);
  if (!range) return null;
  const from = time.from === undefined ? range.first : within(monthNumber(time.from), range);
  const until = time.until === undefined ? range.last : within(monthNumber(time.until), range);
  const move = (chosen: Chosen) => dispatch({ do: 'time', window: windowOf(chosen, range) });
  const isAllTime = time.from === undefined && time.until === undefined;
  return (
    <section className={styles.window} aria-label="Time window">
      <div className={styles.track} ref={track}>
        <Bars months={months} range={range} from={from} until={until} />
        <Handle
          label="From"
          value={from}
          low={range.first}
          high={until}
          range={range}
          track={track}
          edge="start"
          onMove={(month) => move({ from: month, until })}
        />
        <Handle
          label="Until"
          value={until}
          low={from}
          high={range.last}
          range={range}
          track={track}
          edge="end"
          onMove={(month) => move({ from, until: month })}
        />
      </div>
      <p className={styles.note}>
        {undated > 0 ? (
          <>
            undated <strong>{undated} kept</strong>
          </>
        ) : null}
        {isAllTime ? null : (
          <button type="button" className="textButton" onClick={() => dispatch({ do: 'time', window: {} })}>
            All time
          </button>
        )}
      </p>
    </section>
  );
}

interface Chosen {
  readonly from: number;
  readonly until: number;
}

const within = (month: number, { first, last }: MonthRange): number => Math.min(Math.max(month, first), last);

/** A side at the end of the range is open, so that later data is not left out. */
function windowOf({ from, until }: Chosen, range: MonthRange): Window {
  return {
    ...(from > range.first ? { from: monthOfNumber(from) } : {}),
    ...(until < range.last ? { until: monthOfNumber(until) } : {}),
  };
}

const barsHeight = 28;
const mostTicks = 10;

interface BarsProps extends Chosen {
  readonly months: readonly MonthBar[];
  readonly range: MonthRange;
}

function Bars({ months, range, from, until }: BarsProps): ReactNode {
  const width = range.last - range.first + 1;
  const most = Math.max(...months.map(({ count }) => count), 1);
  return (
    <>
      <svg className={styles.bars} viewBox={`0 0 ${width} ${barsHeight}`} preserveAspectRatio="none" aria-hidden="true">
        <rect className={styles.chosen} x={from - range.first} y="0" width={until - from + 1} height={barsHeight} />
        {months.map(({ month, count }) => {
          const number = monthNumber(month);
          const height = count === 0 ? 0 : Math.max(3, (count / most) * (barsHeight - 3));
          return (
            <rect
              key={month}
              className={number >= from && number <= until ? styles.bar : styles.barOutside}
              x={number - range.first + 0.08}
              y={barsHeight - height}
              width="0.84"
              height={height}
            />
          );
        })}
      </svg>
      <div className={styles.years} aria-hidden="true">
        <svg className={styles.axis} viewBox={`0 0 ${width} 1`} preserveAspectRatio="none">
          <rect width={width} height="1" />
        </svg>
        {yearTicks(range, mostTicks).map((year) => (
          <Year key={year} year={year} at={(year * 12 - range.first) / width} />
        ))}
      </div>
    </>
  );
}

function Year({ year, at }: { readonly year: number; readonly at: number }): ReactNode {
  return (
    <span className={styles.year} style={{ insetInlineStart: `${at * 100}%` }}>
      {year}
    </span>
  );
}

const keySteps: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -12,
  PageUp: 12,
};

interface HandleProps {
  readonly label: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly range: MonthRange;
  readonly track: RefObject<HTMLDivElement | null>;
  /** The side of the month that it stands at. */
  readonly edge: 'start' | 'end';
  readonly onMove: (month: number) => void;
}

function Handle({ label, value, low, high, range, track, edge, onMove }: HandleProps): ReactNode {
  const width = range.last - range.first + 1;
  const past = edge === 'end' ? 1 : 0;
  const at = (value - range.first + past) / width;
  const move = (month: number) => onMove(Math.min(Math.max(month, low), high));
  return (
    <div
      className={styles.handle}
      style={{ insetInlineStart: `${at * 100}%` }}
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={low}
      aria-valuemax={high}
      aria-valuenow={value}
      aria-valuetext={dateText(monthOfNumber(value))}
      onKeyDown={(event) => {
        const step = keySteps[event.key];
        const end = event.key === 'Home' ? low : event.key === 'End' ? high : undefined;
        if (step === undefined && end === undefined) return;
        event.preventDefault();
        move(end ?? value + (step ?? 0));
      }}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={(event) => {
        if (!event.currentTarget.hasPointerCapture(event.pointerId) || !track.current) return;
        const box = track.current.getBoundingClientRect();
        const months = Math.round(((event.clientX - box.left) / box.width) * width);
        move(range.first + months - past);
      }}
    />
  );
}
