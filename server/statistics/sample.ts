import { groupBy } from '../ontology/groupBy.ts';
import { onlyReport } from './cases.ts';
import type { Case, Suffered } from './cases.ts';
import type { Cases } from './counts.ts';
import { caseKinds, isCaseKind } from './world.ts';
import type { CaseKind, County, Sources } from './world.ts';

/** The cases that take part in a comparison: those whose county of origin is known to be one of the compared. */
export interface Sample {
  readonly size: number;
  /** By kind of event, how many suffered it. */
  readonly kinds: KindCounts;
  readonly counties: ReadonlyMap<string, OfCounty>;
  readonly lossesFor: (county: string) => readonly Loss[];
}

export interface OfCounty {
  readonly cases: Cases;
  readonly kinds: ReadonlyMap<CaseKind, Cases>;
}

/** How many cases suffered each kind of event; absent for none. */
export type KindCounts = Readonly<Partial<Record<CaseKind, number>>>;

/** How many cases there are, and how many of them with each kind of event. */
export interface Tally {
  readonly cases: number;
  readonly kinds: KindCounts;
}

/** What would be missing without a report: from all cases, and from those of one county. */
export interface Loss {
  readonly report: string;
  readonly all: Tally;
  readonly here: Tally;
}

type ByReport = ReadonlyMap<string, Tally>;

interface Losses {
  readonly all: ByReport;
  /** Reports without which as much would be missing, put together. */
  readonly alike: readonly (readonly string[])[];
}

interface PlacedCase {
  readonly case: Case;
  readonly counties: readonly string[];
  readonly kinds: readonly CaseKind[];
}

interface Sums {
  cases: number;
  readonly kinds: Partial<Record<CaseKind, number>>;
}

const noTally: Tally = { cases: 0, kinds: {} };

export function sampleOf(cases: readonly Case[], compared: readonly County[]): Sample {
  const ids = new Set(compared.map(({ id }) => id));
  const placed: PlacedCase[] = [];
  const all = noSums();
  const counties = new Map<string, { cases: string[]; kinds: Map<CaseKind, string[]>; placed: PlacedCase[] }>();
  for (const one of cases) {
    const known: string[] = [];
    for (const { area } of one.ties.from) if (area.county && ids.has(area.county)) known.push(area.county);
    if (known.length === 0) continue;
    const kinds = kindsOf(one.suffered);
    const placing = { case: one, counties: known, kinds };
    placed.push(placing);
    add(all, 1, kinds);
    for (const id of known) {
      const county = inMap(counties, id, () => ({ cases: [], kinds: new Map<CaseKind, string[]>(), placed: [] }));
      county.cases.push(one.id);
      county.placed.push(placing);
      for (const kind of kinds) inMap(county.kinds, kind, () => []).push(one.id);
    }
  }
  return {
    size: placed.length,
    kinds: all.kinds,
    counties,
    lossesFor: lossFinder(placed, (id) => counties.get(id)?.placed ?? []),
  };
}

/**
 * Finds the losses that can change what is known of a county: of every report that tells of it, and, of those that tell
 * of others only, of one for each size of loss. Reports on which nothing hangs are left out. Worked out only for counties
 * that are asked for: most show no difference that could be lost.
 */
function lossFinder(
  placed: readonly PlacedCase[],
  placedIn: (county: string) => readonly PlacedCase[],
): Sample['lossesFor'] {
  let losses: Losses | undefined;
  const known = new Map<string, readonly Loss[]>();
  return (county) =>
    inMap(known, county, () => lossesOf(tallies(placedIn(county), county), (losses ??= lossesOfAll(placed))));
}

function lossesOf(here: ByReport, { all, alike }: Losses): readonly Loss[] {
  const elsewhere = alike.flatMap((reports) => reports.find((report) => !here.has(report)) ?? []);
  return [...here.keys(), ...elsewhere].map((report) => ({
    report,
    all: all.get(report) ?? noTally,
    here: here.get(report) ?? noTally,
  }));
}

function lossesOfAll(placed: readonly PlacedCase[]): Losses {
  const all = tallies(placed);
  return { all, alike: [...groupBy(all.keys(), (report) => sizeOf(all.get(report) ?? noTally)).values()] };
}

/** By report, what would be missing without it: cases as such, or cases of one county. */
function tallies(placed: readonly PlacedCase[], county?: string): ByReport {
  const found = new Map<string, Sums>();
  let last: string | undefined;
  let sums = noSums();
  for (const one of placed) {
    for (const report of reportsThatMatter(one)) {
      const left = without(one, report);
      if (report !== last) sums = inMap(found, report, noSums);
      last = report;
      add(sums, 1, one.kinds);
      const remains = county === undefined ? left.counties.length > 0 : left.counties.includes(county);
      if (remains) add(sums, -1, left.kinds);
    }
  }
  return found;
}

function reportsThatMatter({ case: one }: PlacedCase): readonly string[] {
  const found: string[] = [];
  note(one, found);
  for (const tie of one.ties.from) note(tie, found);
  for (const suffered of one.suffered) note(suffered, found);
  return found;
}

function note(told: Pick<Sources, 'reports'>, found: string[]): void {
  const only = onlyReport(told);
  if (only !== undefined && !found.includes(only)) found.push(only);
}

const nothing: Omit<PlacedCase, 'case'> = { counties: [], kinds: [] };

function without({ case: one, counties }: PlacedCase, report: string): Omit<PlacedCase, 'case'> {
  if (onlyReport(one) === report) return nothing;
  const isKept = (county: string): boolean =>
    one.ties.from.some((tie) => tie.area.county === county && onlyReport(tie) !== report);
  return { counties: counties.filter(isKept), kinds: kindsOf(one.suffered, report) };
}

/** The kinds that were suffered, without those that only one report tells. */
function kindsOf(suffered: readonly Suffered[], report?: string): readonly CaseKind[] {
  const kinds: CaseKind[] = [];
  for (const each of suffered) {
    if (isCaseKind(each.kind) && (report === undefined || onlyReport(each) !== report)) kinds.push(each.kind);
  }
  return kinds;
}

function noSums(): Sums {
  return { cases: 0, kinds: {} };
}

function add(sums: Sums, weight: number, kinds: readonly CaseKind[]): void {
  sums.cases += weight;
  for (const kind of kinds) sums.kinds[kind] = (sums.kinds[kind] ?? 0) + weight;
}

function inMap<K, V>(map: Map<K, V>, key: K, create: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const created = create();
  map.set(key, created);
  return created;
}

function sizeOf({ cases, kinds }: Tally): string {
  let size = String(cases);
  for (const kind of caseKinds) if (kinds[kind]) size += ` ${kind} ${kinds[kind]}`;
  return size;
}
