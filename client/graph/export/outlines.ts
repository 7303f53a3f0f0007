import type { Position } from '../../exploration/exploration.ts';
import type { Box } from './paint.ts';

/** The shape of a node by its name in the stylesheet, in a box around its middle. */
export interface Outline {
  readonly shape: string;
  readonly at: Position;
  readonly width: number;
  readonly height: number;
  /** Of the corners of a rectangle. */
  readonly radius: number;
  /** The corners of a shape of its own, each from -1 to 1. */
  readonly points: readonly number[];
}

const corners: Readonly<Record<string, readonly number[]>> = {
  diamond: [0, -1, 1, 0, 0, 1, -1, 0],
  hexagon: [-0.5, -1, 0.5, -1, 1, 0, 0.5, 1, -0.5, 1, -1, 0],
};

/** The way around a node, as an SVG path has it. */
export function outlineOf({ shape, at: { x, y }, width, height, radius, points }: Outline): string {
  const [rx, ry] = [width / 2, height / 2];
  if (shape === 'ellipse') return `M${x - rx} ${y}a${rx} ${ry} 0 1 1 ${width} 0a${rx} ${ry} 0 1 1 ${-width} 0Z`;
  if (shape.endsWith('rectangle')) return rectangle({ x, y }, rx, ry, Math.min(radius, rx, ry));
  const around = corners[shape] ?? points;
  const pairs = around.flatMap((_, at) =>
    at % 2 === 0 ? [[x + (around[at] ?? 0) * rx, y + (around[at + 1] ?? 0) * ry]] : [],
  );
  return `M${pairs.map((pair) => pair.join(' ')).join('L')}Z`;
}

function rectangle({ x, y }: Position, rx: number, ry: number, radius: number): string {
  const arc = (dx: number, dy: number) => `a${radius} ${radius} 0 0 1 ${dx} ${dy}`;
  const [across, down] = [2 * (rx - radius), 2 * (ry - radius)];
  return [
    `M${x - rx + radius} ${y - ry}h${across}`,
    `${arc(radius, radius)}v${down}`,
    `${arc(-radius, radius)}h${-across}`,
    `${arc(-radius, -radius)}v${-down}`,
    `${arc(radius, -radius)}Z`,
  ].join('');
}

/** The way around a box. */
export const aroundBox = ({ x, y, width, height }: Box): string => `M${x} ${y}h${width}v${height}h${-width}Z`;

/** A line through points, its corners rounded as far as there is room. */
export function wayThrough(points: readonly Position[], radius: number): string {
  const [first, ...rest] = points;
  const last = rest.pop();
  if (!first || !last) return '';
  const bends = rest.map((corner, at) => {
    const [before, after] = [points[at] ?? corner, points[at + 2] ?? corner];
    const room = Math.min(radius, distance(before, corner) / 2, distance(corner, after) / 2);
    return `L${text(towards(corner, before, room))}Q${text(corner)} ${text(towards(corner, after, room))}`;
  });
  return `M${text(first)}${bends.join('')}L${text(last)}`;
}

/** The head of an arrow that points along the way from `before` to `tip`; its points are those of an arrow that points down. */
export function arrowHead(points: readonly number[], before: Position, tip: Position, size: number): string {
  const length = distance(before, tip) || 1;
  const [dx, dy] = [(tip.x - before.x) / length, (tip.y - before.y) / length];
  const turned = points.flatMap((_, at) => {
    if (at % 2 === 1) return [];
    const [across, along] = [(points[at] ?? 0) * size, (points[at + 1] ?? 0) * size];
    return [text({ x: tip.x + across * dy + along * dx, y: tip.y - across * dx + along * dy })];
  });
  return `M${turned.join('L')}Z`;
}

/** The point so far from one on the way to another. */
export function towards(from: Position, to: Position, far: number): Position {
  const length = distance(from, to) || 1;
  return { x: from.x + ((to.x - from.x) / length) * far, y: from.y + ((to.y - from.y) / length) * far };
}

const distance = (a: Position, b: Position): number => Math.hypot(b.x - a.x, b.y - a.y);
const text = ({ x, y }: Position): string => `${short(x)} ${short(y)}`;
const short = (length: number): number => Math.round(length * 100) / 100;
