import { groupBy } from '../../ontology/groupBy.ts';
import { areaFinder } from '../../statistics/areas.ts';
import type { Area } from '../../statistics/areas.ts';
import type { Cases } from '../../statistics/counts.ts';
import { tieKindOf } from '../../statistics/world.ts';
import type { Person, TieKind } from '../../statistics/world.ts';
import { around } from './elsewhere.ts';
import type { KnownPlace, ReadWorld } from './readWorld.ts';

/** People who were born, lived or come from another country, and are held in a county or prefecture here. */
export interface FlowFromAbroad {
  readonly country: KnownPlace;
  readonly held: Area;
  readonly cases: Cases;
}

/** From which countries people came into which counties, as far as reports say both; the fullest come first. */
export function flowsFromAbroad({ world, places }: ReadWorld, documented: Cases): readonly FlowFromAbroad[] {
  const areaOf = areaFinder(world);
  const cases = new Set(documented);
  const countriesOf = (place: string) => around(place, places).filter(({ label }) => label === 'Country');
  const stepsOf = (person: Person) =>
    placesTied(person, 'held').flatMap((heldAt) => {
      const held = areaOf(heldAt);
      const home = new Set(countriesOf(heldAt));
      if (!held || home.size === 0) return [];
      const left = placesTied(person, 'from')
        .flatMap(countriesOf)
        .filter((country) => !home.has(country));
      return left.map((country) => ({ id: person.id, country, held }));
    });
  const steps = world.people.filter(({ id }) => cases.has(id)).flatMap(stepsOf);
  return [...groupBy(steps, ({ country, held }) => [country.id, held.prefecture, held.county].join()).values()]
    .flatMap((group) => {
      const [first] = group;
      const ids = [...new Set(group.map(({ id }) => id))];
      return first ? [{ country: first.country, held: first.held, cases: ids }] : [];
    })
    .sort((one, other) => other.cases.length - one.cases.length);
}

const placesTied = ({ ties }: Person, kind: TieKind): readonly string[] =>
  ties.filter(({ type }) => tieKindOf[type] === kind).map(({ place }) => place);
