import { relationships } from '../../../server/ontology/ontology.ts';
import type { Position } from '../../exploration/exploration.ts';
import type { Line } from '../../exploration/lines.ts';
import { blocksOf } from './blocks.ts';
import type { Block } from './blocks.ts';
import type { PlacedDistrict } from './columns.ts';
import { settle } from './force.ts';
import type { Body, Tie } from './force.ts';
import { largestZoom, leastZoom } from './pack.ts';
import { margin, marginAbove, rowHeight } from './picture.ts';
import type { Canvas, Picture, PlacedNode, Route } from './picture.ts';
import { familyRoutes, isTree, nodeRadius } from './routes.ts';
import { isDrawnTo } from './world.ts';
import type { World } from './world.ts';

/** Families gathered around the places they belong to, wherever these come to lie; begun from the districts. */
export function freely(districts: World, placed: readonly PlacedDistrict[], canvas: Canvas): Picture {
  const world: World = { ...districts, districtOf: () => '', datesOnLines: false };
  const blocks = blocksOf(world, placed);
  const blockOf = new Map(blocks.flatMap((block) => block.nodes.map(({ id }) => [id, block.id] as const)));
  const anchors = new Set(placed.flatMap(({ district }) => district.anchors.map(({ line }) => line.id)));
  const between = world.scene.lines.filter(({ start, end }) => blockOf.get(start) !== blockOf.get(end));
  const ties = between.flatMap((line): readonly Tie[] => {
    const [from, to, strength] = [blockOf.get(line.start), blockOf.get(line.end), strengthOf(line)];
    return from === undefined || to === undefined || strength === 0 ? [] : [{ from, to, strength }];
  });
  const nodes = placedNodes(blocks, settle(bodiesOf(blocks, canvas), ties, canvas.width / canvas.height));
  const spots = new Map(nodes.map(({ id, at }) => [id, at]));
  const inside = world.scene.lines.filter(({ start, end }) => blockOf.get(start) === blockOf.get(end));
  const drawn = between.filter(
    (line) =>
      (isTree(line.type) && world.scene.within[line.start] === line.end) ||
      isDrawnTo(line, anchors.has(line.id) ? line : undefined),
  );
  const width = Math.max(1, ...nodes.map(({ at, end }) => at.x + end));
  const height = Math.max(1, ...nodes.map(({ at }) => at.y + rowHeight));
  const fitting = Math.min((canvas.width - 2 * margin) / width, (canvas.height - 2 * marginAbove) / height);
  return {
    nodes,
    routes: [...familyRoutes(world, inside, spots), ...drawn.flatMap((line) => straight(world, line, spots))],
    width,
    height,
    // Smaller than that no name of somebody unnamed is written, and the others would need more room than they have.
    zoom: Math.max(leastZoom, Math.min(largestZoom, fitting)),
    arrangement: 'free',
    scrolls: false,
  };
}

function strengthOf({ type }: Line): number {
  if (type === 'HELD_IN' || type === 'TAKEN_AT') return 0.5;
  if (type === 'EVENT_AT' || isTree(type)) return 0.25;
  return relationships[type].group === 'told' ? 0 : 0.08;
}

/** The blocks around the middle of the sheet, where the forces gather them. */
const bodiesOf = (blocks: readonly Block[], canvas: Canvas): readonly Body[] =>
  blocks.map(({ id, left, top, width, height }) => ({
    id,
    width,
    height,
    x: left + width / 2 - canvas.width / 2,
    y: top + height / 2 - canvas.height / 2,
  }));

interface Settled extends PlacedNode {
  /** How far right of its middle its label ends. */
  readonly end: number;
}

function placedNodes(blocks: readonly Block[], bodies: readonly Body[]): readonly Settled[] {
  const corners = new Map(bodies.map(({ id, x, y, width, height }) => [id, { x: x - width / 2, y: y - height / 2 }]));
  const left = Math.min(...[...corners.values()].map(({ x }) => x));
  const top = Math.min(...[...corners.values()].map(({ y }) => y)) + rowHeight / 2;
  return blocks.flatMap((block) => {
    const corner = corners.get(block.id) ?? { x: 0, y: 0 };
    return block.nodes.map(({ id, x, y, label, fold }) => {
      const at = { x: Math.round(corner.x - left + x), y: Math.round(corner.y - top + y) };
      return { id, at, label, end: block.width - x, ...(fold ? { fold } : {}) };
    });
  });
}

/** A line from the edge of one node to the edge of another. */
function straight(world: World, line: Line, spots: ReadonlyMap<string, Position>): readonly Route[] {
  const [start, end] = [spots.get(line.start), spots.get(line.end)];
  if (!start || !end) return [];
  const [dx, dy] = [end.x - start.x, end.y - start.y];
  const length = Math.hypot(dx, dy) || 1;
  const along = (from: Position, distance: number): Position => ({
    x: from.x + (dx / length) * distance,
    y: from.y + (dy / length) * distance,
  });
  return [
    { line, points: [along(start, nodeRadius(world, line.start, 0)), along(end, -nodeRadius(world, line.end, 0))] },
  ];
}
