import type { GraphNode, GraphRelationship, LeftOut, Subgraph } from '../api/types.ts';

export type { GraphNode, GraphRelationship, LeftOut, Subgraph };

/** Nothing received yet. */
export const emptySubgraph: Subgraph = { nodes: [], relationships: [], leftOut: [], cut: false };

/** All that was received so far as one graph; of two counts of what was left out the smaller is the newer knowledge. */
export function mergeSubgraphs(...parts: readonly Subgraph[]): Subgraph {
  const nodes = new Map<string, GraphNode>();
  const relationships = new Map<string, GraphRelationship>();
  const leftOut = new Map<string, LeftOut>();
  for (const part of parts) {
    for (const { type, start, end } of part.relationships.filter(({ id }) => !relationships.has(id))) {
      received(leftOut, start, type, 'OUT');
      received(leftOut, end, type, 'IN');
    }
    for (const node of part.nodes) nodes.set(node.id, node);
    for (const relationship of part.relationships) relationships.set(relationship.id, relationship);
    for (const left of part.leftOut) {
      const key = keyOf(left.id, left.type, left.direction);
      const known = leftOut.get(key);
      leftOut.set(key, known ? { ...left, count: Math.min(known.count, left.count) } : left);
    }
  }
  return {
    nodes: [...nodes.values()],
    relationships: [...relationships.values()],
    leftOut: [...leftOut.values()].filter(({ count }) => count > 0),
    cut: parts.some(({ cut }) => cut),
  };
}

const keyOf = (id: string, type: string, direction: LeftOut['direction']) => `${id} ${type} ${direction}`;

function received(leftOut: Map<string, LeftOut>, id: string, type: string, direction: 'OUT' | 'IN') {
  for (const key of [keyOf(id, type, direction), keyOf(id, type, 'BOTH')]) {
    const left = leftOut.get(key);
    if (left) leftOut.set(key, { ...left, count: left.count - 1 });
  }
}
