import type { Entry } from './cases.ts';
import type { Report, ReportedEvent } from './world.ts';

/** The ids of the cases that a number counts, each once: the number is how many there are, and they are what it opens. */
export type Cases = readonly string[];

/** Families with at least one case; `cases` are theirs. */
export interface FamilyCount {
  readonly families: readonly string[];
  readonly cases: Cases;
}

/** Of the cases known to lie in a prefecture, those of which no report names the county. */
export interface Share {
  readonly cases: Cases;
  /** How many cases the prefecture has in all, with and without a county. */
  readonly of: number;
}

/** How much is written about a county at all. */
export interface Reporting {
  readonly reports: readonly string[];
  readonly publishers: readonly string[];
  /** The day of publication of the latest report. */
  readonly latest?: string;
  readonly thinness: Thinness;
}

/** From silence to reporting that can bear a comparison; silence is not safety. */
export const thinnesses = ['no report', 'one report', 'few reports', 'several reports'] as const;
export type Thinness = (typeof thinnesses)[number];

const severalReports = 5;

export function casesIn(entries: readonly Entry[]): Cases {
  return entries.map((entry) => entry.case.id);
}

export function familiesOf(entries: readonly Entry[]): FamilyCount {
  const families = new Set<string>();
  const cases = new Set<string>();
  let last: string | undefined;
  for (const { case: one } of entries) {
    cases.add(one.id);
    if (one.family !== last) families.add(one.family);
    last = one.family;
  }
  return { families: [...families], cases: [...cases] };
}

/** The reports that tell of a county, of a case, of an event or of anything else in it, and how few they are. */
export function reportingOf(
  entries: readonly Entry[],
  events: readonly ReportedEvent[],
  naming: ReadonlySet<string> | undefined,
  reports: ReadonlyMap<string, Report>,
): Reporting {
  const ids = new Set(naming);
  let last: string | undefined;
  // One report mostly tells of several in a row: most are known without a look at the set.
  const note = (told: readonly string[]): void => {
    for (const report of told) {
      if (report !== last) ids.add(report);
      last = report;
    }
  };
  for (const { placed } of entries) note(placed.reports);
  for (const event of events) note(event.reports);
  const publishers = new Set<string>();
  let latest = '';
  for (const id of ids) {
    const { publisher, publishedOn = '' } = reports.get(id) ?? {};
    if (publisher !== undefined) publishers.add(publisher);
    if (publishedOn > latest) latest = publishedOn;
  }
  return {
    reports: [...ids],
    publishers: [...publishers].sort(),
    ...(latest === '' ? {} : { latest }),
    thinness: thinnessOf(ids.size),
  };
}

function thinnessOf(reports: number): Thinness {
  if (reports === 0) return 'no report';
  if (reports === 1) return 'one report';
  return reports < severalReports ? 'few reports' : 'several reports';
}
