import { forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force';
import type { SimulationLinkDatum, SimulationNodeDatum } from 'd3-force';
import type { Position } from '../../exploration/exploration.ts';

/** A rectangle that forces move, by its middle. */
export interface Body extends SimulationNodeDatum, Position {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  x: number;
  y: number;
}

/** What draws two rectangles together, and how much. */
export interface Tie {
  readonly from: string;
  readonly to: string;
  readonly strength: number;
}

const ticks = 300;
const apartFrom = 60;
const lastPasses = 400;
const gap = { x: 12, y: 8 };
const linkRoom = 26;
/** How much of an overlap a tick undoes: little, so that rectangles can still pass each other. */
const softness = 0.3;
const gravity = 0.04;
/** Rectangles are wide and low: pushed apart the shorter way alone they would all end in one pile. */
const sideways = 3;
const seed = 20180527;

/** Lets the ties draw the rectangles together and their size push them apart, until none covers another. */
export function settle(bodies: readonly Body[], ties: readonly Tie[], shape: number): readonly Body[] {
  const moved = bodies.map((body) => ({ ...body }));
  const byId = new Map(moved.map((body) => [body.id, body]));
  const links = ties.flatMap(({ from, to, strength }) => {
    const [source, target] = [byId.get(from), byId.get(to)];
    return source && target && source !== target ? [{ source, target, strength }] : [];
  });
  const simulation = forceSimulation(moved)
    .randomSource(randomFrom(seed))
    .stop()
    .force(
      'charge',
      forceManyBody<Body>().strength(({ height }) => -60 - 2 * height),
    )
    .force('x', forceX<Body>(0).strength(gravity))
    .force('y', forceY<Body>(0).strength(gravity * shape))
    .force('links', linkForce(links));
  for (let tick = 0; tick < ticks; tick += 1) {
    simulation.tick();
    if (tick >= apartFrom) pushApart(moved, gap, softness);
  }
  for (let pass = 0; pass < lastPasses && pushApart(moved, { x: 2, y: 2 }, 1); pass += 1);
  return moved;
}

type Link = SimulationLinkDatum<Body> & { readonly source: Body; readonly target: Body; readonly strength: number };

const linkForce = (links: readonly Link[]) =>
  forceLink<Body, Link>([...links])
    .strength(({ strength }) => strength)
    .distance(({ source, target }) => halfDiagonal(source) + halfDiagonal(target) + linkRoom);

const halfDiagonal = ({ width, height }: Body) => Math.hypot(width, height) / 2;

/** Moves rectangles that cover each other apart the shorter way; tells whether there were any. */
function pushApart(bodies: readonly Body[], room: Position, strength: number): boolean {
  const byLeft = [...bodies].sort((a, b) => a.x - a.width / 2 - (b.x - b.width / 2) || (a.id < b.id ? -1 : 1));
  let found = false;
  for (const [index, a] of byLeft.entries()) {
    for (let next = index + 1; next < byLeft.length; next += 1) {
      const b = byLeft[next];
      if (!b || b.x - b.width / 2 > a.x + a.width / 2 + room.x + ahead) break;
      const overX = (a.width + b.width) / 2 + room.x - Math.abs(a.x - b.x);
      const overY = (a.height + b.height) / 2 + room.y - Math.abs(a.y - b.y);
      if (overX <= 0.01 || overY <= 0.01) continue;
      found = true;
      // The lighter gives way more, so that a small place does not push a large family about.
      const share = (b.width * b.height) / (a.width * a.height + b.width * b.height);
      if (overX < overY * sideways) push(a, b, 'x', overX * strength, share);
      else push(a, b, 'y', overY * strength, share);
    }
  }
  return found;
}

// While pairs are pushed apart a rectangle may come to begin left of where it was sorted.
const ahead = 40;

function push(a: Body, b: Body, axis: 'x' | 'y', over: number, share: number) {
  const sign = a[axis] < b[axis] || (a[axis] === b[axis] && a.id < b.id) ? 1 : -1;
  a[axis] -= sign * over * share;
  b[axis] += sign * over * (1 - share);
}

/** Numbers that are the same on every machine (a linear congruential generator). */
function randomFrom(start: number): () => number {
  let state = start;
  return () => {
    state = (1664525 * state + 1013904223) % 4294967296;
    return state / 4294967296;
  };
}
