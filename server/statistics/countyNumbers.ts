import type { AreaOf } from './areas.ts';
import { byTie, byTieIfAny } from './byTie.ts';
import type { ByTie } from './byTie.ts';
import { entriesByArea } from './cases.ts';
import type { Case, Entry } from './cases.ts';
import { casesIn, familiesOf, reportingOf } from './counts.ts';
import type { Cases, FamilyCount, Reporting, Share } from './counts.ts';
import { eventCounts } from './eventMonths.ts';
import type { EventCount } from './eventMonths.ts';
import { rateOf } from './rates.ts';
import type { Rate } from './rates.ts';
import { relianceOf } from './reliance.ts';
import type { Reliance } from './reliance.ts';
import type { County, Named, Report, ReportedEvent, ReportedWorld, TieKind } from './world.ts';

/** What the loaded reports say of one county. */
export interface CountyNumbers {
  readonly county: string;
  readonly counts: ByTie<Cases>;
  /** On which report each count leans most; absent where every case is told by two or more, or there is none. */
  readonly reliance: Partial<ByTie<Reliance>>;
  /** Of the cases known to lie in the county's prefecture, those of which no county is known: some may be of here. */
  readonly onlyPrefecture: Partial<ByTie<Share>>;
  /** Families with a case from there, taken there or held there. */
  readonly families: FamilyCount;
  /** What happened there. */
  readonly events: readonly EventCount[];
  /** What happened, anywhere, to the cases from there. */
  readonly eventsOfPeopleFrom: readonly EventCount[];
  /** Documented cases from there, by the population of 2020. */
  readonly rate?: Rate;
  readonly reporting: Reporting;
}

/** Cases of which no more than the prefecture is known. */
export interface PrefectureNumbers {
  readonly prefecture: string;
  readonly counts: ByTie<Cases>;
}

type EntriesByArea = ByTie<ReadonlyMap<string, readonly Entry[]>>;

/** All cases and events, laid out by place. */
export interface LaidOut {
  readonly inCounties: EntriesByArea;
  /** Those of which no county is known. */
  readonly inPrefectures: EntriesByArea;
  /** How many cases a prefecture has, with and without a county. */
  readonly sizes: ByTie<ReadonlyMap<string, number>>;
  readonly events: ReadonlyMap<string, readonly ReportedEvent[]>;
  /** The reports that name a county, or what lies in it. */
  readonly naming: ReadonlyMap<string, ReadonlySet<string>>;
  readonly cases: ReadonlySet<string>;
  readonly reports: ReadonlyMap<string, Report>;
}

const nothing: readonly never[] = [];

export function layOut({ events, named, reports }: ReportedWorld, cases: readonly Case[], areaOf: AreaOf): LaidOut {
  return {
    inCounties: byTie((kind) => entriesByArea(cases, kind, 'county')),
    inPrefectures: byTie((kind) => entriesByArea(cases, kind, 'prefecture')),
    sizes: byTie((kind) => prefectureSizes(cases, kind)),
    events: eventsByCounty(events, areaOf),
    naming: namingByCounty(named, areaOf),
    cases: new Set(cases.map(({ id }) => id)),
    reports: new Map(reports.map((report) => [report.id, report])),
  };
}

export function numbersOf({ id, prefecture, population2020 }: County, laidOut: LaidOut): CountyNumbers {
  const entries = byTie((kind) => laidOut.inCounties[kind].get(id) ?? nothing);
  const all = [...entries.from, ...entries.taken, ...entries.held];
  const events = laidOut.events.get(id) ?? nothing;
  const isCounted = (person: string): boolean => laidOut.cases.has(person);
  const ofHere = new Set(entries.from.map((entry) => entry.case.id));
  const rate = rateOf(entries.from, population2020);
  return {
    county: id,
    counts: byTie((kind) => casesIn(entries[kind])),
    reliance: byTieIfAny((kind) => relianceOf(entries[kind])),
    onlyPrefecture: prefecture === undefined ? {} : byTieIfAny((kind) => shareOf(prefecture, kind, laidOut)),
    families: familiesOf(all),
    events: eventCounts(events, isCounted),
    eventsOfPeopleFrom: eventCounts(eventsOf(entries.from), (person) => ofHere.has(person)),
    ...(rate ? { rate } : {}),
    reporting: reportingOf(all, events, laidOut.naming.get(id), laidOut.reports),
  };
}

/** What happened to these cases, each event once. */
function eventsOf(entries: readonly Entry[]): readonly ReportedEvent[] {
  const events: ReportedEvent[] = [];
  const shared = new Set<ReportedEvent>();
  for (const entry of entries) {
    for (const event of entry.case.events) {
      // An event of one person cannot come up again.
      if (event.people.length > 1) {
        if (shared.has(event)) continue;
        shared.add(event);
      }
      events.push(event);
    }
  }
  return events;
}

export function prefectureNumbersOf(prefecture: string, { inPrefectures }: LaidOut): PrefectureNumbers {
  return { prefecture, counts: byTie((kind) => casesIn(inPrefectures[kind].get(prefecture) ?? nothing)) };
}

function shareOf(prefecture: string, kind: TieKind, { sizes, inPrefectures }: LaidOut): Share | undefined {
  const of = sizes[kind].get(prefecture);
  return of === undefined ? undefined : { cases: casesIn(inPrefectures[kind].get(prefecture) ?? nothing), of };
}

function prefectureSizes(cases: readonly Case[], kind: TieKind): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  for (const { ties } of cases) {
    const placed = ties[kind];
    for (const one of placed) {
      const { prefecture } = one.area;
      const isFirst = placed.find(({ area }) => area.prefecture === prefecture) === one;
      if (prefecture !== undefined && isFirst) sizes.set(prefecture, (sizes.get(prefecture) ?? 0) + 1);
    }
  }
  return sizes;
}

function namingByCounty(named: readonly Named[], areaOf: AreaOf): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { place, reports } of named) {
    const county = areaOf(place)?.county;
    if (county === undefined) continue;
    const known = found.get(county) ?? new Set();
    for (const report of reports) known.add(report);
    found.set(county, known);
  }
  return found;
}

function eventsByCounty(
  events: readonly ReportedEvent[],
  areaOf: AreaOf,
): ReadonlyMap<string, readonly ReportedEvent[]> {
  const found = new Map<string, ReportedEvent[]>();
  for (const event of events) {
    for (const place of event.places) {
      const county = areaOf(place)?.county;
      if (county === undefined) continue;
      const known = found.get(county);
      if (!known) found.set(county, [event]);
      else if (known.at(-1) !== event) known.push(event);
    }
  }
  return found;
}
