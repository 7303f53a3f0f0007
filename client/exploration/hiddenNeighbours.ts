import { relationships } from '../../server/ontology/ontology.ts';
import type { NodeLabel, RelationshipType } from '../../server/ontology/ontology.ts';
import type { Exploration } from './exploration.ts';
import { isTold } from './lines.ts';
import type { Line } from './lines.ts';
import type { GraphNode, Subgraph } from './subgraph.ts';

/** Neighbours of one node by one relationship that are not on the screen; `ids` are those already received. */
export interface HiddenNeighbours {
  readonly type: RelationshipType;
  readonly direction: 'OUT' | 'IN';
  readonly count: number;
  readonly ids: readonly string[];
}

/** The neighbours of a node that are not on the screen, by relationship and direction. */
export function hiddenNeighbours(
  data: Subgraph,
  drawn: { readonly nodes: readonly GraphNode[] },
  id: string,
): readonly HiddenNeighbours[] {
  const shown = new Set(drawn.nodes.map((node) => node.id));
  const groups = new Map<string, HiddenNeighbours & { count: number; ids: string[] }>();
  const groupOf = (type: RelationshipType, direction: 'OUT' | 'IN') => {
    const key = `${type} ${direction}`;
    const group = groups.get(key) ?? { type, direction, count: 0, ids: [] };
    groups.set(key, group);
    return group;
  };
  for (const { type, start, end } of data.relationships) {
    const other = start === id ? end : end === id ? start : undefined;
    if (other === undefined || shown.has(other)) continue;
    const group = groupOf(type, start === id ? 'OUT' : 'IN');
    if (group.ids.includes(other)) continue;
    group.ids.push(other);
    group.count += 1;
  }
  for (const left of data.leftOut) {
    if (left.id === id) groupOf(left.type, left.direction === 'IN' ? 'IN' : 'OUT').count += left.count;
  }
  return [...groups.values()];
}

/** For each drawn node, how many neighbours the reader could call in: none that a filter or nobody's asking keeps away. */
export function hiddenCounts(
  data: Subgraph,
  lines: readonly Line[],
  drawn: readonly GraphNode[],
  { asked, filters }: Exploration,
): Readonly<Record<string, number>> {
  const labelOf = new Map(data.nodes.map((node) => [node.id, node.label]));
  const shown = new Set(drawn.map(({ id }) => id));
  const quiet = (label: NodeLabel | undefined) =>
    label === undefined ||
    filters.labels.includes(label) ||
    ((label === 'Event' || label === 'Report') && !asked.includes(label));
  const neighbours = new Map<string, Set<string>>();
  for (const line of lines) {
    if (isTold(line)) continue;
    for (const [near, far] of [
      [line.start, line.end],
      [line.end, line.start],
    ] as const) {
      if (!shown.has(near) || shown.has(far) || quiet(labelOf.get(far))) continue;
      const known = neighbours.get(near) ?? new Set<string>();
      neighbours.set(near, known.add(far));
    }
  }
  const counts: Record<string, number> = {};
  for (const [id, others] of neighbours) counts[id] = others.size;
  for (const { id, type, count } of data.leftOut) {
    const { group } = relationships[type];
    if (shown.has(id) && group !== 'told' && group !== 'event') counts[id] = (counts[id] ?? 0) + count;
  }
  return counts;
}
