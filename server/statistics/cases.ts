import type { EventKind } from '../ontology/ontology.ts';
import { areaFinder } from './areas.ts';
import type { Area, AreaOf } from './areas.ts';
import { isCaseKind, tieKindOf } from './world.ts';
import type { Person, ReportedEvent, ReportedWorld, Sources, Tie, TieKind } from './world.ts';

/** An area that a person is tied to, with the reports that say so. */
export interface Placed {
  readonly area: Area;
  readonly reports: readonly string[];
}

/** What was done to a person, with the reports that tell it. */
export interface Suffered {
  readonly kind: EventKind;
  readonly reports: readonly string[];
}

/** A documented case: a person to whom, as a report tells, authorities did something. */
export interface Case {
  readonly id: string;
  readonly family: string;
  readonly ties: Readonly<Record<TieKind, readonly Placed[]>>;
  /** Each kind of event once. */
  readonly suffered: readonly Suffered[];
  /** The reports that make this a case. */
  readonly reports: readonly string[];
  readonly events: readonly ReportedEvent[];
}

/** A case with the one area that it is counted for. */
export interface Entry {
  readonly case: Case;
  readonly placed: Placed;
}

const none: readonly never[] = [];

/** Every case of the world, in the order of its people. */
export function casesOf(world: ReportedWorld, areaOf: AreaOf = areaFinder(world)): readonly Case[] {
  const events = new Map<string, ReportedEvent[]>();
  for (const event of world.events) {
    for (const person of event.people) {
      const known = events.get(person);
      if (!known) events.set(person, [event]);
      else if (known.at(-1) !== event) known.push(event);
    }
  }
  const cases: Case[] = [];
  for (const person of world.people) {
    const one = caseOf(person, events.get(person.id) ?? none, areaOf);
    if (one) cases.push(one);
  }
  return cases;
}

/** The cases of each county (or, where no more is known, prefecture) by one kind of tie; no case twice in one area. */
export function entriesByArea(cases: readonly Case[], kind: TieKind, level: keyof Area): ReadonlyMap<string, Entry[]> {
  const found = new Map<string, Entry[]>();
  for (const one of cases) {
    for (const placed of one.ties[kind]) {
      const { county, prefecture } = placed.area;
      const id = level === 'county' ? county : county === undefined ? prefecture : undefined;
      if (id === undefined) continue;
      const entries = found.get(id);
      if (entries) entries.push({ case: one, placed });
      else found.set(id, [{ case: one, placed }]);
    }
  }
  return found;
}

/** The only report, where there is just one: leave it out, and what it says is no longer known. */
export function onlyReport({ reports }: Pick<Sources, 'reports'>): string | undefined {
  return reports.length === 1 ? reports[0] : undefined;
}

function caseOf(person: Person, events: readonly ReportedEvent[], areaOf: AreaOf): Case | undefined {
  let reports: readonly string[] = none;
  const suffered: Suffered[] = [];
  for (const { kind, reports: told } of events) {
    if (isCaseKind(kind)) reports = union(reports, told);
    const at = suffered.findIndex((before) => before.kind === kind);
    if (at < 0) suffered.push({ kind, reports: told });
    else suffered[at] = { kind, reports: union(suffered[at]?.reports ?? none, told) };
  }
  for (const tie of person.ties) if (tieKindOf[tie.type] !== 'from') reports = union(reports, tie.reports);
  if (reports.length === 0) return undefined;
  const { id, family = id, ties } = person;
  return {
    id,
    family,
    ties: {
      from: placedOf(ties, 'from', areaOf),
      taken: placedOf(ties, 'taken', areaOf),
      held: placedOf(ties, 'held', areaOf),
    },
    suffered,
    reports,
    events,
  };
}

/** One entry for each area; a prefecture only where no county in it is known. */
function placedOf(ties: readonly Tie[], kind: TieKind, areaOf: AreaOf): readonly Placed[] {
  let found: Placed[] | undefined;
  for (const { type, place, reports } of ties) {
    const area = tieKindOf[type] === kind ? areaOf(place) : undefined;
    if (!area) continue;
    const at = found?.findIndex((before) => isSame(before.area, area)) ?? -1;
    if (!found) found = [{ area, reports }];
    else if (at < 0) found.push({ area, reports });
    else found[at] = { area, reports: union(found[at]?.reports ?? none, reports) };
  }
  if (!found || found.length < 2) return found ?? none;
  return found.filter(({ area }) => !found.some((other) => isWithin(other.area, area)));
}

function isSame(one: Area, other: Area): boolean {
  return one.county === other.county && one.prefecture === other.prefecture;
}

/** Whether an area is a county of a prefecture. */
function isWithin({ county, prefecture }: Area, wider: Area): boolean {
  return county !== undefined && wider.county === undefined && prefecture === wider.prefecture;
}

/** Few sources know one thing, and mostly the same ones: as many as there are anyway are given back as they are. */
function union(before: readonly string[], more: readonly string[]): readonly string[] {
  if (more.every((one) => before.includes(one))) return before;
  return before.length === 0 && more.length === 1 ? more : [...new Set([...before, ...more])];
}
