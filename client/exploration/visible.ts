import type { NodeLabel } from '../../server/ontology/ontology.ts';
import { arrivalsOf } from './arrivals.ts';
import type { Arrival } from './arrivals.ts';
import { countsOf } from './counts.ts';
import type { Counts } from './counts.ts';
import type { Exploration, Filters } from './exploration.ts';
import { hiddenCounts } from './hiddenNeighbours.ts';
import { isTold, linesOf, textOf } from './lines.ts';
import type { Line } from './lines.ts';
import { districtOf, isPlace, withinOf } from './places.ts';
import type { GraphNode, Subgraph } from './subgraph.ts';
import { tellersOf } from './tellers.ts';
import type { Tellers } from './tellers.ts';
import { inWindow, monthBars, outsideWindow, spanOf, undatedCount } from './timeWindow.ts';
import type { MonthBar } from './timeWindow.ts';

/** Nodes and lines to draw; `within` gives the nearest drawn place around each. */
export interface Scene {
  readonly nodes: readonly GraphNode[];
  readonly lines: readonly Line[];
  readonly within: Readonly<Record<string, string>>;
}

/** What the reader sees, and what the panels say about it. */
export interface Visible extends Scene {
  /** The first picture before filters: what keeps its place whatever comes or goes. */
  readonly base: Scene;
  /** The first picture and all that came since, before filters. */
  readonly whole: Scene;
  readonly arrivals: readonly Arrival[];
  /** Whether the lines of who told of whom are drawn, not only looked up. */
  readonly showsTold: boolean;
  /** For a drawn node, how many of its neighbours are not drawn. */
  readonly hidden: Readonly<Record<string, number>>;
  readonly counts: Counts;
  readonly months: readonly MonthBar[];
  readonly undated: number;
  /** Whether nothing was received at all: the database is empty. */
  readonly isEmpty: boolean;
}

/** What is drawn of the graph received, for this exploration; `overview` are the nodes of the first picture. */
export function visibleSubgraph(data: Subgraph, exploration: Exploration, overview?: readonly string[]): Visible {
  const lines = linesOf(data);
  const base = exploration.base === 'nothing' ? [] : firstPicture(data, lines, overview);
  const arrivals = arrivalsOf(data, lines, exploration, new Set(base));
  const candidates = new Set([...base, ...arrivals.flatMap(({ nodes }) => nodes)]);
  const tellers = tellersOf(data, lines);
  const shown = new Set(filtered(data, lines, tellers, exploration, candidates));
  const scene = sceneOf(
    data,
    lines.filter((line) => isShown(line, exploration)),
    shown,
  );
  const showsTold = exploration.asked.includes('told');
  const drawn = showsTold ? scene.lines : scene.lines.filter((line) => !isTold(line));
  return {
    ...scene,
    base: sceneOf(data, lines, new Set(base)),
    whole: sceneOf(data, lines, candidates),
    arrivals,
    showsTold,
    hidden: hiddenCounts(data, lines, scene.nodes, exploration),
    counts: countsOf(data, lines, tellers, { nodes: scene.nodes, lines: drawn }),
    months: monthBars(data.nodes),
    undated: undatedCount(data.nodes),
    isEmpty: data.nodes.length === 0,
  };
}

const isParty = (label: NodeLabel | undefined) => label === 'Person' || label === 'Group';
const isTree = ({ type }: Line) => type === 'WITHIN' || type === 'LOCATED_IN';

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

function filtered(
  data: Subgraph,
  lines: readonly Line[],
  tellers: (node: GraphNode) => Tellers,
  exploration: Exploration,
  candidates: ReadonlySet<string>,
): readonly string[] {
  const { filters, time, hidden } = exploration;
  const outside = outsideWindow(data.nodes, lines, time);
  const nodes = data.nodes.filter((node) => candidates.has(node.id) && !hidden.includes(node.id));
  const passing = nodes.filter((node) => passesFilters(node, tellers(node), filters) && !outside.has(node.id));
  const kept = new Set(passing.map(({ id }) => id));
  const within = withinOf(data, new Set(nodes.map(({ id }) => id)));
  for (const node of passing) {
    for (let at = within[node.id]; at !== undefined && !kept.has(at); at = within[at]) kept.add(at);
  }
  return nodes.filter((node) => kept.has(node.id) && !filters.labels.includes(node.label)).map(({ id }) => id);
}

function passesFilters(node: GraphNode, { reports, witnesses }: Tellers, filters: Filters): boolean {
  if (filters.labels.includes(node.label)) return false;
  const status = textOf(node.properties, 'status') ?? 'unknown';
  if (isParty(node.label) && filters.statuses.some((each) => each === status)) return false;
  if (reports.length > 0 && reports.every((report) => filters.reports.includes(report))) return false;
  if (filters.toldBy === undefined || node.id === filters.toldBy) return true;
  return witnesses.includes(filters.toldBy);
}

function isShown(line: Line, { filters, time }: Exploration): boolean {
  const type = line.type === 'EVENT_AT' ? 'AT' : line.type;
  if (filters.types.includes(type)) return false;
  if (line.reports.length > 0 && line.reports.every((report) => filters.reports.includes(report))) return false;
  const span = spanOf(line);
  return span === undefined || inWindow(span, time);
}

function sceneOf(data: Subgraph, lines: readonly Line[], ids: ReadonlySet<string>): Scene {
  return {
    nodes: data.nodes.filter((node) => ids.has(node.id)),
    lines: lines.filter(({ start, end, event }) => ids.has(start) && ids.has(end) && !(event && ids.has(event))),
    within: withinOf(data, ids),
  };
}
