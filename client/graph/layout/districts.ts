import { groupBy } from '../../../server/ontology/groupBy.ts';
import type { GraphNode } from '../../exploration/subgraph.ts';
import { isPlace } from '../../exploration/places.ts';
import type { Anchor } from './anchors.ts';
import type { Folding } from './folding.ts';
import { moreTold } from './households.ts';
import type { Household } from './households.ts';
import { familyGap, loneGap, rowHeight } from './picture.ts';
import { familyRows, labelLeft, placeRow } from './rows.ts';
import type { PersonRow, Row } from './rows.ts';
import { isSite } from './world.ts';
import type { World } from './world.ts';

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

/** What the districts hold beside families and places. */
export interface DistrictContents extends Pick<Folding, 'places' | 'inside'> {
  /** For sites that lie in no place: a place of the district that they stand in. */
  readonly hosts: ReadonlyMap<string, string>;
}

/** What the districts are made of. */
export interface DistrictParts extends DistrictContents {
  readonly households: readonly Household[];
  /** The district of each household, by its id. */
  readonly homes: ReadonlyMap<string, string>;
}

const nowhere = '';
const nowhereRows = 6;

/** The district of each household; those that no report places share sheets of their own. */
export function homesOf(
  world: World,
  households: readonly Household[],
  hosts: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const unplaced = households.filter(({ anchor }) => !anchor);
  const sheets = new Map(unplaced.map((household, index) => [household, Math.floor(index / nowhereRows)]));
  return new Map(
    households.map((household) => {
      const { family, anchor } = household;
      if (!anchor) return [family.id, `${nowhere}${sheets.get(household) ?? 0}`];
      return [family.id, world.districtOf(hosts.get(anchor.place) ?? anchor.place)];
    }),
  );
}

/** The districts of a picture, the fullest first. */
export function districtsOf(world: World, parts: DistrictParts): readonly District[] {
  const { households, inside, hosts, homes } = parts;
  const byDistrict = groupBy(households, ({ family }) => homes.get(family.id) ?? nowhere);
  const standing = world.scene.nodes.filter((node) => isSite(node) && !hosts.has(node.id) && !inside.has(node.id));
  const sites = groupBy(standing, ({ id }) => world.districtOf(id));
  const keys = [...new Set([...byDistrict.keys(), ...sites.keys()])].sort();
  return keys
    .map((key) => districtOf(world, key, byDistrict.get(key) ?? [], sites.get(key) ?? [], parts))
    .sort((a, b) => b.people.length - a.people.length || b.height - a.height || (a.key < b.key ? -1 : 1));
}

/**
 * One district: its places as a tree, each in the row of whoever leads there, the families beside them. Sites of which
 * nobody says where they lie stand below the tree, where none of its lines passes.
 */
export function districtOf(
  world: World,
  key: string,
  households: readonly Household[],
  sites: readonly GraphNode[],
  parts: DistrictContents,
): District {
  const stops = stopsOf(world, key, [...households].sort(moreTold), sites, parts);
  const met = new Set(stops.flatMap((stop) => stop.households));
  const people: PersonRow[] = [];
  const places: Row[] = [];
  let [nextPlace, nextFamily] = [0, 0];
  const putFamily = (household: Household, top: number) => {
    people.push(...familyRows(world, household, key, top));
    const { length } = household.family.rows;
    nextFamily = top + length * rowHeight + (length === 1 ? loneGap : familyGap);
  };
  for (const { node, depth, households: here, isGuest } of stops) {
    const [first, ...others] = here;
    const offset = first ? offsetOf(first) : 0;
    if (isGuest) nextPlace += familyGap;
    const y = first ? Math.max(nextPlace, nextFamily + offset) : nextPlace;
    places.push(placeRow(world, node, depth, y, parts.places.get(node.id)));
    nextPlace = y + rowHeight;
    if (first) putFamily(first, y - offset);
    for (const household of others) putFamily(household, nextFamily);
  }
  for (const household of [...households].sort(moreTold)) if (!met.has(household)) putFamily(household, nextFamily);
  return { key, people, places, ...sizesOf(world, people, places), anchors: anchorsOf(households) };
}

/** A place on the way through a district, and the families who stand by it. */
interface Stop {
  readonly node: GraphNode;
  readonly depth: number;
  readonly households: readonly Household[];
  /** Whether it lies in none of the places of the district. */
  readonly isGuest: boolean;
}

/** The places of a district depth first, those with families before the empty ones; at the end what lies in none of them. */
function stopsOf(
  world: World,
  key: string,
  households: readonly Household[],
  sites: readonly GraphNode[],
  { hosts, inside }: DistrictContents,
): readonly Stop[] {
  const byPlace = groupBy(households, ({ anchor }) => anchor?.place ?? nowhere);
  const here = new Set(sites.map(({ id }) => id));
  const children = groupBy(sites, ({ id }) => {
    const around = world.scene.within[id];
    return id !== key && around !== undefined && here.has(around) ? around : nowhere;
  });
  const guests = groupBy([...hosts], ([, host]) => host);
  const isFull = (id: string): boolean => byPlace.has(id) || (children.get(id) ?? []).some((child) => isFull(child.id));
  const stopsFrom = (node: GraphNode, depth: number): readonly Stop[] => {
    const within = (children.get(node.id) ?? []).map((child) => ({ child, isFull: isFull(child.id) }));
    within.sort((a, b) => Number(b.isFull) - Number(a.isFull) || inOrder(a.child, b.child));
    return [
      { node, depth, households: byPlace.get(node.id) ?? [], isGuest: false },
      ...within.flatMap(({ child }) => stopsFrom(child, depth + 1)),
    ];
  };
  const stops = (children.get(nowhere) ?? []).flatMap((root) => stopsFrom(root, depthIn(world, root.id, key)));
  const standing = stops.flatMap(({ node }) => guests.get(node.id) ?? []).flatMap(([id]) => world.nodes.get(id) ?? []);
  const free = standing.filter(({ id }) => !inside.has(id));
  return [...stops, ...free.map((node) => ({ node, depth: 0, households: byPlace.get(node.id) ?? [], isGuest: true }))];
}

const anchorsOf = (households: readonly Household[]) =>
  households.flatMap(({ family, anchor }) => (anchor && !('fold' in family) ? [anchor] : []));

function depthIn(world: World, id: string, key: string): number {
  let depth = 0;
  for (let at = world.scene.within[id]; at !== undefined && depth < 9; at = world.scene.within[at]) {
    depth += 1;
    if (at === key) return depth;
  }
  return 0;
}

const offsetOf = ({ family, anchor }: Household) =>
  Math.max(
    0,
    family.rows.findIndex(({ id }) => id === anchor?.person),
  ) * rowHeight;
const siteOrder = ({ label }: GraphNode) => (isPlace(label) ? 0 : label === 'Facility' ? 1 : 2);
const byName = (a: GraphNode, b: GraphNode) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1);
const inOrder = (a: GraphNode, b: GraphNode) => siteOrder(a) - siteOrder(b) || byName(a, b);

function sizesOf(world: World, people: readonly PersonRow[], places: readonly Row[]) {
  const widest = (rows: readonly Row[]) => Math.max(0, ...rows.map((row) => labelLeft(world, row) + row.label.width));
  return {
    linedWidth: widest(people.filter((row) => row.isLined)),
    unlinedWidth: widest(people.filter((row) => !row.isLined)),
    treeWidth: widest(places),
    dateWidth: Math.max(0, ...people.map((row) => row.dateWidth)),
    height: Math.max(0, ...[...people, ...places].map(({ y }) => y)) + rowHeight,
  };
}
