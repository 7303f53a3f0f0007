import type { Position } from '../../exploration/exploration.ts';
import { rowHeight } from './picture.ts';
import type { Route } from './picture.ts';

/** The room a node takes to both sides of its middle, in the height of one row. */
export interface Box {
  readonly left: number;
  readonly right: number;
}

export interface PlacedBox extends Box {
  readonly at: Position;
}

const step = 24;
const reach = 60;
const halfRow = 9.5;
const gap = 8;

/** Finds free spots for newcomers as near as can be to where they belong, so that nothing else has to move. */
export function placeBeside(
  placed: readonly PlacedBox[],
  anchor: Position | undefined,
  newcomers: readonly { readonly id: string; readonly box: Box }[],
): ReadonlyMap<string, Position> {
  const rows = new Map<number, readonly PlacedBox[]>();
  const rowOf = (y: number) => Math.floor(y / rowHeight);
  const take = (box: PlacedBox) => rows.set(rowOf(box.at.y), [...(rows.get(rowOf(box.at.y)) ?? []), box]);
  for (const box of placed) take(box);
  const isFree = (at: Position, box: Box) =>
    [-1, 0, 1].every((row) =>
      (rows.get(rowOf(at.y) + row) ?? []).every(
        (other) =>
          Math.abs(other.at.y - at.y) >= 2 * halfRow ||
          at.x - box.left - gap >= other.at.x + other.right ||
          at.x + box.right + gap <= other.at.x - other.left,
      ),
    );
  const below = Math.max(0, ...placed.map(({ at }) => at.y)) + 2 * rowHeight;
  const wanted = anchor ?? { x: Math.min(...placed.map(({ at }) => at.x), Infinity), y: below };
  const origin = { x: Number.isFinite(wanted.x) ? wanted.x : 0, y: wanted.y };
  const found = new Map<string, Position>();
  for (const { id, box } of newcomers) {
    const at = spots.map(({ x, y }) => ({ x: origin.x + x, y: origin.y + y })).find((spot) => isFree(spot, box)) ?? {
      x: origin.x,
      y: Math.max(below, ...[...found.values()].map(({ y }) => y + rowHeight)),
    };
    found.set(id, at);
    take({ at, ...box });
  }
  return found;
}

/** The room that a line takes along its level and upright parts, so that newcomers do not stand on it. */
export function takenByRoute({ points }: Route): readonly PlacedBox[] {
  return points.flatMap((point, index) => {
    const next = points[index + 1];
    if (!next) return [];
    const [x, y] = [Math.min(point.x, next.x), Math.min(point.y, next.y)];
    const [across, down] = [Math.abs(next.x - point.x), Math.abs(next.y - point.y)];
    if (down <= 1) return [{ at: { x, y }, left: 0, right: across }];
    if (across > 1) return [];
    const rows = Array.from({ length: Math.floor(down / rowHeight) + 1 }, (_, row) => y + row * rowHeight);
    return rows.map((level) => ({ at: { x, y: level }, left: 0, right: 0 }));
  });
}

const side = 2 * reach + 1;
const spots: readonly Position[] = Array.from({ length: side * side }, (_, index) => ({
  x: ((index % side) - reach) * step,
  y: (Math.floor(index / side) - reach) * rowHeight,
}))
  .filter(({ x, y }) => x !== 0 || y !== 0)
  .sort((a, b) => distance(a) - distance(b));

// Newcomers read best to the right of where they belong, and below rather than above.
function distance({ x, y }: Position): number {
  return Math.hypot(x * (x < 0 ? 1.6 : 0.8), y * (y < 0 ? 2 : 1.6));
}
