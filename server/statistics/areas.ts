import { groupBy } from '../ontology/groupBy.ts';
import type { ReportedWorld } from './world.ts';

/** How closely a place is known: its county, or no more than its prefecture. */
export interface Area {
  readonly county?: string;
  readonly prefecture?: string;
}

/** The area that a place lies in; undefined where no report or gazetteer leads from it to a prefecture. */
export type AreaOf = (place: string) => Area | undefined;

type Known = Pick<ReportedWorld, 'counties' | 'prefectures' | 'within'>;

/** Finds the county or prefecture of any village, township, facility or place. */
export function areaFinder({ counties, prefectures, within }: Known): AreaOf {
  const units = new Map<string, Area>([
    ...prefectures.map(({ id }): [string, Area] => [id, { prefecture: id }]),
    ...counties.map(({ id, prefecture }): [string, Area] => [
      id,
      { county: id, ...(prefecture ? { prefecture } : {}) },
    ]),
  ]);
  const around = groupBy(within, ({ place }) => place);
  const known = new Map<string, Area | undefined>();

  const unitsAbove = (place: string): readonly Area[] => {
    const found = new Map<string, Area>();
    const seen = new Set([place]);
    for (const at of seen) {
      const unit = units.get(at);
      if (unit) found.set(at, unit);
      else for (const { within: wider } of around.get(at) ?? []) seen.add(wider);
    }
    return [...found.values()];
  };
  return (place) => {
    const before = known.get(place);
    if (before || known.has(place)) return before;
    const area = commonArea(unitsAbove(place));
    known.set(place, area);
    return area;
  };
}

/** Two reports can place one camp in two counties: then no more than a prefecture that both share is certain. */
function commonArea(areas: readonly Area[]): Area | undefined {
  const counties = areas.filter(({ county }) => county !== undefined);
  const [first, ...others] = counties.length > 0 ? counties : areas;
  if (!first || others.length === 0) return first;
  const { prefecture } = first;
  if (prefecture === undefined) return undefined;
  return others.every((other) => other.prefecture === prefecture) ? { prefecture } : undefined;
}
