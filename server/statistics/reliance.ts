import { onlyReport } from './cases.ts';
import type { Entry } from './cases.ts';
import type { Cases } from './counts.ts';

/** The report on which a number leans most: what is left of the number without it. */
export interface Reliance {
  readonly report: string;
  /** True where every case comes from this report and none other. */
  readonly only: boolean;
  /** How many cases there are with it. */
  readonly cases: number;
  /** The cases that are known without it. */
  readonly remaining: Cases;
}

/**
 * Leave-one-report-out (the jackknife over reports: Quenouille 1949, Tukey 1958), with the report whose absence
 * costs most. Cases of one report are no independent finds, so a number is as firm as what is left without it.
 * Undefined where every case is told by two reports or more.
 */
export function relianceOf(entries: readonly Entry[]): Reliance | undefined {
  const report = heaviest(entries);
  if (report === undefined) return undefined;
  const remaining: string[] = [];
  let only = true;
  for (const { case: one, placed } of entries) {
    const [place, made] = [onlyReport(placed) === report, onlyReport(one) === report];
    if (!place && !made) remaining.push(one.id);
    if (!place || !made) only = false;
  }
  return { report, only, cases: entries.length, remaining };
}

/** The report that most cases need, be it for the place or for being a case at all; of two alike the first by id. */
function heaviest(entries: readonly Entry[]): string | undefined {
  const lost = new Map<string, number>();
  for (const { case: one, placed } of entries) {
    const [place, made] = [onlyReport(placed), onlyReport(one)];
    if (place !== undefined) lost.set(place, (lost.get(place) ?? 0) + 1);
    if (made !== undefined && made !== place) lost.set(made, (lost.get(made) ?? 0) + 1);
  }
  let found: string | undefined;
  let most = 0;
  for (const [report, count] of lost) {
    if (count < most || (count === most && found !== undefined && found < report)) continue;
    found = report;
    most = count;
  }
  return found;
}
