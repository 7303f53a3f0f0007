import { groupBy } from '../../../server/ontology/groupBy.ts';
import type { NodeLabel } from '../../../server/ontology/ontology.ts';
import type { Household } from './households.ts';
import { drawnLinesOf } from './households.ts';
import type { Fold } from './picture.ts';
import { isSite } from './world.ts';
import type { World } from './world.ts';

/** How far up the places fold: not at all, townships, counties too, prefectures too. */
export type FoldLevel = 0 | 1 | 2 | 3;

/** What of a picture stands open: families by their ids, places that do not fold, and how far up the others do. */
export interface Opening {
  readonly families: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly level: FoldLevel;
}

/** A picture with some of it folded. */
export interface Folding {
  /** The open families, and the others of a place as one. */
  readonly households: readonly Household[];
  /** The places that stand for all within them. */
  readonly places: ReadonlyMap<string, Fold>;
  /** The places and sites within folds. */
  readonly inside: ReadonlySet<string>;
}

const levelOf: Partial<Record<NodeLabel, FoldLevel>> = { Township: 1, County: 2, City: 2, Prefecture: 3 };

/** Folds what is not open: families into one row of their place, places into the township, county or prefecture. */
export function foldingOf(
  world: World,
  households: readonly Household[],
  hosts: ReadonlyMap<string, string>,
  opening: Opening,
): Folding {
  const open = households.filter(({ family }) => opening.families.has(family.id));
  const kept = keptSites(world, open, hosts, opening);
  const homeOf = (site: string) => foldingPlace(world, hosts.get(site) ?? site, opening);
  const rest = groupBy(
    households.filter(({ family }) => !opening.families.has(family.id)),
    ({ anchor }) => (anchor ? homeOf(anchor.place) : ''),
  );
  const sites = groupBy(
    world.scene.nodes.filter(
      (node) => isSite(node) && !kept.has(node.id) && homeOf(node.id) !== (hosts.get(node.id) ?? node.id),
    ),
    ({ id }) => homeOf(id),
  );
  const shown: Household[] = [...open];
  const places = new Map<string, Fold>();
  const inside = new Set<string>();
  for (const place of new Set([...rest.keys(), ...sites.keys()])) {
    const families = rest.get(place) ?? [];
    const within = (sites.get(place) ?? []).map(({ id }) => id);
    const rows = families.reduce((sum, { family }) => sum + family.rows.length, 0);
    const isFolded = !kept.has(place) && isFoldable(world, place, opening);
    if (rows <= 1 && within.length === 0) shown.push(...families);
    else if (isFolded) places.set(place, foldOf(place, place, families, within, [place]));
    else if (families.length > 0) shown.push(foldedHousehold(place, families, within));
    if (isFolded || families.length > 0) for (const id of within) inside.add(id);
  }
  return { households: shown, places, inside };
}

/** The places and sites that the open families stand by, and all around them. */
function keptSites(
  world: World,
  open: readonly Household[],
  hosts: ReadonlyMap<string, string>,
  opening: Opening,
): ReadonlySet<string> {
  const kept = new Set<string>();
  const keep = (site: string) => {
    kept.add(site);
    for (const around of chainOf(world, hosts.get(site) ?? site)) kept.add(around);
  };
  for (const household of open) {
    const { anchor } = household;
    if (anchor) keep(anchor.place);
    const district = anchor ? world.districtOf(hosts.get(anchor.place) ?? anchor.place) : '';
    for (const { end } of drawnLinesOf(world, household, district)) keep(end);
  }
  for (const place of opening.places) keep(place);
  return kept;
}

/** A place and those around it, the widest last. */
export function chainOf(world: World, place: string): readonly string[] {
  const chain: string[] = [];
  for (let at: string | undefined = place; at !== undefined && !chain.includes(at); at = world.scene.within[at])
    chain.push(at);
  return chain;
}

/** Whether a place may stand for all within it. */
export const isFoldable = (world: World, place: string, { level, places }: Opening): boolean => {
  const label = world.nodes.get(place)?.label;
  return label !== undefined && (levelOf[label] ?? Infinity) <= level && !places.has(place);
};

/** The widest place around that folds, else the place itself. */
const foldingPlace = (world: World, place: string, opening: Opening): string =>
  opening.level === 0
    ? place
    : (chainOf(world, place).findLast((around) => isFoldable(world, around, opening)) ?? place);

function foldOf(
  id: string,
  place: string,
  households: readonly Household[],
  places: readonly string[],
  opens: readonly string[],
): Fold {
  const people = households.flatMap(({ family }) => family.people.map((person) => person.id));
  return { id, place, people, families: households.length, places, opens };
}

function foldedHousehold(place: string, households: readonly Household[], within: readonly string[]): Household {
  const id = foldId(place);
  const leaders = households.map(({ family }) => family.id);
  const family = {
    id,
    rows: [{ id, depth: 0 }],
    people: households.flatMap((household) => household.family.people),
    statements: households.reduce((sum, { family: { statements } }) => sum + statements, 0),
    // A row that stands for places too opens a step at a time.
    fold: foldOf(id, place, households, within, within.length > 0 ? [place] : leaders),
  };
  const anchor = households[0]?.anchor;
  return anchor ? { family, anchor: { ...anchor, person: id, place } } : { family };
}

/** The id of the row that the folded families of a place share. */
export const foldId = (place: string): string => `fold ${place}`;
