import { monthsOf } from '../ontology/dateWords.ts';
import { groupBy } from '../ontology/groupBy.ts';
import { eventKinds } from '../ontology/ontology.ts';
import type { EventKind, EventKindDefinition } from '../ontology/ontology.ts';
import type { Cases } from './counts.ts';
import type { ReportedEvent } from './world.ts';

/** When something began, as months ("2018-01"): one certain month, or the first and last that the report leaves open. */
export interface Months {
  readonly from?: string;
  readonly until?: string;
  /** False where the report is vague: the event is then in one of the months, nobody knows in which. */
  readonly certain: boolean;
}

/** Events of one kind that reports date alike. The number is how many events; `cases` are the people they happened to. */
export interface EventCount extends Months {
  readonly kind: EventKind;
  readonly events: readonly string[];
  readonly cases: Cases;
}

/** The events of one kind in one month: those certainly in it, and those that may have been. */
export interface InMonth {
  readonly certain: readonly string[];
  readonly possible: readonly string[];
}

/** Counts events by kind and by what is known of their month. A vague date is never spread over its months. */
export function eventCounts(
  events: readonly ReportedEvent[],
  isCounted: (person: string) => boolean,
): readonly EventCount[] {
  return [...groupBy(events, ({ kind }) => kind)].flatMap(([kind, ofKind]) =>
    [...groupBy(ofKind, ({ date }) => monthsOfBeginning(kind, date))]
      .sort(([one], [two]) => (keyOf(one) < keyOf(two) ? -1 : 1))
      .map(([months, together]) => ({
        kind,
        ...months,
        events: together.map(({ id }) => id),
        cases: casesOfEvents(together, isCounted),
      })),
  );
}

function casesOfEvents(events: readonly ReportedEvent[], isCounted: (person: string) => boolean): Cases {
  const cases = new Set<string>();
  for (const { people } of events) for (const person of people) if (isCounted(person)) cases.add(person);
  return [...cases];
}

/** What happened in a month ("2018-01"): certainly, and possibly as far as vague dates go. Undated events are in neither. */
export function inMonth(counts: readonly EventCount[], kind: EventKind, month: string): InMonth {
  const told = counts.filter((count) => count.kind === kind && admits(count, month));
  return {
    certain: told.filter(({ certain }) => certain).flatMap(({ events }) => events),
    possible: told.filter(({ certain }) => !certain).flatMap(({ events }) => events),
  };
}

/** Of a stay ("2017-05/.." in a camp) the month in which it began; of anything else the months that its date admits. */
export function monthsOfBeginning(kind: EventKind, date = ''): Months {
  const { gives }: EventKindDefinition = eventKinds[kind];
  if (gives !== 'HELD_IN') return monthsAdmitted(date);
  const known = byStay.get(date);
  if (known) return known;
  const [start = ''] = date.split('/', 1);
  const months = monthsAdmitted(start === '..' ? date : start);
  byStay.set(date, months);
  return months;
}

const byStay = new Map<string, Months>();
const byDate = new Map<string, Months>();
const byMonths = new Map<string, Months>();

/** One object for all dates that admit the same months, so that events are grouped by it. */
function monthsAdmitted(date: string): Months {
  const known = byDate.get(date);
  if (known) return known;
  const { from, until } = monthsOf(date);
  const months = {
    ...(from ? { from } : {}),
    ...(until ? { until } : {}),
    certain: from !== undefined && from === until && !/[~?%]/.test(date),
  };
  const same = byMonths.get(keyOf(months)) ?? months;
  byMonths.set(keyOf(months), same);
  byDate.set(date, same);
  return same;
}

/** By first month, then by last; undated ones come last. */
function keyOf({ from, until, certain }: Months): string {
  return `${from ?? (until ? '0' : '~')} ${until ?? '~'} ${certain ? '0' : '1'}`;
}

function admits({ from, until }: Months, month: string): boolean {
  if (from === undefined && until === undefined) return false;
  return (from ?? month) <= month && month <= (until ?? month);
}
