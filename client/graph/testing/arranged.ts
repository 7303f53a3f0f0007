import { initialExploration } from '../../exploration/exploration.ts';
import type { Exploration } from '../../exploration/exploration.ts';
import type { GraphNode, Subgraph } from '../../exploration/subgraph.ts';
import { visibleSubgraph } from '../../exploration/visible.ts';
import type { Visible } from '../../exploration/visible.ts';
import { arrange } from '../layout/arrange.ts';
import type { ArrangeOptions } from '../layout/arrange.ts';
import { labelStart } from '../layout/labels.ts';
import type { Picture } from '../layout/picture.ts';
import { evenMeasure } from './madeUpWorld.ts';

/** The canvas of a laptop, and the same with the inspector beside it. */
export const laptop = { width: 1236, height: 772 };
export const withInspector = { width: 912, height: 760 };
export const phone = { width: 390, height: 756 };

/** What is seen of a world; its first picture is all of it, or these nodes. */
export const seenOf = (world: Subgraph, exploration: Partial<Exploration> = {}, first?: readonly string[]): Visible =>
  visibleSubgraph(world, { ...initialExploration, ...exploration }, first);

/** The picture of what is seen. */
export function arranged({ base, whole, hidden }: Visible, options: Partial<ArrangeOptions> = {}): Picture {
  const nothing = { unfolded: [], sought: [] };
  return arrange(
    { first: base, whole, hidden, canvas: laptop, layout: 'districts', ...nothing, ...options },
    evenMeasure,
  );
}

/** Where a node stands; throws where it does not. */
export function spotOf(picture: Picture, id: string): { readonly x: number; readonly y: number } {
  const node = picture.nodes.find((each) => each.id === id);
  if (!node) throw new Error(`${id} is not in the picture`);
  return node.at;
}

/** Everybody and everything of a picture by id, whether it stands there or is folded. */
export const placedAndFolded = ({ nodes }: Picture): readonly string[] =>
  nodes
    .flatMap(({ id, fold }) =>
      fold ? [...fold.people, ...fold.places, ...(fold.id === fold.place ? [id] : [])] : [id],
    )
    .sort();

/** The people who stand in rows of their own. */
export const openPeople = (picture: Picture, nodes: readonly GraphNode[]): readonly string[] => {
  const people = new Set(nodes.filter(({ label }) => label === 'Person' || label === 'Group').map(({ id }) => id));
  return picture.nodes.map(({ id }) => id).filter((id) => people.has(id));
};

/** The pairs of nodes of which one or its label covers the other. */
export function overlaps(picture: Picture, nodes: readonly GraphNode[]): readonly string[] {
  const boxes = boxesOf(picture, nodes).sort((a, b) => a.y - b.y);
  return boxes.flatMap((a, index) => {
    const pairs: string[] = [];
    for (let next = index + 1; next < boxes.length; next += 1) {
      const b = boxes[next];
      if (!b || b.y - a.y >= 19) break;
      if (a.left < b.right && b.left < a.right) pairs.push(`${a.id} and ${b.id}`);
    }
    return pairs;
  });
}

/** How much of the sheet each node takes with its label. */
export function boxesOf(picture: Picture, nodes: readonly GraphNode[]) {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  return picture.nodes.map(({ id, at, label }) => {
    const node = byId.get(id);
    return { id, left: at.x - 8, right: at.x + (node ? labelStart(node) : 16) + label.width, y: at.y };
  });
}
