import { labels } from '../../server/ontology/ontology.ts';
import type { Line } from './lines.ts';
import { withinOf } from './places.ts';
import type { GraphNode, Subgraph } from './subgraph.ts';

/** The reports that tell of a node, and who speaks of it in them, by their ids. */
export type Tellers = Pick<GraphNode, 'reports' | 'witnesses'>;

const nobody: Tellers = { reports: [], witnesses: [] };

/**
 * Who tells of each node of the graph. Of places, facilities and organizations those tell who tell of a line to them, or to what
 * lies in them; all others know it themselves.
 */
export function tellersOf(data: Subgraph, lines: readonly Line[]): (node: GraphNode) => Tellers {
  const within = withinOf(data, new Set(data.nodes.map(({ id }) => id)));
  const settings = new Set(data.nodes.filter(({ label }) => labels[label].setting).map(({ id }) => id));
  const found = new Map<string, { readonly reports: Set<string>; readonly witnesses: Set<string> }>();
  const note = (id: string, line: Line): void => {
    const tellers = found.get(id) ?? { reports: new Set(), witnesses: new Set() };
    for (const report of line.reports) tellers.reports.add(report);
    for (const witness of line.witnesses) tellers.witnesses.add(witness);
    found.set(id, tellers);
  };
  for (const line of lines) {
    for (const end of [line.start, line.end]) {
      // A bad gazetteer may nest two places in each other.
      const seen = new Set<string>();
      for (let at: string | undefined = end; at !== undefined && settings.has(at) && !seen.has(at); at = within[at]) {
        seen.add(at);
        note(at, line);
      }
    }
  }
  const tellers = new Map(
    [...found].map(([id, { reports, witnesses }]) => [id, { reports: [...reports], witnesses: [...witnesses] }]),
  );
  return (node) => (settings.has(node.id) ? (tellers.get(node.id) ?? nobody) : node);
}
