import type { Position } from '../exploration/exploration.ts';

/** A node at one end of a line: its middle, and how far its edge is from there. */
export interface LineEnd {
  readonly at: Position;
  readonly radius: number;
}

/** The corners of a line as cytoscape wants them: by their weight along, and their distance from, the straight line. */
export function bentWay(points: readonly Position[], start: Position, end: Position) {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return {};
  const [dx, dy] = [last.x - first.x, last.y - first.y];
  const length = Math.hypot(dx, dy) || 1;
  const corners = points.slice(1, -1).map(({ x, y }) => ({ x: x - first.x, y: y - first.y }));
  return {
    sourceEndpoint: endpoint(first.x - start.x, first.y - start.y),
    targetEndpoint: endpoint(last.x - end.x, last.y - end.y),
    weights: corners.map(({ x, y }) => (x * dx + y * dy) / (length * length)),
    distances: corners.map(({ x, y }) => (y * dx - x * dy) / length),
    bent: corners.length > 0,
  };
}

const gap = 1;

/** The ends of a line that runs beside the straight way between two nodes, to leave room for another. */
export function asideWay(aside: number, start: LineEnd, end: LineEnd) {
  const [dx, dy] = [end.at.x - start.at.x, end.at.y - start.at.y];
  const length = Math.hypot(dx, dy) || 1;
  const along = { x: dx / length, y: dy / length };
  const across = { x: -along.y * aside, y: along.x * aside };
  const chord = ({ radius }: LineEnd) => Math.sqrt(Math.max(0, radius * radius - aside * aside)) + gap;
  return {
    sourceEndpoint: endpoint(along.x * chord(start) + across.x, along.y * chord(start) + across.y),
    targetEndpoint: endpoint(-along.x * chord(end) + across.x, -along.y * chord(end) + across.y),
  };
}

const leftRoom = 7;

/** The corners of a line between two rows of one column: out to the left of both, down or up, and in again. */
export function leftWay(aside: number, start: LineEnd, end: LineEnd): readonly Position[] {
  const [from, to] = [start.at.x - start.radius - gap, end.at.x - end.radius - gap];
  const x = Math.min(from, to) - leftRoom - Math.abs(aside);
  return [
    { x: from, y: start.at.y + aside },
    { x, y: start.at.y + aside },
    { x, y: end.at.y + aside },
    { x: to, y: end.at.y + aside },
  ];
}

const endpoint = (x: number, y: number) => `${rounded(x)}px ${rounded(y)}px`;
const rounded = (length: number) => Math.round(length * 1000) / 1000;
