import type { Size } from './projection.ts';

/** A name that wants to stand beside a point. */
export interface Wanted {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** How far from the point it begins. */
  readonly off: number;
  readonly lines: readonly string[];
}

/** Where a name stands. */
export interface Label {
  readonly id: string;
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** From one line of a name to the next. */
export const lineHeight = 14;
/** From the top of a line to the foot of its letters. */
const baseline = 11;
const letter = 6.6;
/** So much of each side of a circle is free of names. */
const air = 3;

/** Each name right of its point, else left, below or above; one that finds no room is left out, the last ones first. */
export function placeLabels(
  wanted: readonly Wanted[],
  { width, height }: Size,
  before: readonly Label[] = [],
): readonly Label[] {
  const taken = [
    ...before.map(boxOf),
    ...wanted.map(({ x, y, off }): Box => ({ left: x - off, right: x + off, top: y - off, bottom: y + off })),
  ];
  const labels: Label[] = [];
  for (const [index, each] of wanted.entries()) {
    const others = taken.filter((_, at) => at !== index + before.length);
    const isFree = (box: Box): boolean =>
      box.left >= 0 &&
      box.right <= width &&
      box.top >= 0 &&
      box.bottom <= height &&
      !others.some((other) => meets(box, other));
    const found = placesFor(each).find(({ box }) => isFree(box));
    if (!found) continue;
    labels.push(found.label);
    taken.push(found.box);
  }
  return labels;
}

function placesFor({ id, x, y, off, lines }: Wanted): readonly { readonly label: Label; readonly box: Box }[] {
  const tall = lines.length * lineHeight;
  const at = (anchor: Label['anchor'], toX: number, top: number) => {
    const label = { id, lines, x: toX, y: top + baseline, anchor };
    return { label, box: boxOf(label) };
  };
  return [
    at('start', x + off + air, y - tall / 2),
    at('end', x - off - air, y - tall / 2),
    at('middle', x, y + off + air),
    at('middle', x, y - off - air - tall),
  ];
}

function boxOf({ lines, x, y, anchor }: Label): Box {
  const wide = Math.max(...lines.map((line) => line.length)) * letter;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - wide : x - wide / 2;
  const top = y - baseline;
  return { left, right: left + wide, top, bottom: top + lines.length * lineHeight };
}

const meets = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
