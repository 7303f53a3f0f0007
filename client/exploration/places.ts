import { placeLabels } from '../../server/ontology/ontology.ts';
import type { NodeLabel } from '../../server/ontology/ontology.ts';
import type { Subgraph } from './subgraph.ts';

const places: readonly NodeLabel[] = placeLabels;

/** Whether a label is that of a place, from a country down to a village. */
export const isPlace = (label: NodeLabel): boolean => places.includes(label);

/** The nearest place around each node that is itself among the nodes. */
export function withinOf(data: Subgraph, ids: ReadonlySet<string>): Readonly<Record<string, string>> {
  const depth = new Map(data.nodes.map((node) => [node.id, places.indexOf(node.label)]));
  const around = new Map<string, string>();
  for (const { type, start, end } of data.relationships) {
    if (type !== 'WITHIN' && type !== 'LOCATED_IN') continue;
    const other = around.get(start);
    const nearer = other === undefined || (depth.get(end) ?? -1) > (depth.get(other) ?? -1);
    if (nearer && start !== end) around.set(start, end);
  }
  const within: Record<string, string> = {};
  for (const id of ids) {
    let at = around.get(id);
    for (let steps = 0; at !== undefined && !ids.has(at) && steps < places.length; steps += 1) at = around.get(at);
    if (at !== undefined && ids.has(at)) within[id] = at;
  }
  return within;
}

/** The prefecture (or region, or country) that a node stands in, as far as it is drawn. */
export function districtOf(
  id: string,
  within: Readonly<Record<string, string>>,
  labelOf: ReadonlyMap<string, NodeLabel>,
): string {
  let district = id;
  // A bad gazetteer may nest two places in each other.
  for (let steps = 0; steps <= places.length; steps += 1) {
    const label = labelOf.get(district);
    const around = within[district];
    if (around === undefined || label === 'Prefecture' || label === 'Region' || label === 'Country') break;
    district = around;
  }
  return district;
}
