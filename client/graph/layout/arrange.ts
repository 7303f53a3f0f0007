import type { Scene } from '../../exploration/visible.ts';
import { halfNode, placedDistricts, regrown } from './columns.ts';
import type { PlacedDistrict } from './columns.ts';
import { districtsOf, homesOf } from './districts.ts';
import type { District } from './districts.ts';
import type { Row } from './rows.ts';
import { familiesOf } from './families.ts';
import { foldId, foldingOf } from './folding.ts';
import type { Opening } from './folding.ts';
import { freely } from './free.ts';
import { hostsOf, householdsOf } from './households.ts';
import type { Household } from './households.ts';
import type { Measure } from './labels.ts';
import { lateHouseholds, withLate } from './late.ts';
import { stacked } from './narrow.ts';
import {
  openingOfAll,
  openRows,
  openingWithin,
  openingWithoutCrowds,
  openUpTo,
  rowBudget,
  withWanted,
} from './opening.ts';
import type { Wanted } from './opening.ts';
import { foldedZoom, pack } from './pack.ts';
import { freeUpTo, indent, narrowBelow } from './picture.ts';
import type { Canvas, Picture, PlacedNode } from './picture.ts';
import { routesOf } from './routes.ts';
import { worldOf } from './world.ts';
import type { World } from './world.ts';

/** What is to be arranged. */
export interface ArrangeOptions extends Wanted {
  /** The first picture: what keeps its place. */
  readonly first: Scene;
  /** How many neighbours of a node the first picture does not hold. */
  readonly hidden: Readonly<Record<string, number>>;
  /** The first picture with all that came since. */
  readonly whole: Scene;
  readonly canvas: Canvas;
  readonly layout: 'districts' | 'free';
}

/** The people and places of a first picture, before it is decided what folds. */
interface Whole {
  readonly world: World;
  readonly households: readonly Household[];
  readonly hosts: ReadonlyMap<string, string>;
  readonly canvas: Canvas;
}

/** Where everything stands: families beside where they are held or live, places as a tree, districts in columns. */
export function arrange(options: ArrangeOptions, measure: Measure): Picture {
  const { first, hidden, canvas } = options;
  const world = worldOf(first, hidden, measure);
  const households = householdsOf(world, familiesOf(first.nodes, first.lines));
  const whole: Whole = { world, households, hosts: hostsOf(world, households), canvas };
  if (options.layout === 'free' && first.nodes.length <= freeUpTo) return inTheFree(whole);
  return canvas.width < narrowBelow ? inOneColumn(whole, options, measure) : inColumns(whole, options, measure);
}

function inColumns(whole: Whole, options: ArrangeOptions, measure: Measure): Picture {
  const { world, households, canvas } = whole;
  const opening = openingInColumns(whole);
  const folding = foldingOf(world, households, whole.hosts, opening);
  const homes = homesOf(world, folding.households, whole.hosts);
  const packing = pack(districtsOf(world, { ...folding, hosts: whole.hosts, homes }), canvas);
  const budget = rowBudget(packing.columns.length, canvas.height);
  const asked = withWanted(world, households, { opening, inside: folding.inside }, options, budget);
  const contents = districtsFor(whole, asked, homes);
  const opened = regrown(world, placedDistricts(packing, canvas), (key) => contents.find((each) => each.key === key));
  const all = worldOf(options.whole, options.hidden, measure);
  const placed = withLate(all, opened, lateHouseholds(all, options.first));
  const width = Math.max(1, ...placed.map(({ right }) => right - halfNode));
  const height = Math.max(1, ...placed.map(({ district, top }) => top + district.height));
  const { zoom, scrolls } = packing;
  const nodes = placed.flatMap(placedNodes);
  return { nodes, routes: routesOf(all, placed), width, height, zoom, arrangement: 'columns', scrolls };
}

/** All of it open, wherever forces draw it. */
function inTheFree(whole: Whole): Picture {
  const { world, households, canvas } = whole;
  const districts = districtsFor(whole, openingOfAll(households));
  // Where the canvas is too small for all of it, a larger one of the same shape is the beginning.
  const sheets = [1, 2, 4, 8].map((times) => ({ width: canvas.width * times, height: canvas.height * times }));
  const sheet = sheets.find((each) => !pack(districts, each).scrolls) ?? canvas;
  return freely(world, placedDistricts(pack(districts, sheet), sheet), canvas);
}

/** What stands open where there are columns: all if it can be read so, else what the rows allow. */
function openingInColumns(whole: Whole): Opening {
  const { world, households, canvas } = whole;
  const all = openingOfAll(households);
  const packing = pack(districtsFor(whole, all), canvas);
  if (!packing.scrolls) return all;
  if (world.scene.nodes.length <= openUpTo) return openingWithoutCrowds(households);
  return openingWithin(households, canvas.height, (opening) => {
    const { columns, zoom, scrolls } = pack(districtsFor(whole, opening), canvas);
    const budget = rowBudget(columns.length, canvas.height);
    return !scrolls && zoom >= foldedZoom && openRows(households, opening) <= budget;
  });
}

function districtsFor(
  { world, households, hosts }: Whole,
  opening: Opening,
  homes?: ReadonlyMap<string, string>,
): readonly District[] {
  const folding = foldingOf(world, households, hosts, opening);
  const now = homesOf(world, folding.households, hosts);
  const kept = folding.households.map(({ family: { id }, anchor }) => {
    const before = homes?.get(id) ?? (anchor ? undefined : homes?.get(foldId('')));
    return [id, before ?? now.get(id) ?? ''] as const;
  });
  return districtsOf(world, { ...folding, hosts, homes: new Map(kept) });
}

/** On a narrow screen there is nothing beside anything: late families stand under their place, too. */
function inOneColumn(whole: Whole, options: ArrangeOptions, measure: Measure): Picture {
  const { world, households, hosts, canvas } = whole;
  const budget = rowBudget(1, canvas.height);
  const rowsOf = (opening: Opening) =>
    districtsFor(whole, opening).reduce((sum, { people, places }) => sum + people.length + places.length, 0);
  const fits = (opening: Opening) => rowsOf(opening) <= budget;
  const all = openingOfAll(households);
  const folded = () =>
    world.scene.nodes.length <= openUpTo
      ? openingWithoutCrowds(households)
      : openingWithin(households, canvas.height, fits);
  const opening = fits(all) ? all : folded();
  const folding = foldingOf(world, households, hosts, opening);
  const before = districtsFor(whole, opening).map(({ key }) => key);
  const asked = withWanted(world, households, { opening, inside: folding.inside }, options, budget);
  const late = lateHouseholds(worldOf(options.whole, options.hidden, measure), options.first);
  const grown = worldOf(withPeople(options, late), options.hidden, measure);
  const families = new Set([...asked.families, ...late.map(({ family }) => family.id)]);
  const now: Whole = { ...whole, world: grown, households: [...households, ...late] };
  const districts = districtsFor(now, { ...asked, families }, homesOf(world, folding.households, hosts));
  const orderOf = ({ key }: District) => before.indexOf(key) >>> 0;
  return stacked(
    grown,
    districts.toSorted((a, b) => orderOf(a) - orderOf(b)),
    canvas,
  );
}

/** The first picture with late families and the places that they stand by. */
function withPeople({ first, whole }: ArrangeOptions, late: readonly Household[]): Scene {
  const ids = new Set(first.nodes.map(({ id }) => id));
  for (const { family, anchor } of late) {
    for (const { id } of family.people) ids.add(id);
    for (let at = anchor?.place; at !== undefined && !ids.has(at); at = whole.within[at]) ids.add(at);
  }
  return {
    nodes: whole.nodes.filter(({ id }) => ids.has(id)),
    lines: whole.lines.filter(({ start, end }) => ids.has(start) && ids.has(end)),
    within: Object.fromEntries(Object.entries(whole.within).filter(([id]) => ids.has(id))),
  };
}

function placedNodes({ district, left, top, placeX }: PlacedDistrict): readonly PlacedNode[] {
  const put =
    (x: number) =>
    ({ id, depth, y, label, fold }: Row): PlacedNode => {
      const at = { x: x + depth * indent, y: top + y };
      return { id, at, label, ...(fold ? { fold } : {}) };
    };
  return [...district.people.map(put(left)), ...district.places.map(put(placeX))];
}
