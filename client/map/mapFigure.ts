import type { Figure } from '../graph/export/figure.ts';
import type { Ink } from '../graph/export/ink.ts';
import { aroundBox } from '../graph/export/outlines.ts';
import { mapCredits } from './geography.ts';
import type { Geography } from './geography.ts';
import { mapPaints } from './mapPaints.ts';
import { mapPicture } from './mapPicture.ts';
import type { MapSubject } from './mapSubject.ts';
import { legendEntries } from './swatches.ts';
import type { MapLegendEntry } from './swatches.ts';

/** A map with its words. */
export interface MapWords extends Pick<Figure, 'title' | 'lead' | 'notes'> {
  readonly legend: readonly MapLegendEntry[];
}

/** As wide as a page takes at full sharpness, whatever the reader's window. */
const size = { width: 1152, height: 768 };

/** A map as a figure of its own, with the names of those whose outlines it is drawn from. */
export function mapFigure(geography: Geography, subject: MapSubject, words: MapWords, ink: Ink): Figure {
  const { width, height } = size;
  const ground = { kind: 'path', d: aroundBox({ x: 0, y: 0, width, height }), fill: ink.color('sunken') } as const;
  const edge = aroundBox({ x: 0.5, y: 0.5, width: width - 1, height: height - 1 });
  return {
    ...words,
    ...size,
    paints: [
      ground,
      ...mapPaints(mapPicture(geography, subject, size), ink),
      { kind: 'path', d: edge, stroke: ink.color('line'), width: 1 },
    ],
    legend: legendEntries(words.legend, ink),
    notes: [...words.notes, mapCredits],
  };
}
