import { labels } from '../../server/ontology/ontology.ts';
import type { Shape } from '../../server/ontology/ontology.ts';
import { foldLook, nodeLook } from '../components/look/nodeLook.ts';
import type { NodeLook, Pictured } from '../components/look/nodeLook.ts';

/** How large a node is drawn, and how much of it its icon or number takes. */
export interface Look extends NodeLook {
  readonly size: readonly [number, number];
  readonly iconShare: number;
}

/** The look of a node in the picture. */
export const lookOf = (node: Pictured): Look => sized(nodeLook(node), labels[node.label].size);

/** The look of several families in one row. */
export const lookOfFold = (people: number): Look => sized(foldLook(people), labels.Group.size);

function sized(look: NodeLook, size: readonly [number, number]): Look {
  const iconShare = look.text === undefined ? iconShares[look.shape] : 0.84;
  return { ...look, size, iconShare, edgeWidth: edgeWidthOf(look) };
}

const iconShares: Readonly<Record<Shape, number>> = {
  circle: 0.72,
  square: 0.72,
  diamond: 0.54,
  hexagon: 0.62,
  stadium: 0.46,
  page: 0.7,
};

// A double edge is two edges with paper between them; dots look thinner than the line that they are cut from.
function edgeWidthOf({ shape, double, dotted, edgeWidth }: NodeLook): number {
  if (double) return 3.5;
  return dotted && shape === 'circle' ? 1.8 : edgeWidth;
}
