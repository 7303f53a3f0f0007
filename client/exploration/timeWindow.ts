import { monthsOf } from '../../server/ontology/dateWords.ts';
import type { TimeWindow } from './exploration.ts';
import { textOf } from './lines.ts';
import type { Line } from './lines.ts';
import type { GraphNode } from './subgraph.ts';

/** How many events a month has. */
export interface MonthBar {
  readonly month: string;
  readonly count: number;
}

/** Whether a date, however vague, may lie in the window. */
export function inWindow(date: string, window: TimeWindow): boolean {
  const { from, until } = monthsOf(date);
  if (window.until !== undefined && from !== undefined && from > window.until) return false;
  return !(window.from !== undefined && until !== undefined && until < window.from);
}

/** The nodes that have dates, all of them outside the window; what has no date is never outside. */
export function outsideWindow(
  nodes: readonly GraphNode[],
  lines: readonly Line[],
  window: TimeWindow,
): ReadonlySet<string> {
  if (window.from === undefined && window.until === undefined) return new Set();
  const dates = new Map<string, readonly string[]>();
  const note = (id: string, date: string | undefined) => {
    if (date !== undefined) dates.set(id, [...(dates.get(id) ?? []), date]);
  };
  for (const node of nodes) if (node.label === 'Event') note(node.id, textOf(node.properties, 'date'));
  const events = new Map(nodes.filter(({ label }) => label === 'Event').map((event) => [event.id, event]));
  for (const line of lines) {
    if (line.type === 'SUBJECT_OF') note(line.start, textOf(events.get(line.end)?.properties ?? {}, 'date'));
    const span = spanOf(line);
    note(line.start, span);
    note(line.end, span);
  }
  return new Set([...dates].filter(([, all]) => !all.some((date) => inWindow(date, window))).map(([id]) => id));
}

/** When a line was so, for those that the window hides: who is held since 2017 is held in 2018 too, until a report ends it. */
export function spanOf({ type, date, properties }: Line): string | undefined {
  if (type === 'TAKEN_AT' || type === 'EVENT_AT') return date;
  if (type !== 'HELD_IN' || date === undefined) return undefined;
  const [start = '..'] = (textOf(properties, 'since') ?? '..').split('/');
  return `${start}/${textOf(properties, 'until')?.split('/').at(-1) ?? '..'}`;
}

/** The events by month, from the first to the last, with the months between. */
export function monthBars(nodes: readonly GraphNode[]): readonly MonthBar[] {
  const counts = new Map<string, number>();
  for (const date of eventDates(nodes)) {
    const { from, until } = monthsOf(date);
    const month = from ?? until;
    if (month !== undefined) counts.set(month, (counts.get(month) ?? 0) + 1);
  }
  const months = [...counts.keys()].sort();
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return [];
  const bars: MonthBar[] = [];
  for (let month = first; month <= last; month = following(month)) bars.push({ month, count: counts.get(month) ?? 0 });
  return bars;
}

/** How many events have no date that could be read. */
export function undatedCount(nodes: readonly GraphNode[]): number {
  const events = nodes.filter(({ label }) => label === 'Event').length;
  return events - [...eventDates(nodes)].filter((date) => Object.keys(monthsOf(date)).length > 0).length;
}

const eventDates = (nodes: readonly GraphNode[]) =>
  nodes.flatMap((node) => (node.label === 'Event' ? (textOf(node.properties, 'date') ?? []) : []));

function following(month: string): string {
  const [year = 0, index = 0] = month.split('-').map(Number);
  return index === 12 ? `${year + 1}-01` : `${year}-${String(index + 1).padStart(2, '0')}`;
}
