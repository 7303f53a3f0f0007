import { dateInWords } from '../../server/ontology/dateWords.ts';
import { groupBy } from '../../server/ontology/groupBy.ts';
import { labels, relationships } from '../../server/ontology/ontology.ts';
import { isTold } from '../exploration/lines.ts';
import type { Line } from '../exploration/lines.ts';
import type { GraphNode } from '../exploration/subgraph.ts';
import { isPlace } from '../exploration/places.ts';
import type { Visible } from '../exploration/visible.ts';
import { familiesOf } from './layout/families.ts';
import type { FamilyRow } from './layout/families.ts';
import { householdsOf } from './layout/households.ts';
import { worldOf } from './layout/world.ts';
import { statusInWords } from './sentences.ts';

/** A row of the outline: a node, where it stands in the tree, and what the lines say, in words. */
export interface OutlineRow {
  readonly key: string;
  readonly id: string;
  readonly name: string;
  readonly isNamed: boolean;
  readonly words: string;
  readonly parents: readonly string[];
  readonly hasChildren: boolean;
  readonly position: number;
  readonly siblings: number;
}

interface Branch {
  readonly node: GraphNode;
  readonly children: readonly Branch[];
}

/** The picture as a tree of words: places within places, the families in them. */
export function outlineOf(visible: Visible): readonly OutlineRow[] {
  const world = worldOf(visible, visible.hidden, () => 0);
  const households = groupBy(
    householdsOf(world, familiesOf(visible.nodes, visible.lines)),
    ({ anchor }) => anchor?.place ?? '',
  );
  const sites = groupBy(
    visible.nodes.filter((node) => !isParty(node)),
    ({ id }) => visible.within[id] ?? '',
  );
  const familiesIn = (place: string) =>
    (households.get(place) ?? []).flatMap(({ family }) => familyBranches(family.rows, world.nodes));
  const sitesIn = (place: string) =>
    [...(sites.get(place) ?? [])].sort((a, b) => siteOrder(a) - siteOrder(b) || a.name.localeCompare(b.name));
  const branchOf = (node: GraphNode): Branch => ({
    node,
    children: [...familiesIn(node.id), ...sitesIn(node.id).map(branchOf)],
  });
  const linesFrom = groupBy(visible.lines, ({ start }) => start);
  return rowsOf([...sitesIn('').map(branchOf), ...familiesIn('')], [], (node) =>
    wordsOf(node, linesFrom.get(node.id) ?? [], visible, world.nodes),
  );
}

const isParty = ({ label }: GraphNode) => label === 'Person' || label === 'Group';
const siteOrder = ({ label }: GraphNode) => (isPlace(label) ? 0 : 1);

function familyBranches(rows: readonly FamilyRow[], nodes: ReadonlyMap<string, GraphNode>): readonly Branch[] {
  const [first, ...others] = rows;
  const node = first && nodes.get(first.id);
  if (!node) return [];
  const next = others.findIndex(({ depth }) => depth <= first.depth);
  const below = next < 0 ? others : others.slice(0, next);
  const after = next < 0 ? [] : others.slice(next);
  return [{ node, children: familyBranches(below, nodes) }, ...familyBranches(after, nodes)];
}

function rowsOf(
  branches: readonly Branch[],
  parents: readonly string[],
  words: (node: GraphNode) => string,
): readonly OutlineRow[] {
  return branches.flatMap(({ node, children }, index) => [
    {
      key: node.id,
      id: node.id,
      name: node.name,
      isNamed: node.named,
      words: words(node),
      parents,
      hasChildren: children.length > 0,
      position: index + 1,
      siblings: branches.length,
    },
    ...rowsOf(children, [...parents, node.id], words),
  ]);
}

function wordsOf(
  node: GraphNode,
  lines: readonly Line[],
  visible: Visible,
  nodes: ReadonlyMap<string, GraphNode>,
): string {
  const hidden = visible.hidden[node.id] ?? 0;
  const told = lines.flatMap((line) => {
    const end = nodes.get(line.end);
    if (!end || line.type === 'WITHIN' || line.type === 'LOCATED_IN' || isTold(line)) return [];
    const date = line.date === undefined ? '' : ` (${dateInWords(line.date)})`;
    const verb = line.type === 'EVENT_AT' ? `${line.eventKind ?? 'event'} in` : relationships[line.type].caption;
    return [`${verb} ${end.name}${date}`];
  });
  const kind = isParty(node) ? (node.named ? undefined : 'unnamed') : labels[node.label].singular;
  return [
    kind,
    statusInWords(node),
    node.disputed.length > 0 ? 'reports differ' : undefined,
    ...told,
    hidden > 0 ? `${hidden} more hidden` : undefined,
  ]
    .filter(Boolean)
    .join(', ');
}
