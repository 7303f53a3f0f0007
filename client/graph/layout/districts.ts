import { groupBy } from '../../../server/ontology/groupBy.ts';
import type { Line } from '../../exploration/lines.ts';
import type { GraphNode } from '../../exploration/subgraph.ts';
import { isPlace } from '../../exploration/visible.ts';
import { anchorOf } from './anchors.ts';
import type { Anchor } from './anchors.ts';
import type { Family } from './families.ts';
import { foldLabel } from './folding.ts';
import type { Household } from './folding.ts';
import { dateFont, dateOnLine, labelOf, labelStart } from './labels.ts';
import type { Label } from './labels.ts';
import { familyGap, indent, loneGap, rowHeight } from './picture.ts';
import type { Fold } from './picture.ts';
import { isDrawnTo, isVast, personLabel, reaches } from './world.ts';
import type { World } from './world.ts';

/** A row of a district: a place or a site. */
export interface Row {
  readonly id: string;
  readonly depth: number;
  readonly y: number;
  readonly label: Label;
  readonly fold?: Fold;
}

/** A row of a district: somebody of a family. */
export interface PersonRow extends Row {
  readonly family: string;
  readonly place?: string;
  /** Whether a line runs from this row to a place. */
  readonly isLined: boolean;
}

/** A prefecture (or region, or country) with all that stands in it: people on the left, places on the right. */
export interface District {
  readonly key: string;
  readonly people: readonly PersonRow[];
  readonly places: readonly Row[];
  readonly anchors: readonly Anchor[];
  readonly linedWidth: number;
  readonly unlinedWidth: number;
  readonly treeWidth: number;
  readonly dateWidth: number;
  readonly height: number;
}

const nowhere = '';
const nowhereRows = 6;

/** The districts of a picture, the fullest first. */
export function districtsOf(world: World, households: readonly Household[]): readonly District[] {
  const hosts = hostsOf(world, households);
  const chunks = new Map(
    households.filter(({ anchor }) => !anchor).map((household, index) => [household, Math.floor(index / nowhereRows)]),
  );
  const homeOf = (household: Household) =>
    household.anchor ? world.districtOf(household.anchor.place) : `${nowhere}${chunks.get(household) ?? 0}`;
  const byDistrict = groupBy(households, homeOf);
  const placed = world.scene.nodes.filter((node) => isSite(node) && !hosts.has(node.id));
  const sites = groupBy(placed, ({ id }) => world.districtOf(id));
  const keys = [...new Set([...byDistrict.keys(), ...sites.keys()])].sort();
  return keys
    .map((key) => districtOf(world, key, byDistrict.get(key) ?? [], sites.get(key) ?? [], hosts))
    .sort((a, b) => b.people.length - a.people.length || b.height - a.height || (a.key < b.key ? -1 : 1));
}

/** Whether a node stands on the side of the places. */
export const isSite = ({ label }: GraphNode): boolean =>
  isPlace(label) || label === 'Facility' || label === 'Organization';

/** The families with where they stand. */
export function householdsOf(world: World, families: readonly Family[]): readonly Household[] {
  return families.map((family) => {
    const lines = family.people.flatMap(({ id }) => world.linesFrom.get(id) ?? []);
    const anchor = anchorOf(family, lines, world.depthOf, (place) => isVast(world, place));
    return anchor ? { family, anchor } : { family };
  });
}

/** For sites that lie in no place: the place of the first family that a line joins to them. */
function hostsOf(world: World, households: readonly Household[]): ReadonlyMap<string, string> {
  const hosts = new Map<string, string>();
  for (const { family, anchor } of households) {
    if (!anchor || world.depthOf(anchor.place) === 0) continue;
    for (const { id } of family.people) {
      for (const { end } of world.linesFrom.get(id) ?? []) {
        const site = world.nodes.get(end);
        if (site && isSite(site) && world.depthOf(end) === 0 && !hosts.has(end)) hosts.set(end, anchor.place);
      }
    }
  }
  return hosts;
}

function districtOf(
  world: World,
  key: string,
  households: readonly Household[],
  sites: readonly GraphNode[],
  hosts: ReadonlyMap<string, string>,
): District {
  const byPlace = groupBy([...households].sort(moreTold), ({ anchor }) => anchor?.place ?? nowhere);
  const children = groupBy(sites, ({ id }) => (id === key ? nowhere : (world.scene.within[id] ?? nowhere)));
  const guests = groupBy([...hosts], ([, host]) => host);
  const people: PersonRow[] = [];
  const places: Row[] = [];
  let [nextPlace, nextFamily] = [0, 0];
  const putFamily = (household: Household, top: number) => {
    people.push(...familyRows(world, household, key, top));
    const gap = household.family.rows.length === 1 ? loneGap : familyGap;
    nextFamily = top + household.family.rows.length * rowHeight + gap;
  };
  const putPlace = (node: GraphNode, depth: number, at: number) => {
    places.push({
      id: node.id,
      depth,
      y: at,
      label: labelOf(node, world.measure, { hidden: world.hidden[node.id] ?? 0 }),
    });
    nextPlace = at + rowHeight;
  };
  const full = new Map<string, boolean>();
  const hasFamilies = (id: string): boolean => {
    const known = full.get(id);
    if (known !== undefined) return known;
    const found = byPlace.has(id) || (children.get(id) ?? []).some((child) => hasFamilies(child.id));
    full.set(id, found);
    return found;
  };
  const walk = (node: GraphNode, depth: number) => {
    const [first, ...others] = byPlace.get(node.id) ?? [];
    const offset = first ? offsetOf(first) : 0;
    const y = first ? Math.max(nextPlace, nextFamily + offset) : nextPlace;
    putPlace(node, depth, y);
    if (first) putFamily(first, y - offset);
    for (const household of others) putFamily(household, nextFamily);
    for (const [guest] of guests.get(node.id) ?? []) {
      const site = world.nodes.get(guest);
      if (site) putPlace(site, depth, nextPlace);
    }
    const inside = [...(children.get(node.id) ?? [])].sort(
      (a, b) => Number(hasFamilies(b.id)) - Number(hasFamilies(a.id)) || siteOrder(a) - siteOrder(b) || byName(a, b),
    );
    for (const child of inside) walk(child, depth + 1);
  };
  const root = sites.find(({ id }) => id === key);
  if (root) walk(root, 0);
  for (const household of byPlace.get(nowhere) ?? []) putFamily(household, nextFamily);
  return {
    key,
    people,
    places,
    anchors: households.flatMap(({ anchor }) => anchor ?? []),
    linedWidth: widest(
      world,
      people.filter((row) => row.isLined),
    ),
    unlinedWidth: widest(
      world,
      people.filter((row) => !row.isLined),
    ),
    treeWidth: widest(world, places),
    dateWidth: Math.max(
      0,
      ...households.flatMap(({ family, anchor }) => family.people.map(({ id }) => widestDate(world, id, anchor?.line))),
    ),
    height: Math.max(0, ...[...people, ...places].map(({ y }) => y)) + rowHeight,
  };
}

function familyRows(world: World, { family, anchor }: Household, district: string, top: number): readonly PersonRow[] {
  return family.rows.map(({ id, depth }, index) => {
    const person = world.nodes.get(id);
    const fold = 'fold' in family ? { fold: family.fold } : {};
    const label = person
      ? personLabel(world, person, family.rows.length > 1, anchor?.line, district)
      : foldLabel(world, family);
    const place = anchor ? { place: anchor.place } : {};
    return {
      id,
      depth,
      y: top + index * rowHeight,
      label,
      family: family.id,
      isLined: isLined(world, id, anchor, district),
      ...place,
      ...fold,
    };
  });
}

const offsetOf = ({ family, anchor }: Household) =>
  Math.max(
    0,
    family.rows.findIndex(({ id }) => id === anchor?.person),
  ) * rowHeight;
const moreTold = (a: Household, b: Household) =>
  Number('fold' in a.family) - Number('fold' in b.family) ||
  b.family.statements - a.family.statements ||
  (a.family.id < b.family.id ? -1 : 1);
const siteOrder = ({ label }: GraphNode) => (isPlace(label) ? 0 : label === 'Facility' ? 1 : 2);
const byName = (a: GraphNode, b: GraphNode) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1);

function widest(world: World, rows: readonly Row[]): number {
  return Math.max(
    0,
    ...rows.map(({ id, depth, label }) => {
      const node = world.nodes.get(id);
      return depth * indent + (node ? labelStart(node) : 16) + label.width;
    }),
  );
}

function widestDate(world: World, person: string, anchor: Line | undefined): number {
  const drawn = (world.linesFrom.get(person) ?? []).filter((line) => isDrawnTo(line, anchor));
  const dates = drawn.flatMap(({ date }) => date ?? []);
  return Math.max(0, ...dates.map((date) => world.measure(dateOnLine(date), dateFont)));
}

function isLined(world: World, id: string, anchor: Anchor | undefined, district: string): boolean {
  if (id === anchor?.person) return true;
  const lines = world.linesFrom.get(id) ?? [];
  return lines.some((line) => isDrawnTo(line, anchor?.line) && reaches(world, line, anchor?.line, district));
}
