import { groupBy } from '../../server/ontology/groupBy.ts';
import { countOf } from '../components/words.ts';
import type { GraphNode } from '../exploration/subgraph.ts';
import { isPlace } from '../exploration/places.ts';
import type { Visible } from '../exploration/visible.ts';
import { familiesOf } from './layout/families.ts';
import type { Family } from './layout/families.ts';
import { householdsOf } from './layout/households.ts';
import type { Household } from './layout/households.ts';
import { worldOf } from './layout/world.ts';
import { isParty, isPlaceless, outlineWords, siteOrder } from './outlineWords.ts';

/** A row of the outline: a node or a heading, where it stands in the tree, and what the lines say, in words. */
export interface OutlineRow {
  readonly key: string;
  /** The node; absent for a heading. */
  readonly id?: string;
  readonly name: string;
  readonly isNamed: boolean;
  readonly words: string;
  readonly parents: readonly string[];
  readonly hasChildren: boolean;
  readonly position: number;
  readonly siblings: number;
}

interface Branch {
  readonly head: GraphNode | Heading;
  readonly children: readonly Branch[];
}

interface Heading {
  readonly key: string;
  readonly title: string;
  readonly words: string;
}

/**
 * The picture as a tree of words: families with their children below them, and places within places. Who was where is
 * said in words at both ends, since no report tells it of a whole family.
 */
export function outlineOf(visible: Visible): readonly OutlineRow[] {
  const sites = groupBy(
    visible.nodes.filter((node) => !isParty(node)),
    ({ id }) => visible.within[id] ?? '',
  );
  const sitesIn = (place: string) =>
    [...(sites.get(place) ?? [])].sort((a, b) => siteOrder(a) - siteOrder(b) || a.name.localeCompare(b.name));
  const branchOf = (node: GraphNode): Branch => ({ head: node, children: sitesIn(node.id).map(branchOf) });
  const roots = groupBy(sitesIn('').map(branchOf), ({ head }) => kindOf(head, visible));
  const chapters = [
    chapter('Families and people', familyBranches(visible, [...places(sitesIn(''), sitesIn)])),
    chapter('Places', roots.get('place') ?? []),
    chapter('Facilities, place unknown', roots.get('placeless') ?? []),
    chapter('Organizations and others', roots.get('other') ?? []),
  ];
  return rowsOf(
    chapters.filter(({ children }) => children.length > 0),
    [],
    outlineWords(visible),
  );
}

const chapter = (title: string, children: readonly Branch[]): Branch => ({
  head: { key: `chapter ${title}`, title, words: '' },
  children,
});

function kindOf(head: Branch['head'], visible: Visible): 'place' | 'placeless' | 'other' {
  if (!('label' in head)) return 'other';
  if (isPlace(head.label)) return 'place';
  return isPlaceless(head, visible) ? 'placeless' : 'other';
}

/** The places from the first down, each before what lies in it. */
function* places(
  sites: readonly GraphNode[],
  sitesIn: (place: string) => readonly GraphNode[],
): Generator<string, void, undefined> {
  for (const { id } of sites) {
    yield id;
    yield* places(sitesIn(id), sitesIn);
  }
}

/** The families in the order of the places that they stand by; last those whom no report places. */
function familyBranches(visible: Visible, inOrder: readonly string[]): readonly Branch[] {
  const world = worldOf(visible, visible.hidden, () => 0);
  const parents = new Set(
    visible.lines.filter(({ type }) => type === 'PARENT_OF').map(({ start, end }) => `${start} ${end}`),
  );
  const byPlace = groupBy(
    householdsOf(world, familiesOf(visible.nodes, visible.lines)),
    ({ anchor }) => anchor?.near ?? anchor?.place ?? '',
  );
  return [...inOrder, ''].flatMap((place) =>
    (byPlace.get(place) ?? []).flatMap((household) => {
      const members = generations(household.family, world.nodes, parents);
      const [only] = members;
      if (household.family.rows.length === 1 && only) return [only];
      return [{ head: familyHeading(household, world.nodes), children: members }];
    }),
  );
}

function familyHeading({ family, anchor }: Household, nodes: ReadonlyMap<string, GraphNode>): Heading {
  const first = nodes.get(anchor?.person ?? '');
  const head = first?.named ? first : (family.people.find(({ named }) => named) ?? first ?? family.people[0]);
  return {
    key: `family ${family.id}`,
    title: `Family of ${head?.name ?? ''}`,
    words: sizeOf(family),
  };
}

function sizeOf({ people }: Family): string {
  const groups = people.filter(({ label }) => label === 'Group').length;
  const persons = countOf(people.length - groups, 'person', 'people');
  return groups === 0 ? persons : `${persons}, ${countOf(groups, 'group')}`;
}

/** The members of a family, each below whom a line says to be their parent. */
function generations(
  { rows }: Family,
  nodes: ReadonlyMap<string, GraphNode>,
  parents: ReadonlySet<string>,
): readonly Branch[] {
  const above = new Map(
    rows.flatMap(({ id, depth }, index) => {
      const parent = rows.slice(0, index).findLast((row) => row.depth === depth - 1 && parents.has(`${row.id} ${id}`));
      return parent ? [[id, parent.id] as const] : [];
    }),
  );
  const branchesBelow = (parent: string | undefined): readonly Branch[] =>
    rows.flatMap(({ id }) => {
      const node = nodes.get(id);
      return node && above.get(id) === parent ? [{ head: node, children: branchesBelow(id) }] : [];
    });
  return branchesBelow(undefined);
}

function rowsOf(
  branches: readonly Branch[],
  parents: readonly string[],
  words: (node: GraphNode) => string,
): readonly OutlineRow[] {
  return branches.flatMap(({ head, children }, index) => {
    const own =
      'label' in head ? nodeRow(head, words) : { key: head.key, name: head.title, isNamed: true, words: head.words };
    return [
      { ...own, parents, hasChildren: children.length > 0, position: index + 1, siblings: branches.length },
      ...rowsOf(children, [...parents, own.key], words),
    ];
  });
}

const nodeRow = (node: GraphNode, words: (node: GraphNode) => string) => ({
  key: node.id,
  id: node.id,
  name: node.name,
  isNamed: node.named,
  words: words(node),
});
