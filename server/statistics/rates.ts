import type { Entry } from './cases.ts';
import { quantileOfBeta } from './distributions.ts';

/** Where a number lies with 95 per cent confidence. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Documented cases per 100,000 of the people counted in 2020. */
export interface Rate {
  readonly cases: number;
  readonly population: number;
  readonly per100000: number;
  /** As if every case had been found by itself (Clopper and Pearson). */
  readonly interval: Interval;
  /** As wide as it has to be because people of one family or one report are found together. */
  readonly clustered: Interval;
  /** How many cases, on average, come to light at once; 1 where each is of its own family and report. */
  readonly designEffect: number;
}

/** Below this many cases no rate is shown without its interval. */
export const fewCases = 5;

const level = 0.95;
const per = 100_000;

/**
 * The exact binomial interval (Clopper and Pearson, Biometrika 26, 1934: 404-413), which never covers less often than
 * it says. Both numbers may be fractions: Korn and Graubard's interval below puts effective ones in.
 */
export function clopperPearson(cases: number, population: number): Interval {
  const tail = (1 - level) / 2;
  return {
    low: cases <= 0 ? 0 : quantileOfBeta(tail, cases, population - cases + 1),
    high: cases >= population ? 1 : quantileOfBeta(1 - tail, cases + 1, population - cases),
  };
}

/**
 * The rate of a county, or undefined where no census counted it or it has more cases than people. Its interval is of
 * chance alone: it does not know who was never written about.
 */
export function rateOf(entries: readonly Entry[], population: number | undefined): Rate | undefined {
  const cases = entries.length;
  if (population === undefined || population <= 0 || cases > population) return undefined;
  const effect = designEffect(entries);
  const exact = clopperPearson(cases, population);
  const clustered = clopperPearson(cases / effect, population / effect);
  return {
    cases,
    population,
    per100000: (cases / population) * per,
    interval: scaled(exact),
    clustered: scaled({ low: Math.min(exact.low, clustered.low), high: Math.max(exact.high, clustered.high) }),
    designEffect: effect,
  };
}

/**
 * Kish's design effect (Survey Sampling, 1965) where all of a cluster are found or none: the sum of squared sizes over
 * the sum of sizes. Families are clusters and so are reports; the greater effect counts. Cases and population are
 * divided by it before the exact interval is taken (Korn and Graubard, Survey Methodology 24, 1998: 193-201, without
 * their correction for few clusters, which needs a sample's plan).
 */
export function designEffect(entries: readonly Entry[]): number {
  const told = new Map<string, number>();
  for (const { placed } of entries) for (const report of placed.reports) told.set(report, (told.get(report) ?? 0) + 1);
  const mainReport = ({ placed: { reports } }: Entry): string => {
    const [first = ''] = reports;
    if (reports.length < 2) return first;
    return reports.reduce((most, report) => ((told.get(report) ?? 0) > (told.get(most) ?? 0) ? report : most), first);
  };
  return Math.max(
    1,
    meanCompany(entries, (entry) => entry.case.family),
    meanCompany(entries, mainReport),
  );
}

/** How many share somebody's cluster, they themselves included, averaged over everybody. */
function meanCompany(entries: readonly Entry[], clusterOf: (entry: Entry) => string): number {
  const sizes = new Map<string, number>();
  for (const entry of entries) {
    const cluster = clusterOf(entry);
    sizes.set(cluster, (sizes.get(cluster) ?? 0) + 1);
  }
  let squares = 0;
  for (const size of sizes.values()) squares += size * size;
  return entries.length === 0 ? 1 : squares / entries.length;
}

function scaled({ low, high }: Interval): Interval {
  return { low: low * per, high: high * per };
}
