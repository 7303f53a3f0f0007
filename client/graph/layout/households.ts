import type { Line } from '../../exploration/lines.ts';
import { anchorOf } from './anchors.ts';
import type { Anchor } from './anchors.ts';
import type { Family } from './families.ts';
import type { Fold } from './picture.ts';
import { isDrawnTo, isSite, isVast, reaches } from './world.ts';
import type { World } from './world.ts';

/** Several families in one row. */
export interface FoldedFamily extends Family {
  readonly fold: Fold;
}

/** A family, or several folded, and where it stands; without an anchor no report tells where. */
export interface Household {
  readonly family: Family | FoldedFamily;
  readonly anchor?: Anchor;
}

/** The families with where they stand. */
export function householdsOf(world: World, families: readonly Family[]): readonly Household[] {
  return families.map((family) => {
    const lines = family.people.flatMap(({ id }) => world.linesFrom.get(id) ?? []);
    const anchor = anchorOf(family, lines, world.depthOf, (place) => isVast(world, place));
    return anchor ? { family, anchor } : { family };
  });
}

/**
 * For sites of which nobody says where they lie: where they stand, in the district of the first family that a line joins
 * to them, but outside its tree of places.
 */
export function hostsOf(world: World, households: readonly Household[]): ReadonlyMap<string, string> {
  const hosts = new Map<string, string>();
  for (const { family, anchor } of households) {
    const host = anchor?.near ?? anchor?.place;
    if (host === undefined || world.depthOf(host) === 0) continue;
    for (const { id } of family.people) {
      for (const { end } of world.linesFrom.get(id) ?? []) {
        const site = world.nodes.get(end);
        if (site && isSite(site) && world.depthOf(end) === 0 && !hosts.has(end)) hosts.set(end, host);
      }
    }
  }
  return hosts;
}

/** The lines that are drawn from the people of a household to places of its district. */
export function drawnLinesOf(world: World, { family, anchor }: Household, district: string): readonly Line[] {
  return family.people.flatMap(({ id }) =>
    (world.linesFrom.get(id) ?? []).filter(
      (line) => isDrawnTo(line, anchor?.line) && reaches(world, line, anchor?.line, district),
    ),
  );
}

/** The families most told of first, those in folds last. */
export const moreTold = (a: Household, b: Household): number =>
  Number('fold' in a.family) - Number('fold' in b.family) ||
  b.family.statements - a.family.statements ||
  (a.family.id < b.family.id ? -1 : 1);
