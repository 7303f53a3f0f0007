import { useRef } from 'react';
import type { ReactNode, RefObject } from 'react';

import { dateText } from '../components/dates.ts';
import type { TimeWindow as Window } from '../exploration/exploration.ts';
import type { MonthBar } from '../exploration/timeWindow.ts';
import { barsIn, monthNear, monthNumber, monthOfNumber, placeOf, rangeOf, widthOf } from './monthRange.ts';
import type { MonthRange } from './monthRange.ts';
import { useExploration, useStore } from './store.ts';
import { TimeBars } from './TimeBars.tsx';
import type { ChosenMonths } from './TimeBars.tsx';
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
  const range = rangeOf(months, time);
  if (!range) return null;
  const from = time.from === undefined ? range.first : within(monthNumber(time.from), range);
  const until = time.until === undefined ? range.last : within(monthNumber(time.until), range);
  const move = (chosen: ChosenMonths) => dispatch({ do: 'time', window: windowOf(chosen, range) });
  const isAllTime = time.from === undefined && time.until === undefined;
  return (
    <section className={styles.window} aria-label="Time window">
      <div className={styles.track} ref={track}>
        <TimeBars months={barsIn(months, range)} range={range} from={from} until={until} />
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

const within = (month: number, { first, last }: MonthRange): number => Math.min(Math.max(month, first), last);

/** A side at the end of the range is open, so that later data is not left out. */
function windowOf({ from, until }: ChosenMonths, range: MonthRange): Window {
  return {
    ...(from > range.first ? { from: monthOfNumber(from) } : {}),
    ...(until < range.last ? { until: monthOfNumber(until) } : {}),
  };
}

const keySteps: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -12,
  PageUp: 12,
};

function valueText(month: number, edge: 'start' | 'end', range: MonthRange): string {
  const isOfAll = edge === 'start' && range.lead > 1 && month === range.first;
  return isOfAll ? 'the first of all' : dateText(monthOfNumber(month));
}

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
  const width = widthOf(range);
  const past = edge === 'end' ? 1 : 0;
  const at = placeOf(value + past, range) / width;
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
      aria-valuetext={valueText(value, edge, range)}
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
        move(monthNear(((event.clientX - box.left) / box.width) * width, range) - past);
      }}
    />
  );
}
