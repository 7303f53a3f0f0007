import { statuses } from '../../server/ontology/ontology.ts';
import type { Status } from '../../server/ontology/ontology.ts';
import { textOf } from './lines.ts';
import type { Line } from './lines.ts';
import type { GraphNode, Subgraph } from './subgraph.ts';
import type { Tellers } from './tellers.ts';

/** How many are on the screen, of how many there are. */
export interface Count {
  readonly shown: number;
  readonly total: number;
}

/** The counts beside the filters. */
export interface Counts {
  readonly labels: Readonly<Record<string, Count>>;
  /** Of people and of groups. */
  readonly statuses: Readonly<Record<string, Count>>;
  readonly types: Readonly<Record<string, Count>>;
  readonly reports: Readonly<Record<string, Count>>;
  /** People whom no report names; a group has no name either, but is no person. */
  readonly unnamed: Count;
  readonly disputed: Count;
}

/** Counts what is drawn of what was received. */
export function countsOf(
  data: Subgraph,
  lines: readonly Line[],
  tellers: (node: GraphNode) => Tellers,
  drawn: { readonly nodes: readonly GraphNode[]; readonly lines: readonly Line[] },
): Counts {
  const shown = new Set(drawn.nodes.map(({ id }) => id));
  const people = data.nodes.filter(({ label }) => label === 'Person' || label === 'Group');
  const onScreen = (node: GraphNode) => shown.has(node.id);
  const drawnLines = new Set(drawn.lines.map(({ id }) => id));
  return {
    labels: tally(data.nodes, (node) => [node.label], onScreen),
    statuses: tally(people, (node) => [statusOf(node)], onScreen),
    types: tally(lines, typesOf, (line) => drawnLines.has(line.id)),
    reports: tally(data.nodes, (node) => tellers(node).reports, onScreen),
    unnamed: count(
      people.filter(({ label, named }) => label === 'Person' && !named),
      onScreen,
    ),
    disputed: count(
      data.nodes.filter(({ disputed }) => disputed.length > 0),
      onScreen,
    ),
  };
}

/** The status of a person or a group; unknown where no report tells. */
export function statusOf({ properties }: Pick<GraphNode, 'properties'>): Status {
  const status = textOf(properties, 'status');
  return statuses.find((each) => each === status) ?? 'unknown';
}

// An event with a place is one line on the screen, though three relationships tell of it.
const typesOf = (line: Line): readonly string[] =>
  line.type === 'EVENT_AT' ? ['AT'] : line.type === 'AT' ? [] : [line.type];

function tally<T>(all: readonly T[], keysOf: (each: T) => readonly string[], isShown: (each: T) => boolean) {
  const counts: Record<string, Count> = {};
  for (const each of all) {
    for (const key of keysOf(each)) {
      const { shown, total } = counts[key] ?? { shown: 0, total: 0 };
      counts[key] = { shown: shown + (isShown(each) ? 1 : 0), total: total + 1 };
    }
  }
  return counts;
}

const count = (nodes: readonly GraphNode[], isShown: (node: GraphNode) => boolean): Count => ({
  shown: nodes.filter(isShown).length,
  total: nodes.length,
});
