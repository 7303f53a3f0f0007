import type { Position } from '../exploration/exploration.ts';

/** A node and where it stands. */
export interface Spot {
  readonly id: string;
  readonly at: Position;
}

// Rows are close together and far from the next column: the way down a family leads aside, the way across does not.
const upOrDown = { mostAside: 2.5, asideCosts: 0.6 };
const across = { mostAside: 1, asideCosts: 2 };
const arrows = {
  ArrowUp: { x: 0, y: -1, ...upOrDown },
  ArrowDown: { x: 0, y: 1, ...upOrDown },
  ArrowLeft: { x: -1, y: 0, ...across },
  ArrowRight: { x: 1, y: 0, ...across },
};
export type Arrow = keyof typeof arrows;

export const isArrow = (key: string): key is Arrow => Object.hasOwn(arrows, key);

/** The next node in the direction of an arrow key, the nearest that lies rather along than aside; from nowhere, the first. */
export function nextSpot(spots: readonly Spot[], from: string | undefined, arrow: Arrow): string | undefined {
  const here = spots.find(({ id }) => id === from);
  if (!here) return [...spots].sort((a, b) => a.at.y - b.at.y || a.at.x - b.at.x)[0]?.id;
  const direction = arrows[arrow];
  let next: string | undefined;
  let nearest = Infinity;
  for (const { id, at } of spots) {
    const [dx, dy] = [at.x - here.at.x, at.y - here.at.y];
    const along = dx * direction.x + dy * direction.y;
    const aside = Math.abs(dx * direction.y + dy * direction.x);
    if (id === here.id || along < 1 || aside > direction.mostAside * along) continue;
    const distance = along + direction.asideCosts * aside;
    if (distance < nearest) [next, nearest] = [id, distance];
  }
  return next;
}

/** The node that stands nearest, where the walk goes on when a node is hidden. */
export function nearestSpot(spots: readonly Spot[], from: string): string | undefined {
  const here = spots.find(({ id }) => id === from);
  if (!here) return undefined;
  const distance = ({ at }: Spot) => Math.hypot(at.x - here.at.x, at.y - here.at.y);
  const others = spots.filter(({ id }) => id !== from);
  return others.sort((a, b) => distance(a) - distance(b) || (a.id < b.id ? -1 : 1))[0]?.id;
}
