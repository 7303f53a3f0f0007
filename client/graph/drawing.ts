import { relationships } from '../../server/ontology/ontology.ts';
import { statusOf } from '../exploration/counts.ts';
import type { Position } from '../exploration/exploration.ts';
import type { Line } from '../exploration/lines.ts';
import type { GraphNode } from '../exploration/subgraph.ts';
import { isPlace } from '../exploration/visible.ts';
import type { Visible } from '../exploration/visible.ts';
import { placeBeside } from './layout/beside.ts';
import type { Box, PlacedBox } from './layout/beside.ts';
import { labelOf, labelStart } from './layout/labels.ts';
import type { Label, Measure } from './layout/labels.ts';
import type { Fold, Picture, PlacedNode, Route } from './layout/picture.ts';

/** A node to draw: where, with what beside it. */
export interface DrawnNode extends PlacedNode {
  /** Absent for several families in one row. */
  readonly node?: GraphNode;
  readonly hidden: number;
  readonly pinned: boolean;
  /** From how near its label is shown: 0 from everywhere. */
  readonly band: number;
}

/** A line to draw; a quiet one only while one of its ends is looked at. */
export interface DrawnLine {
  readonly line: Line;
  readonly quiet: boolean;
  readonly route?: Route;
}

export interface Drawing {
  readonly nodes: readonly DrawnNode[];
  readonly lines: readonly DrawnLine[];
}

/** What is drawn: the first picture in its places, newcomers beside it, what the reader moved where they put it. */
export function drawingOf(
  visible: Visible,
  picture: Picture,
  pinned: Readonly<Record<string, Position>>,
  measure: Measure,
): Drawing {
  const shown = new Map(visible.nodes.map((node) => [node.id, node]));
  const placed = new Map(picture.nodes.map((node) => [node.id, node]));
  const newcomers = newcomersOf(visible, picture, measure);
  const arrived = new Set(newcomers.map(({ id }) => id));
  const nodes = [...picture.nodes, ...newcomers].flatMap((spot: PlacedNode) => {
    const node = shown.get(spot.id);
    if (!node && !hasSomeoneLeft(spot.fold, shown, arrived)) return [];
    return [drawnNode(visible, spot, node, pinned[spot.id])];
  });
  const drawn = new Set(nodes.map(({ id }) => id));
  const routes = new Map(picture.routes.map((route) => [route.line.id, route]));
  const inPlace = (id: string) => placed.has(id) && !Object.hasOwn(pinned, id);
  const lines = visible.lines.flatMap((line): readonly DrawnLine[] => {
    if (!drawn.has(line.start) || !drawn.has(line.end)) return [];
    const route = routes.get(line.id);
    const ofPicture = placed.has(line.start) && placed.has(line.end);
    if (ofPicture && !route && isFamily(line)) return [];
    const quiet = isTold(line) || (!route && (ofPicture || isThin(line)));
    return [{ line, quiet, ...(route && inPlace(line.start) && inPlace(line.end) ? { route } : {}) }];
  });
  const folds = picture.routes.filter(({ line }) => picture.nodes.some(({ id, fold }) => fold && id === line.start));
  return { nodes, lines: [...lines, ...folds.map((route) => ({ line: route.line, quiet: false, route }))] };
}

function drawnNode(
  visible: Visible,
  spot: PlacedNode,
  node: GraphNode | undefined,
  pinnedAt: Position | undefined,
): DrawnNode {
  return {
    ...spot,
    at: pinnedAt ?? spot.at,
    hidden: visible.hidden[spot.id] ?? 0,
    pinned: pinnedAt !== undefined,
    band: bandOf(node),
    ...(node ? { node } : {}),
  };
}

function bandOf(node: GraphNode | undefined): number {
  if (!node) return 1;
  if (['Country', 'Region', 'Prefecture'].includes(node.label)) return 0;
  const isHeld = ['detained', 'imprisoned'].includes(statusOf(node)) && !isPlace(node.label);
  if (node.label === 'County' || node.label === 'Facility' || isHeld) return 1;
  return node.named ? 2 : 3;
}

/** Whether a line tells who spoke of whom, not what happened. */
export const isTold = (line: Line): boolean => line.type !== 'EVENT_AT' && relationships[line.type].group === 'told';
const isFamily = (line: Line) => line.type !== 'EVENT_AT' && relationships[line.type].group === 'family';
const isThin = (line: Line) => line.type !== 'EVENT_AT' && relationships[line.type].thin === true;

interface Newcomer {
  readonly id: string;
  readonly label: Label;
  readonly box: Box;
}

/** Free spots for all that came after the first picture, in the order it came. */
function newcomersOf(visible: Visible, picture: Picture, measure: Measure): readonly PlacedNode[] {
  const nodes = new Map([...visible.base.nodes, ...visible.nodes].map((node) => [node.id, node]));
  const at = new Map(picture.nodes.map((node) => [node.id, node.at]));
  const foldOf = new Map(
    picture.nodes.flatMap(({ id, fold }) => (fold ? fold.people.map((person) => [person, id] as const) : [])),
  );
  const taken: PlacedBox[] = [
    ...picture.nodes.map((node) => ({ at: node.at, ...boxOf(nodes.get(node.id), node.label) })),
    ...picture.routes.flatMap(levelParts),
  ];
  const placed: PlacedNode[] = [];
  for (const { anchor, nodes: ids } of visible.arrivals) {
    const newcomers = ids.flatMap((id): readonly Newcomer[] => {
      const node = at.has(id) ? undefined : nodes.get(id);
      if (!node) return [];
      const label = labelOf(node, measure, { hidden: visible.hidden[id] ?? 0 });
      return [{ id, label, box: boxOf(node, label) }];
    });
    if (newcomers.length === 0) continue;
    const beside = foldOf.get(newcomers[0]?.id ?? '') ?? anchor;
    const spots = placeBeside(taken, beside === undefined ? undefined : at.get(beside), newcomers);
    for (const { id, label, box } of newcomers) {
      const spot = spots.get(id);
      if (!spot) continue;
      at.set(id, spot);
      taken.push({ at: spot, ...box });
      placed.push({ id, at: spot, label });
    }
  }
  return placed;
}

const boxOf = (node: GraphNode | undefined, label: Label): Box => ({
  left: 14,
  right: (node ? labelStart(node) : 16) + label.width,
});

/** The level parts of a line's way, so that newcomers do not stand on them. */
function levelParts({ points }: Route): readonly PlacedBox[] {
  return points.flatMap((point, index) => {
    const next = points[index + 1];
    if (!next || Math.abs(next.y - point.y) > 1) return [];
    return [{ at: { x: Math.min(point.x, next.x), y: point.y }, left: 0, right: Math.abs(next.x - point.x) }];
  });
}

function hasSomeoneLeft(
  fold: Fold | undefined,
  shown: ReadonlyMap<string, GraphNode>,
  arrived: ReadonlySet<string>,
): boolean {
  return fold?.people.some((id) => shown.has(id) && !arrived.has(id)) ?? false;
}
