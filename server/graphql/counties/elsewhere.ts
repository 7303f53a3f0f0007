import { groupBy } from '../../ontology/groupBy.ts';
import { tieKindOf } from '../../statistics/world.ts';
import type { ReportedWorld, TieKind } from '../../statistics/world.ts';
import type { KnownPlace } from './readWorld.ts';

/** Cases of which no prefecture is known, by the region or country that is. */
export interface Elsewhere {
  /** Absent where no report tells a place at all. */
  readonly place?: KnownPlace;
  readonly cases: readonly string[];
}

/**
 * Where those are who are in no county and no prefecture: known to the region or country alone, abroad, or not told.
 * The fullest come first, and those of whom nothing is told last.
 */
export function elsewhereOf(
  { people }: ReportedWorld,
  places: ReadonlyMap<string, KnownPlace>,
  kind: TieKind,
  unplaced: readonly string[],
): readonly Elsewhere[] {
  const ties = new Map(people.map((person) => [person.id, person.ties]));
  const widest = (id: string) =>
    (ties.get(id) ?? [])
      .filter(({ type }) => tieKindOf[type] === kind)
      .flatMap(({ place }) => regionOf(place, places) ?? [])[0];
  const groups = [...groupBy(unplaced, (id) => widest(id)?.id ?? '')];
  return groups
    .map(([id, cases]) => ({ ...optionalPlace(places.get(id)), cases }))
    .sort(
      (one, other) =>
        Number(one.place === undefined) - Number(other.place === undefined) || other.cases.length - one.cases.length,
    );
}

const optionalPlace = (place: KnownPlace | undefined) => (place === undefined ? {} : { place });

/** The region around a place or, where it lies in none, the country. */
function regionOf(place: string, places: ReadonlyMap<string, KnownPlace>): KnownPlace | undefined {
  const found = around(place, places);
  return found.find(({ label }) => label === 'Region') ?? found.find(({ label }) => label === 'Country');
}

/** A place and all that it lies in. */
export function around(place: string, places: ReadonlyMap<string, KnownPlace>): readonly KnownPlace[] {
  const seen = new Set([place]);
  for (const id of seen) for (const wider of places.get(id)?.within ?? []) seen.add(wider);
  return [...seen].flatMap((id) => places.get(id) ?? []);
}
