import type { Size } from './projection.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

const thinnest = 2;
const thickest = 6;
/** How far the middle of the arc is off the straight line, as a share of its length. */
const bow = 0.18;

/** How thick a flow is drawn, from 2 for the least to 6 for the fullest. */
export function flowWidth(count: number, most: number): number {
  return most <= 1 ? thinnest : thinnest + ((thickest - thinnest) * (count - 1)) / (most - 1);
}

/** An arc with its arrow, and the middle of it. */
export interface FlowPath {
  readonly d: string;
  readonly head: string;
  readonly middle: Point;
}

/** How long the head of an arrow is, in the width of its line. */
const headLength = 4;

/** An arc from one point to another, ending short of it; what begins off the map enters at its edge. */
export function flowPath(from: Point, to: Point, size: Size, width: number, short = 12): FlowPath {
  const start = enteringAt(from, to, size);
  const [dx, dy] = [to.x - start.x, to.y - start.y];
  const length = Math.hypot(dx, dy) || 1;
  const end = { x: to.x - (dx / length) * short, y: to.y - (dy / length) * short };
  const bend = { x: (start.x + end.x) / 2 + dy * bow, y: (start.y + end.y) / 2 - dx * bow };
  const middle = { x: (start.x + 2 * bend.x + end.x) / 4, y: (start.y + 2 * bend.y + end.y) / 4 };
  return {
    d: `M${round(start.x)},${round(start.y)}Q${round(bend.x)},${round(bend.y)} ${round(end.x)},${round(end.y)}`,
    head: arrowAt(end, { x: end.x - bend.x, y: end.y - bend.y }, width * headLength),
    middle,
  };
}

/** The head of an arrow around the end of its line, which points the way that it goes. */
function arrowAt({ x, y }: Point, way: Point, long: number): string {
  const length = Math.hypot(way.x, way.y) || 1;
  const [dx, dy] = [way.x / length, way.y / length];
  const at = (along: number, across: number): string =>
    `${round(x + dx * along - dy * across)},${round(y + dy * along + dx * across)}`;
  // A third of it is before the end, so that the line does not show at both sides of the tip.
  return `M${at(long / 3, 0)}L${at((-2 / 3) * long, long / 2)}L${at((-2 / 3) * long, -long / 2)}Z`;
}

/** Where the straight line from a point off the map comes into it. */
function enteringAt(from: Point, to: Point, { width, height }: Size): Point {
  const shares = [
    from.x < 0 ? -from.x / (to.x - from.x) : 0,
    from.x > width ? (width - from.x) / (to.x - from.x) : 0,
    from.y < 0 ? -from.y / (to.y - from.y) : 0,
    from.y > height ? (height - from.y) / (to.y - from.y) : 0,
  ];
  const share = Math.min(1, Math.max(...shares));
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

const round = (value: number): number => Math.round(value * 10) / 10;
