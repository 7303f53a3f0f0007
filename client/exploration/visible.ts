import { labels, placeLabels, relationships } from '../../server/ontology/ontology.ts';
import type { NodeLabel, RelationshipType } from '../../server/ontology/ontology.ts';
import { countsOf } from './counts.ts';
import type { Counts } from './counts.ts';
import type { Exploration, Filters } from './exploration.ts';
import { linesOf, textOf } from './lines.ts';
import type { Line } from './lines.ts';
import type { GraphNode, Subgraph } from './subgraph.ts';
import { inWindow, isDated, monthBars, outsideWindow, undatedCount } from './timeWindow.ts';
import type { MonthBar } from './timeWindow.ts';

/** Nodes and lines to draw; `within` gives the nearest drawn place around each. */
export interface Scene {
  readonly nodes: readonly GraphNode[];
  readonly lines: readonly Line[];
  readonly within: Readonly<Record<string, string>>;
}

/** Nodes that came after the first picture, and the node they stand beside. */
export interface Arrival {
  readonly anchor?: string;
  readonly nodes: readonly string[];
}

/** What the reader sees, and what the panels say about it. */
export interface Visible extends Scene {
  /** The first picture before filters: what keeps its place whatever comes or goes. */
  readonly base: Scene;
  readonly arrivals: readonly Arrival[];
  /** For a drawn node, how many of its neighbours are not drawn. */
  readonly hidden: Readonly<Record<string, number>>;
  readonly counts: Counts;
  readonly months: readonly MonthBar[];
  readonly undated: number;
}

/** Neighbours of one node by one relationship that are not on the screen; `ids` are those already received. */
export interface HiddenNeighbours {
  readonly type: RelationshipType;
  readonly direction: 'OUT' | 'IN';
  readonly count: number;
  readonly ids: readonly string[];
}

/** What is drawn of the graph received, for this exploration; `overview` are the nodes of the first picture. */
export function visibleSubgraph(data: Subgraph, exploration: Exploration, overview?: readonly string[]): Visible {
  const lines = linesOf(data);
  const base = exploration.base === 'nothing' ? [] : firstPicture(data, lines, overview);
  const arrivals = arrivalsOf(data, lines, exploration, new Set(base));
  const candidates = new Set([...base, ...arrivals.flatMap(({ nodes }) => nodes)]);
  const shown = new Set(filtered(data, lines, exploration, candidates));
  const scene = sceneOf(
    data,
    lines.filter((line) => isShown(line, exploration)),
    shown,
  );
  return {
    ...scene,
    base: sceneOf(data, lines, new Set(base)),
    arrivals,
    hidden: hiddenCounts(data, lines, scene, exploration),
    counts: countsOf(data, lines, scene),
    months: monthBars(data.nodes),
    undated: undatedCount(data.nodes),
  };
}

const places: readonly NodeLabel[] = placeLabels;

/** Whether a label is that of a place, from a country down to a village. */
export const isPlace = (label: NodeLabel): boolean => places.includes(label);
const isParty = (label: NodeLabel | undefined) => label === 'Person' || label === 'Group';
const isTree = (line: Line) => line.type === 'WITHIN' || line.type === 'LOCATED_IN';
const isTold = (line: Line) => line.type !== 'EVENT_AT' && relationships[line.type].group === 'told';

function firstPicture(data: Subgraph, lines: readonly Line[], overview?: readonly string[]): readonly string[] {
  const wanted = overview && new Set(overview);
  const labelOf = new Map(data.nodes.map((node) => [node.id, node.label]));
  const joined = new Set(
    lines.filter((line) => isParty(labelOf.get(line.start)) && !isTold(line) && !isTree(line)).map(({ end }) => end),
  );
  const drawn = data.nodes.filter((node) => {
    if (wanted && !wanted.has(node.id)) return false;
    if (node.label === 'Event' || node.label === 'Report') return false;
    return node.label !== 'Organization' || joined.has(node.id);
  });
  const ids = new Set(drawn.map(({ id }) => id));
  const within = withinOf(data, ids);
  const districts = new Map(drawn.map((node) => [node.id, districtOf(node.id, within, labelOf)]));
  const sizes = new Map<string, number>();
  for (const district of districts.values()) sizes.set(district, (sizes.get(district) ?? 0) + 1);
  return drawn
    .filter((node) => !isPlace(node.label) || joined.has(node.id) || (sizes.get(districts.get(node.id) ?? '') ?? 0) > 1)
    .map(({ id }) => id);
}

/** The prefecture (or region, or country) that a node stands in, as far as it is drawn. */
export function districtOf(
  id: string,
  within: Readonly<Record<string, string>>,
  labelOf: ReadonlyMap<string, NodeLabel>,
): string {
  let district = id;
  for (let at: string | undefined = id; at !== undefined; at = within[at]) {
    district = at;
    const label = labelOf.get(at);
    if (label === 'Prefecture' || label === 'Region' || label === 'Country') break;
  }
  return district;
}

function arrivalsOf(
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
  const beside = (id: string) => {
    const line = lines.find(({ start, end }) => (start === id && here.has(end)) || (end === id && here.has(start)));
    return line && (line.start === id ? line.end : line.start);
  };
  for (const id of exploration.added) arrive(beside(id), [id]);
  for (const { anchor, nodes } of exploration.expansions) arrive(anchor, nodes);
  for (const label of exploration.shownLabels) {
    for (const node of data.nodes) {
      if (node.label === label && !here.has(node.id)) arrive(beside(node.id), [node.id]);
    }
  }
  return arrivals;
}

function filtered(
  data: Subgraph,
  lines: readonly Line[],
  exploration: Exploration,
  candidates: ReadonlySet<string>,
): readonly string[] {
  const { filters, time, hidden } = exploration;
  const outside = outsideWindow(data.nodes, lines, time);
  const nodes = data.nodes.filter((node) => candidates.has(node.id) && !hidden.includes(node.id));
  const passing = nodes.filter((node) => passesFilters(node, filters) && !outside.has(node.id));
  const kept = new Set(passing.map(({ id }) => id));
  const within = withinOf(data, new Set(nodes.map(({ id }) => id)));
  for (const node of passing) {
    for (let at = within[node.id]; at !== undefined && !kept.has(at); at = within[at]) kept.add(at);
  }
  return nodes.filter((node) => kept.has(node.id) && !filters.labels.includes(node.label)).map(({ id }) => id);
}

function passesFilters(node: GraphNode, filters: Filters): boolean {
  if (filters.labels.includes(node.label)) return false;
  const status = textOf(node.properties, 'status') ?? 'unknown';
  if (isParty(node.label) && filters.statuses.some((each) => each === status)) return false;
  if (node.reports.length > 0 && node.reports.every((report) => filters.reports.includes(report))) return false;
  if (filters.toldBy === undefined || node.id === filters.toldBy) return true;
  return node.witnesses.includes(filters.toldBy);
}

function isShown(line: Line, { filters, time }: Exploration): boolean {
  const type = line.type === 'EVENT_AT' ? 'AT' : line.type;
  if (filters.types.includes(type)) return false;
  if (line.reports.length > 0 && line.reports.every((report) => filters.reports.includes(report))) return false;
  return !isDated(line) || line.date === undefined || inWindow(line.date, time);
}

function sceneOf(data: Subgraph, lines: readonly Line[], ids: ReadonlySet<string>): Scene {
  return {
    nodes: data.nodes.filter((node) => ids.has(node.id)),
    lines: lines.filter(({ start, end, event }) => ids.has(start) && ids.has(end) && !(event && ids.has(event))),
    within: withinOf(data, ids),
  };
}

/** The nearest place around each node that is itself among the nodes. */
function withinOf(data: Subgraph, ids: ReadonlySet<string>): Readonly<Record<string, string>> {
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

/** The neighbours of a node that are not on the screen, by relationship and direction. */
export function hiddenNeighbours(data: Subgraph, visible: Scene, id: string): readonly HiddenNeighbours[] {
  const shown = new Set(visible.nodes.map((node) => node.id));
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

function hiddenCounts(
  data: Subgraph,
  lines: readonly Line[],
  scene: Scene,
  { shownLabels, filters }: Exploration,
): Readonly<Record<string, number>> {
  const labelOf = new Map(data.nodes.map((node) => [node.id, node.label]));
  const shown = new Set(scene.nodes.map(({ id }) => id));
  const quiet = (label: NodeLabel | undefined) =>
    label === undefined ||
    filters.labels.includes(label) ||
    ((label === 'Event' || label === 'Report') && !shownLabels.includes(label));
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

/** The word for several of a label. */
export const pluralOf = (label: NodeLabel): string => labels[label].plural;
