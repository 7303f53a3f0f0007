import type { Ink } from '../graph/export/ink.ts';
import { outlineOf } from '../graph/export/outlines.ts';
import type { PathPaint, TextPaint, Tile } from '../graph/export/paint.ts';
import { toMiddle } from '../graph/export/svg.ts';
import type { Point } from './flowPath.ts';
import { lineHeight } from './labels.ts';
import type { Label } from './labels.ts';
import { flowWordsOff, squareHalf } from './mapPicture.ts';
import type { DrawnCounty, DrawnFlow, DrawnPrefecture, MapPicture } from './mapPicture.ts';
import type { Fill } from './mapSubject.ts';

/** What a map is painted with, on the page as in a file. */
export type MapPaint = PathPaint | TextPaint;

/** All of a map as it is painted into a file: nothing selected, nothing to press. */
export function mapPaints(picture: MapPicture, ink: Ink): readonly MapPaint[] {
  const { counties, prefectures, flows } = picture;
  const paints = [
    ...groundPaints(picture, ink),
    ...counties.flatMap((county) => countyPaints(county, ink)),
    ...borderPaints(picture, ink),
    ...prefectures.flatMap((prefecture) => [...hatchingPaints(prefecture, ink), ...squarePaints(prefecture, ink)]),
    ...flows.flatMap((flow) => flowPaints(flow, ink)),
    ...counties.flatMap((county) => circlePaints(county, ink)),
    ...namePaints(picture, ink),
  ];
  // What lies off the sheet has no outline on it.
  return paints.filter((paint) => paint.kind === 'text' || paint.d !== '');
}

/** The countries around, with their names. */
export const groundPaints = ({ land, borders, countryNames }: MapPicture, ink: Ink): readonly MapPaint[] => [
  ...land.map(({ d }): PathPaint => ({
    kind: 'path',
    d,
    fill: ink.color('sunken'),
    stroke: ink.color('line'),
    width: 1,
  })),
  { kind: 'path', d: borders.neighbours, stroke: ink.color('line'), width: 1 },
  ...countryNames.flatMap((label) =>
    linesOf(label, { size: 10.5, weight: '400', color: ink.color('muted'), spacing: 1.26 }),
  ),
];

/** The borders between counties and prefectures, and that of the region. */
export const borderPaints = ({ borders }: MapPicture, ink: Ink): readonly PathPaint[] => [
  { kind: 'path', d: borders.counties, stroke: ink.color('line'), width: 1 },
  { kind: 'path', d: borders.prefectures, stroke: ink.color('lineStrong'), width: 0.8 },
  { kind: 'path', d: borders.region, stroke: ink.color('place'), width: 1.25 },
];

/** A county, filled by its number. */
export const countyPaints = ({ d, fill }: Pick<DrawnCounty, 'd' | 'fill'>, ink: Ink): readonly PathPaint[] => [
  { kind: 'path', d, fill: fillColor(fill, ink) },
  ...(fill === 'silent' ? [{ kind: 'path', d, fill: dots(ink) } as const] : []),
];

function fillColor(fill: Fill, ink: Ink): string {
  switch (fill) {
    case 'none':
    case 'silent':
      return ink.color('panel');
    case 'counted':
    case 'step1':
      return ink.color('facilityFill');
    case 'step2':
      return ink.mixed('held', 0.35, 'panel');
    case 'step3':
      return ink.mixed('held', 0.6, 'panel');
    case 'step4':
      return ink.color('held');
  }
}

/** The area of which no county is known. */
export const hatchingPaints = ({ d }: Pick<DrawnPrefecture, 'd'>, ink: Ink): readonly PathPaint[] => [
  { kind: 'path', d, fill: hatching(ink), stroke: ink.color('held'), width: 1, dash: [4, 3] },
];

/** The square that counts those of whom no county is known. */
export const squarePaints = ({ at, count }: DrawnPrefecture, ink: Ink, isSelected = false): readonly MapPaint[] => [
  {
    kind: 'path',
    d: outlineOf({
      ...{ shape: 'round-rectangle', at, width: 2 * squareHalf, height: 2 * squareHalf },
      ...{ radius: 4, points: [] },
    }),
    fill: ink.color('panel'),
    stroke: ink.color(isSelected ? 'selection' : 'held'),
    width: isSelected ? 2.5 : 1.5,
    dash: [3, 2],
  },
  countText(at, count, ink.color('held')),
];

/** The circle that counts at a county's seat. */
export const circlePaints = (
  { at, radius, count = 0 }: DrawnCounty,
  ink: Ink,
  isSelected = false,
): readonly MapPaint[] =>
  radius === 0
    ? []
    : [
        ...(isSelected
          ? [{ kind: 'path', d: circle(at, radius + 4), stroke: ink.color('selection'), width: 2 } as const]
          : []),
        { kind: 'path', d: circle(at, radius), fill: ink.color('held') },
        countText(at, count, ink.color('onHeld')),
      ];

/** People from one area who are held in another. */
export const flowPaints = ({ d, head, width, middle, words }: DrawnFlow, ink: Ink): readonly MapPaint[] => [
  { kind: 'path', d, stroke: ink.color('event'), width, opacity: flowOpacity },
  { kind: 'path', d: head, fill: ink.color('event') },
  {
    ...({ kind: 'text', anchor: 'middle', size: 11, weight: '400', italic: false } as const),
    text: words,
    at: { x: middle.x, y: middle.y - flowWordsOff - 11 * toMiddle },
    color: ink.color('event'),
    halo: { color: ink.color('panel'), width: 3 },
  },
];

const flowOpacity = 0.85;

/** The names of what has something to show. */
export function namePaints({ labels, prefectures }: MapPicture, ink: Ink, selected?: string): readonly TextPaint[] {
  const vague = new Set(prefectures.map(({ id }) => id));
  const halo = { color: ink.color('panel'), width: 4 };
  return labels.flatMap((label) => {
    const weight = label.id === selected ? '600' : undefined;
    if (vague.has(label.id)) {
      return linesOf(label, { size: 11, weight: weight ?? '400', italic: true, color: ink.color('held'), halo });
    }
    const [name, note] = linesOf(label, { size: 12, weight: weight ?? '500', color: ink.color('text'), halo });
    return [...(name ? [name] : []), ...(note ? [{ ...note, size: 11, weight: '400' }] : [])];
  });
}

/** The look of words, wherever they stand. */
type Look = Pick<TextPaint, 'size' | 'weight' | 'color' | 'spacing' | 'halo'> & { readonly italic?: boolean };

const linesOf = ({ lines, x, y, anchor }: Label, look: Look): readonly TextPaint[] =>
  lines.map((text, at) => ({
    ...{ kind: 'text', italic: false, text, anchor, ...look },
    at: { x, y: y + at * lineHeight - look.size * toMiddle },
  }));

const countText = (at: Point, count: number, color: string): TextPaint => ({
  ...({ kind: 'text', anchor: 'middle', size: 12, weight: '600', italic: false } as const),
  ...{ text: String(count), at, color },
});

/** The way around a point. */
export const circle = (at: Point, radius: number): string =>
  outlineOf({ shape: 'ellipse', at, width: 2 * radius, height: 2 * radius, radius: 0, points: [] });

/** What lies over an area of which no county is known. */
export const hatching = (ink: Ink): Tile => ({
  id: 'hatching',
  side: 7,
  turned: 45,
  paints: [{ kind: 'path', d: 'M0 0V7', stroke: ink.color('held'), width: 1.2, opacity: 0.55 }],
});

/** What lies over a county of which nothing is written. */
export const dots = (ink: Ink): Tile => ({
  id: 'dots',
  side: 6,
  paints: [{ kind: 'path', d: circle({ x: 1.5, y: 1.5 }, 0.8), fill: ink.color('faint') }],
});
