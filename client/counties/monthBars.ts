import type { County, CountyEvents } from './answers.ts';

/** The months that are shown, as numbers: year times twelve and month. */
export interface MonthRange {
  readonly first: number;
  readonly last: number;
}

/** Events as a bar over the months in which they may be. */
export interface MonthBar {
  /** Shares of the width: 0 to 1. */
  readonly left: number;
  readonly width: number;
  readonly certain: boolean;
  readonly count: number;
  readonly words: string;
}

/** The events of one kind in a county. */
export interface MonthRow {
  readonly kind: string;
  readonly count: number;
  /** Of those without a bar: "undated" where none has one, "2 earlier". */
  readonly besides: readonly string[];
  readonly bars: readonly MonthBar[];
}

/** Longer than this and a month is too thin to be seen: what was before is told in words. */
const mostMonths = 48;

/** "2018-03" as a number of months. */
export const monthNumber = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;

/** A number of months as "2018-03". */
export const monthText = (month: number): string =>
  `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;

/** The months up to the last that any of these names; undefined where none is dated. */
export function rangeOf(events: readonly CountyEvents[]): MonthRange | undefined {
  const months = events.flatMap(({ from, until }) =>
    [from, until].flatMap((month) => (month ? monthNumber(month) : [])),
  );
  if (months.length === 0) return undefined;
  const last = Math.max(...months);
  return { first: Math.max(Math.min(...months), last - mostMonths + 1), last };
}

/** The rows of a county, the kinds with most events first. */
export function monthRows(events: readonly CountyEvents[], range: MonthRange): readonly MonthRow[] {
  const kinds = [...new Set(events.map(({ kind }) => kind))];
  return kinds
    .map((kind): MonthRow => {
      const told = events.filter((event) => event.kind === kind);
      const undated = told.filter(({ from, until }) => !from && !until);
      const earlier = told.filter(({ until }) => until !== null && monthNumber(until) < range.first);
      const shown = told.filter((event) => !undated.includes(event) && !earlier.includes(event));
      return {
        kind,
        count: sum(told),
        besides: [...inWords(sum(undated), sum(told), 'undated'), ...inWords(sum(earlier), sum(told), 'earlier')],
        bars: shown.map((event) => barOf(event, range)),
      };
    })
    .sort((one, other) => other.count - one.count || (one.kind < other.kind ? -1 : 1));
}

const sum = (events: readonly CountyEvents[]): number => events.reduce((total, { count }) => total + count, 0);
const inWords = (count: number, of: number, words: string): readonly string[] =>
  count === 0 ? [] : [count === of ? words : `${count} ${words}`];

/** A side that is left open reaches to the end of what is shown. */
function barOf({ from, until, certain, count, kind }: CountyEvents, { first, last }: MonthRange): MonthBar {
  const start = from ? Math.max(first, monthNumber(from)) : first;
  const end = until ? monthNumber(until) : last;
  const months = last - first + 1;
  const open = [from ? `from ${from}` : '', until ? `until ${until}` : ''].filter(Boolean).join(' ');
  return {
    left: (start - first) / months,
    width: (end - start + 1) / months,
    certain,
    count,
    words: `${count} × ${kind}, ${certain && from ? from : `some time ${open}`}`,
  };
}

/** A county with its events, as one of many small pictures. */
export interface MonthCard {
  readonly county: County;
  readonly rows: readonly MonthRow[];
}

/** The counties of which events are told, most first, all over the same months; no months where none is dated. */
export function monthCards(
  counties: readonly County[],
  ofPeople: boolean,
): { readonly range: MonthRange | undefined; readonly cards: readonly MonthCard[] } {
  const told = counties
    .map((county) => ({ county, events: ofPeople ? county.eventsOfPeopleFrom : county.events }))
    .filter(({ events }) => events.length > 0)
    .sort((one, other) => sum(other.events) - sum(one.events) || (one.county.name < other.county.name ? -1 : 1));
  const range = rangeOf(told.flatMap(({ events }) => events));
  const months = range ?? { first: 0, last: 0 };
  return { range, cards: told.map(({ county, events }) => ({ county, rows: monthRows(events, months) })) };
}
