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
  return {
    families: [...new Set(entries.map((entry) => entry.case.family))],
    cases: [...new Set(casesIn(entries))],
  };
}

/** The reports that tell of a county, and how few they are. */
export function reportingOf(
  entries: readonly Entry[],
  events: readonly ReportedEvent[],
  reports: ReadonlyMap<string, Report>,
): Reporting {
  const ids = new Set<string>();
  for (const { placed } of entries) for (const report of placed.reports) ids.add(report);
  for (const event of events) for (const report of event.reports) ids.add(report);
  const publishers = new Set<string>();
  let latest = '';
  for (const id of ids) {
    const { publisher, publishedOn = '' } = reports.get(id) ?? {};
    if (publisher !== undefined) publishers.add(publisher);
    if (publishedOn > latest) latest = publishedOn;
  }
  return {
    reports: [...ids].sort(),
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
