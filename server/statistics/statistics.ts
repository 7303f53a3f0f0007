import { areaFinder } from './areas.ts';
import { byTie } from './byTie.ts';
import type { ByTie } from './byTie.ts';
import { casesOf } from './cases.ts';
import { compareCounties } from './comparison.ts';
import type { Comparison } from './comparison.ts';
import type { Cases } from './counts.ts';
import { layOut, numbersOf, prefectureNumbersOf } from './countyNumbers.ts';
import type { CountyNumbers, PrefectureNumbers } from './countyNumbers.ts';
import { flowsOf } from './flows.ts';
import type { Flow } from './flows.ts';
import type { ReportedWorld } from './world.ts';

/** Everything that is counted and compared, from what the loaded reports say. */
export interface Statistics {
  /** Every documented case, placed or not. */
  readonly cases: Cases;
  /** Cases of which not even a prefecture is known. */
  readonly unplaced: ByTie<Cases>;
  /** Every county, also those without a case. */
  readonly counties: readonly CountyNumbers[];
  readonly prefectures: readonly PrefectureNumbers[];
  readonly flows: readonly Flow[];
  readonly comparisons: readonly Comparison[];
}

/** Counts the documented cases of each county and compares the counties, as fairly as few and uneven reports allow. */
export function statisticsOf(world: ReportedWorld): Statistics {
  const areaOf = areaFinder(world);
  const cases = casesOf(world, areaOf);
  const laidOut = layOut(world, cases, areaOf);
  return {
    cases: cases.map(({ id }) => id),
    unplaced: byTie((kind) => cases.filter(({ ties }) => ties[kind].length === 0).map(({ id }) => id)),
    counties: world.counties.map((county) => numbersOf(county, laidOut)),
    prefectures: world.prefectures.map(({ id }) => prefectureNumbersOf(id, laidOut)),
    flows: flowsOf(cases),
    comparisons: compareCounties(cases, world.counties),
  };
}
