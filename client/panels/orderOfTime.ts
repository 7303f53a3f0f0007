import { eventKinds } from '../../server/ontology/ontology.ts';
import type { Claim, GraphNode, Quote } from '../api/types.ts';
import { isEventKind } from '../components/sentences.ts';
import { textOf } from '../components/words.ts';

/** When something was, as far as reports say. */
export interface When {
  /** The first and the last day (or month) on which it can have been; absent where the reports leave that open. */
  readonly earliest?: string;
  readonly latest?: string;
  /** Where it is told of first: the day of the report, and the place in it. */
  readonly told: string;
  /** Whether somebody was taken or kept by it, or let go. */
  readonly part?: 'holding' | 'release';
}

/** When an event was, by its date and by the words that say whose it was. */
export function whenOfEvent({ properties }: GraphNode, quotes: readonly Quote[]): When {
  const kind = textOf(properties, 'kind') ?? '';
  const isHolding = isEventKind(kind) && 'gives' in eventKinds[kind];
  const part = isHolding ? 'holding' : kind === 'release' ? 'release' : undefined;
  return {
    ...optional('earliest', textOf(properties, 'earliest')),
    ...optional('latest', textOf(properties, 'latest')),
    told: firstTold(quotes),
    ...(part ? { part } : {}),
  };
}

/** When a claim was so: by its own dates, or by those of the event that it is about. */
export function whenOfClaim({ subject, object, properties, quotes }: Claim): When {
  const event = [subject, object].find((end) => end?.label === 'Event');
  if (event) return whenOfEvent(event, quotes);
  return {
    ...optional('earliest', endOf(textOf(properties, 'since'), 0)),
    ...optional('latest', endOf(textOf(properties, 'until'), -1)),
    told: firstTold(quotes),
  };
}

function endOf(edtf: string | undefined, at: 0 | -1): string | undefined {
  const day = edtf
    ?.split('/')
    .at(at)
    ?.replace(/[~?%]$/, '');
  return day === '..' ? undefined : day;
}

const optional = <K extends string>(name: K, value: string | undefined): Partial<Record<K, string>> =>
  value === undefined ? {} : ({ [name]: value } as Partial<Record<K, string>>);

function firstTold(quotes: readonly Quote[]): string {
  const places = quotes.map(
    ({ report, start }) => `${report.publishedOn} ${report.id} ${String(start).padStart(9, '0')}`,
  );
  return places.sort()[0] ?? last;
}

/** Behind every date and every place of a report. */
const last = '~';

interface Happened {
  readonly when: When;
}

/**
 * Happenings one after another: by their dates, one without a date behind what was told just before it; where dates leave it open,
 * as the reports tell them, but a release behind what it ends. `isFree` tells that whom all this happened to was free at the latest.
 */
export function inOrderOfTime<T extends Happened>(all: readonly T[], isFree: boolean): readonly T[] {
  const told = all.toSorted((a, b) => compare(a.when.told, b.when.told));
  const releases = told.filter(({ when }) => when.part === 'release');
  const mayEnd = ends(isFree && releases.length === 1);
  const beginOf = ({ when }: T): string => {
    const own = dateOf(when) ?? dateTold(told, when);
    if (when.earliest !== undefined) return own;
    const ended = releases
      .filter((release) => mayEnd(release.when, when))
      .flatMap(({ when: end }) => dateOf(end) ?? []);
    return [own, ...ended].sort()[0] ?? own;
  };
  const begins = new Map(told.map((each) => [each, beginOf(each)]));
  const sorted = told.toSorted((a, b) => compare(begins.get(a) ?? last, begins.get(b) ?? last));
  for (const release of releases) {
    const at = sorted.indexOf(release);
    const ended = sorted.findLastIndex(({ when }) => mayEnd(release.when, when));
    if (ended > at) sorted.splice(ended, 0, ...sorted.splice(at, 1));
  }
  return sorted;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const dateOf = ({ earliest, latest }: When): string | undefined => earliest ?? latest;

/** The date of what was told just before something, or else just after it. */
function dateTold(told: readonly Happened[], { told: place }: When): string {
  const dated = told.filter(({ when }) => dateOf(when) !== undefined);
  const beside = dated.findLast(({ when }) => when.told <= place) ?? dated[0];
  return (beside && dateOf(beside.when)) ?? last;
}

/** Whether a release may end what holds somebody: the dates allow it, and it is told later, or is the last word of all. */
const ends =
  (isLastWord: boolean) =>
  (release: When, { part, earliest, told }: When): boolean => {
    if (part !== 'holding') return false;
    if (release.latest !== undefined && earliest !== undefined && release.latest < earliest) return false;
    return isLastWord || told <= release.told;
  };
