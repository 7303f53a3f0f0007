import { sampleSize } from '../graph/export/figure.ts';
import type { LegendEntry } from '../graph/export/figure.ts';
import type { Ink } from '../graph/export/ink.ts';
import { aroundBox } from '../graph/export/outlines.ts';
import { circle, countyPaints, hatchingPaints } from './mapPaints.ts';
import type { MapPaint } from './mapPaints.ts';
import type { Fill } from './mapSubject.ts';

/** A sign that the map draws, as its legend names it. */
export type SwatchLook = 'circle' | 'hatched' | 'flow' | Exclude<Fill, 'none' | 'counted'>;

/** A line of the legend of a map; words alone where there is no sign. */
export interface MapLegendEntry {
  readonly look?: SwatchLook;
  readonly words: string;
}

/** A sample of what the map draws, in a box of the size of a sample. */
export function swatchPaints(look: SwatchLook, ink: Ink): readonly MapPaint[] {
  const { width, height } = sampleSize;
  const at = { x: width / 2, y: height / 2 };
  const area = aroundBox({ x: 0.5, y: 0.5, width: width - 1, height: height - 1 });
  switch (look) {
    case 'circle':
      return [{ kind: 'path', d: circle(at, height / 2), fill: ink.color('held') }];
    case 'hatched':
      return hatchingPaints({ d: area }, ink);
    case 'flow':
      return [{ kind: 'path', d: `M0 ${at.y}H${width}`, stroke: ink.color('event'), width: 3 }];
    default:
      return [
        ...countyPaints({ d: area, fill: look }, ink),
        { kind: 'path', d: area, stroke: ink.color('lineStrong'), width: 1 },
      ];
  }
}

/** The lines of a map's legend for its file. */
export const legendEntries = (legend: readonly MapLegendEntry[], ink: Ink): readonly LegendEntry[] =>
  legend.map(({ look, words }) => (look === undefined ? { words } : { words, sample: swatchPaints(look, ink) }));
