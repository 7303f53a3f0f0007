import type { Exploration } from './exploration.ts';
import type { Line } from './lines.ts';
import type { Subgraph } from './subgraph.ts';

/** Nodes that came after the first picture, and the node they stand beside. */
export interface Arrival {
  readonly anchor?: string;
  readonly nodes: readonly string[];
}

/** What the reader added, opened or asked for, in that order; each comes once, beside a node that is there already. */
export function arrivalsOf(
  data: Subgraph,
  lines: readonly Line[],
  exploration: Exploration,
  base: ReadonlySet<string>,
): readonly Arrival[] {
  const known = new Set(data.nodes.map(({ id }) => id));
  const here = new Set(base);
  const arrived = new Set<string>();
  const arrivals: Arrival[] = [];
  const arrive = (anchor: string | undefined, ids: readonly string[]) => {
    const nodes = ids.filter((id) => known.has(id) && !arrived.has(id));
    for (const id of nodes) {
      arrived.add(id);
      here.add(id);
    }
    if (nodes.length > 0) arrivals.push(anchor === undefined ? { nodes } : { anchor, nodes });
  };
  const neighbours = neighboursOf(lines);
  const beside = (id: string) => neighbours.get(id)?.find((other) => here.has(other));
  for (const id of exploration.added) arrive(beside(id), [id]);
  for (const { anchor, nodes } of exploration.expansions) arrive(anchor, nodes);
  for (const label of exploration.asked) {
    for (const node of data.nodes) {
      if (node.label === label && !here.has(node.id)) arrive(beside(node.id), [node.id]);
    }
  }
  return arrivals;
}

function neighboursOf(lines: readonly Line[]): ReadonlyMap<string, readonly string[]> {
  const neighbours = new Map<string, string[]>();
  const note = (id: string, other: string) => {
    const known = neighbours.get(id);
    if (known) known.push(other);
    else neighbours.set(id, [other]);
  };
  for (const { start, end } of lines) {
    note(start, end);
    note(end, start);
  }
  return neighbours;
}
