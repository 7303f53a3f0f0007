import { dateBounds } from '../ontology/dates.ts';
import { eventKinds } from '../ontology/ontology.ts';
import type { EventKind, EventKindDefinition, Status } from '../ontology/ontology.ts';

/** An event of a person's life as a report tells it. */
export interface ToldEvent {
  readonly kind: EventKind;
  /** EDTF; absent where the report gives none. */
  readonly date?: string;
  /** The day of the latest report that tells it. */
  readonly reportedOn: string;
  /** Where in its report it is told: of two without dates the later told is the later. */
  readonly position: number;
}

/** A status, since when, and the date of the report that says so. */
export interface KnownStatus {
  readonly status: Status;
  readonly since?: string;
  readonly asOf?: string;
}

/**
 * The latest that reports let us know of a person.
 * A stay with an end ("../2018", "2017-05/2018-01") is over and says nothing of now; without one it lasts until the report's date.
 * Who only speaks out is free; of whom nothing is told the status is unknown.
 */
export function statusOf(events: readonly ToldEvent[], speaks: boolean, reportedOn: string | undefined): KnownStatus {
  const current = events.filter((event) => definition(event).status !== undefined && !isOver(event)).toSorted(byTime);
  const latest = current.at(-1);
  const status = latest && definition(latest).status;
  if (!latest || !status) {
    if (events.some(({ kind }) => kind === 'detention' || kind === 'imprisonment'))
      return { status: 'released', ...(reportedOn ? { asOf: reportedOn } : {}) };
    return { status: speaks ? 'free' : 'unknown', ...(reportedOn ? { asOf: reportedOn } : {}) };
  }
  const since =
    sinceOf(latest) ??
    current
      .filter((event) => definition(event).status === status)
      .map(sinceOf)
      .findLast((date) => date !== undefined);
  return { status, ...(since === undefined ? {} : { since }), asOf: latest.reportedOn };
}

/** From an event's date the part that says when it began; undefined where that is open. */
export const startOf = (date: string | undefined): string | undefined => {
  const start = date?.split('/')[0];
  return start === undefined || start === '' || start === '..' ? undefined : start;
};

/** From an event's date the part that says when it ended; undefined where it is no interval or lasts. */
export const endOf = (date: string | undefined): string | undefined => {
  const end = date?.split('/')[1];
  return end === undefined || end === '' || end === '..' ? undefined : end;
};

const definition = ({ kind }: ToldEvent): EventKindDefinition => eventKinds[kind];

const sinceOf = ({ date }: ToldEvent): string | undefined => startOf(date);

const keeps = ({ kind }: ToldEvent): boolean =>
  kind === 'detention' || kind === 'imprisonment' || kind === 'house arrest';

const isOver = (event: ToldEvent): boolean => keeps(event) && endOf(event.date) !== undefined;

function byTime(a: ToldEvent, b: ToldEvent): number {
  const [one, two] = [lastDay(a), lastDay(b)];
  if (one !== two) return one < two ? -1 : 1;
  if (a.reportedOn !== b.reportedOn) return a.reportedOn < b.reportedOn ? -1 : 1;
  return a.position - b.position;
}

/** The last day on which it was so, as far as its report can know. */
function lastDay(event: ToldEvent): string {
  const until = event.date === undefined || event.date.endsWith('/..') ? undefined : dateBounds(event.date).until;
  return until === undefined || until > event.reportedOn ? event.reportedOn : until;
}
