import { relationships } from '../../server/ontology/ontology.ts';
import { statusOf } from '../exploration/counts.ts';
import type { Position } from '../exploration/exploration.ts';
import { isTold } from '../exploration/lines.ts';
import type { Line } from '../exploration/lines.ts';
import type { GraphNode } from '../exploration/subgraph.ts';
import { isPlace } from '../exploration/places.ts';
import type { Visible } from '../exploration/visible.ts';
import { bundled } from './bundles.ts';
import type { DrawnLine, PossibleLine } from './bundles.ts';
import { isThin } from './layout/anchors.ts';
import type { Measure } from './layout/labels.ts';
import type { Arrangement, Fold, Picture, PlacedNode } from './layout/picture.ts';
import { newcomersOf } from './newcomers.ts';

/** A node to draw: where, with what beside it. */
export interface DrawnNode extends PlacedNode {
  /** Absent for several families in one row. */
  readonly node?: GraphNode;
  readonly hidden: number;
  readonly pinned: boolean;
  /** From how near its label is shown: 0 from everywhere. */
  readonly band: number;
}

export interface Drawing {
  readonly nodes: readonly DrawnNode[];
  readonly lines: readonly DrawnLine[];
  readonly arrangement: Arrangement;
}

/** What is drawn: the first picture in its places, newcomers beside it, what the reader moved where they put it. */
export function drawingOf(
  visible: Visible,
  picture: Picture,
  pinned: Readonly<Record<string, Position>>,
  measure: Measure,
): Drawing {
  const shown = new Map(visible.nodes.map((node) => [node.id, node]));
  const newcomers = newcomersOf(visible, picture, measure);
  const arrived = new Set(newcomers.map(({ id }) => id));
  const nodes = [...picture.nodes, ...newcomers].flatMap((spot: PlacedNode) => {
    const node = shown.get(spot.id);
    if (!node && !hasSomeoneLeft(spot.fold, shown, arrived)) return [];
    return [drawnNode(visible, spot, node, pinned[spot.id])];
  });
  const lines = bundled(linesOf(visible, picture, new Set(nodes.map(({ id }) => id)), pinned));
  const folds = picture.routes.filter(({ line }) =>
    picture.nodes.some(({ id, fold }) => fold && !shown.has(id) && id === line.start),
  );
  return {
    nodes,
    lines: [
      ...lines,
      ...folds.map((route) => ({ line: route.line, lines: [route.line], quiet: false, aside: 0, route })),
    ],
    arrangement: picture.arrangement,
  };
}

/** The lines between what is drawn: along their ways in the first picture, straight to what came or was moved since. */
function linesOf(
  visible: Visible,
  picture: Picture,
  drawn: ReadonlySet<string>,
  pinned: Readonly<Record<string, Position>>,
): readonly PossibleLine[] {
  const placed = new Set(picture.nodes.map(({ id }) => id));
  const routes = new Map(picture.routes.map((route) => [route.line.id, route]));
  const inPlace = (id: string) => placed.has(id) && !Object.hasOwn(pinned, id);
  return visible.lines.flatMap((line): readonly PossibleLine[] => {
    if (!drawn.has(line.start) || !drawn.has(line.end)) return [];
    const route = routes.get(line.id);
    const ofPicture = placed.has(line.start) && placed.has(line.end);
    if (ofPicture && !route && isFamily(line)) return [];
    const quiet = isTold(line) ? !visible.showsTold : !route && (ofPicture || isThin(line));
    return [{ line, quiet, ...(route && inPlace(line.start) && inPlace(line.end) ? { route } : {}) }];
  });
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

const isFamily = (line: Line) => line.type !== 'EVENT_AT' && relationships[line.type].group === 'family';

function hasSomeoneLeft(
  fold: Fold | undefined,
  shown: ReadonlyMap<string, GraphNode>,
  arrived: ReadonlySet<string>,
): boolean {
  return fold?.people.some((id) => shown.has(id) && !arrived.has(id)) ?? false;
}
