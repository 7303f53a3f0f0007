import type { TimeWindow } from '../exploration/exploration.ts';
import type { MonthBar } from '../exploration/timeWindow.ts';

/** A stretch of months, each the number of months since year 0. */
export interface MonthRange {
  /** The first month; where what is earlier stands in it as well, the last December before the axis. */
  readonly first: number;
  readonly last: number;
  /** How many months wide the first one is drawn; more than one where what is earlier stands in it as well. */
  readonly lead: number;
}

/** The number of a month ("2018-05"). */
export const monthNumber = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;

/** The month ("2018-05") of a number. */
export const monthOfNumber = (number: number): string =>
  `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`;

/**
 * The range of the axis: from a January, at least a year; undefined without any month. Of a long time it shows the part that has
 * nearly all events, and the few before it in one bar, unless the reader's window begins or ends among these.
 */
export function rangeOf(months: readonly MonthBar[], window: TimeWindow = {}): MonthRange | undefined {
  const numbers = months.map(({ month }) => monthNumber(month));
  if (numbers.length === 0) return undefined;
  const first = Math.floor(Math.min(...numbers) / 12) * 12;
  const last = Math.max(...numbers);
  const all = { first, last: Math.max(last, first + 11), lead: 1 };
  const begin = beginOfMost(months, all);
  const isBefore = (month: string | undefined, other: number) => month !== undefined && monthNumber(month) < other;
  const isLong = last - first >= longestWhole && last - begin < (last - first) / 2;
  if (!isLong || isBefore(window.from, begin) || isBefore(window.until, begin - 1)) return all;
  return { first: begin - 1, last, lead: Math.ceil((last - begin + 1) / 7) };
}

const longestWhole = 5 * 12;
const fewEvents = 1 / 8;

/** The last January before which only few of the events are; at least a year before the end. */
function beginOfMost(months: readonly MonthBar[], { first, last }: MonthRange): number {
  const total = months.reduce((sum, { count }) => sum + count, 0);
  let begin = first;
  while (begin + 12 <= last - 11 && earlierThan(begin + 12, months) <= total * fewEvents) begin += 12;
  return begin;
}

const earlierThan = (begin: number, months: readonly MonthBar[]): number =>
  months.reduce((sum, { month, count }) => sum + (monthNumber(month) < begin ? count : 0), 0);

/** The bars of a range; its first has all that is earlier. */
export function barsIn(months: readonly MonthBar[], { first }: MonthRange): readonly MonthBar[] {
  const earlier = earlierThan(first + 1, months);
  return [{ month: monthOfNumber(first), count: earlier }, ...months.filter(({ month }) => monthNumber(month) > first)];
}

/** How wide a range is drawn, in months. */
export const widthOf = ({ first, last, lead }: MonthRange): number => last - first + lead;

/** Where a month begins on the axis. */
export const placeOf = (month: number, { first, lead }: MonthRange): number =>
  month <= first ? 0 : month - first - 1 + lead;

/** The month that begins nearest to a place on the axis. */
export const monthNear = (place: number, { first, lead }: MonthRange): number =>
  place < lead / 2 ? first : first + 1 + Math.max(0, Math.round(place - lead));

/** The years to write under the bars: round ones, at most so many. */
export function yearTicks({ first, last }: Pick<MonthRange, 'first' | 'last'>, most: number): readonly number[] {
  const years = Math.floor(last / 12) - Math.floor(first / 12) + 1;
  const step = [1, 2, 5, 10, 20, 50, 100].find((each) => years / each <= most) ?? 200;
  const start = Math.ceil(first / 12 / step) * step;
  return Array.from({ length: Math.floor((last / 12 - start) / step) + 1 }, (_, index) => start + index * step);
}
