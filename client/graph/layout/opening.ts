import { chainOf, isFoldable } from './folding.ts';
import type { FoldLevel, Opening } from './folding.ts';
import { moreTold } from './households.ts';
import type { Household } from './households.ts';
import type { World } from './world.ts';

/** A picture of no more nodes than this is never folded by family, but scrolled. */
export const openUpTo = 150;
const leastRow = 16;
const mostColumns = 4;
/** Places fold rather than leave fewer rows than these, in parts of a column, to the people told of most. */
const leastOpen = 0.8;
const guesses = 5;

const nothing: ReadonlySet<string> = new Set();

/** Everything stands open. */
export const openingOfAll = (households: readonly Household[]): Opening => ({
  families: new Set(households.map(({ family }) => family.id)),
  places: nothing,
  level: 0,
});

/** Everything stands open but counted groups, and lone people without name or place. */
export function openingWithoutCrowds(households: readonly Household[]): Opening {
  const isCrowd = ({ family: { people }, anchor }: Household) =>
    people.length === 1 && people.every(({ label, named }) => label === 'Group' || (!named && !anchor));
  return openingOfAll(households.filter((household) => !isCrowd(household)));
}

/** How many rows of people a canvas has room for. */
export const rowBudget = (columns: number, height: number): number => columns * Math.floor(height / leastRow);

/** How many rows the open families take. */
export const openRows = (households: readonly Household[], { families }: Opening): number =>
  households.reduce((sum, { family }) => sum + (families.has(family.id) ? family.rows.length : 0), 0);

/** Opens the families most told of as long as the rows last; where the rest does not fit either, places fold. */
export function openingWithin(
  households: readonly Household[],
  height: number,
  fits: (opening: Opening) => boolean,
): Opening {
  const inOrder = [...households].sort(moreTold);
  const openingOf = (level: FoldLevel, rows: number): Opening => {
    return { families: mostTold(inOrder, rows), places: nothing, level };
  };
  const column = rowBudget(1, height);
  const least = leastOpen * column;
  const level = ([0, 1, 2, 3] as const).find((each) => fits(openingOf(each, least)));
  let [fitting, tooMany] = level === undefined ? [0, least] : [least, mostColumns * column];
  for (let guess = 0; guess < guesses; guess += 1) {
    const middle = (fitting + tooMany) / 2;
    if (fits(openingOf(level ?? 3, middle))) fitting = middle;
    else tooMany = middle;
  }
  return openingOf(level ?? 3, fitting);
}

function mostTold(inOrder: readonly Household[], budget: number): ReadonlySet<string> {
  let left = budget;
  const open = new Set<string>();
  for (const { family } of inOrder) {
    if (family.rows.length > left) continue;
    left -= family.rows.length;
    open.add(family.id);
  }
  return open;
}

/** What the reader asked to see of a picture that is folded. */
export interface Wanted {
  /** Places and families that they unfolded. */
  readonly unfolded: readonly string[];
  /** What they selected or searched for, the most wanted first. */
  readonly sought: readonly string[];
}

/** Opens what the reader asked for as well: what they unfolded, what they selected, and what they found while rows are left. */
export function withWanted(
  world: World,
  households: readonly Household[],
  { opening, inside }: { readonly opening: Opening; readonly inside: ReadonlySet<string> },
  { unfolded, sought }: Wanted,
  budget: number,
): Opening {
  const familyOf = new Map(households.flatMap(({ family }) => family.people.map(({ id }) => [id, family] as const)));
  const families = new Set(opening.families);
  const places = new Set(opening.places);
  const wanted: Opening = { families, places, level: opening.level };
  for (const id of unfolded) {
    const family = familyOf.get(id);
    const [, ...around] = chainOf(world, id);
    if (family) families.add(family.id);
    else if (!around.some((place) => isFoldable(world, place, wanted))) places.add(id);
  }
  let left = budget;
  for (const [index, id] of sought.entries()) {
    const family = familyOf.get(id);
    if (inside.has(id)) places.add(id);
    if (!family || families.has(family.id) || (index > 0 && family.rows.length > left)) continue;
    left -= family.rows.length;
    families.add(family.id);
  }
  return wanted;
}
