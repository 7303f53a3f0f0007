import type { GraphNode, GraphRelationship, LeftOut, Subgraph } from '../api/types.ts';

export type { GraphNode, GraphRelationship, LeftOut, Subgraph };

/** Nothing received yet. */
export const emptySubgraph: Subgraph = { nodes: [], relationships: [], leftOut: [], cut: false };

/** All that was received so far as one graph; what one part left out and another holds is left out no longer. */
export function mergeSubgraphs(...parts: readonly Subgraph[]): Subgraph {
  const nodes = new Map<string, GraphNode>();
  const relationships = new Map<string, GraphRelationship>();
  for (const part of parts) {
    for (const node of part.nodes) nodes.set(node.id, node);
    for (const relationship of part.relationships) relationships.set(relationship.id, relationship);
  }
  const all = [...relationships.values()];
  return {
    nodes: [...nodes.values()],
    relationships: all,
    leftOut: leftOutOf(parts, all),
    cut: parts.some(({ cut }) => cut),
  };
}

/** How many neighbours there are of each kind, as the newest part that counted them says, less those that are here. */
function leftOutOf(parts: readonly Subgraph[], all: readonly GraphRelationship[]): readonly LeftOut[] {
  const totals = new Map<string, LeftOut>();
  for (const part of parts.filter(({ leftOut }) => leftOut.length > 0)) {
    const held = neighboursIn(part.relationships);
    for (const left of part.leftOut) {
      const key = keyOf(left.id, left.type, left.direction);
      totals.set(key, { ...left, count: left.count + (held.get(key)?.size ?? 0) });
    }
  }
  if (totals.size === 0) return [];
  const here = neighboursIn(all);
  return [...totals]
    .map(([key, total]) => ({ ...total, count: total.count - (here.get(key)?.size ?? 0) }))
    .filter(({ count }) => count > 0);
}

const keyOf = (id: string, type: string, direction: LeftOut['direction']) => `${id} ${type} ${direction}`;

/** The neighbours of each node by relationship and direction. */
function neighboursIn(relationships: readonly GraphRelationship[]): ReadonlyMap<string, ReadonlySet<string>> {
  const neighbours = new Map<string, Set<string>>();
  const note = (key: string, other: string) => {
    const known = neighbours.get(key);
    if (known) known.add(other);
    else neighbours.set(key, new Set([other]));
  };
  for (const { type, start, end } of relationships) {
    for (const direction of ['OUT', 'BOTH'] as const) note(keyOf(start, type, direction), end);
    for (const direction of ['IN', 'BOTH'] as const) note(keyOf(end, type, direction), start);
  }
  return neighbours;
}
