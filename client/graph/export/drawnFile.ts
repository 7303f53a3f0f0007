import type { Paint } from './paint.ts';
import { pngOf } from './png.ts';
import { svgOf } from './svg.ts';
import type { Sheet } from './svg.ts';

/** PNG for a page or a message, SVG for print and for drawing on. */
export type PictureForm = 'png' | 'svg';

/** A picture as a file that needs nothing but itself. */
export async function drawnFile(sheet: Sheet, paints: readonly Paint[], form: PictureForm): Promise<Blob> {
  const svg = new Blob([svgOf(sheet, paints)], { type: 'image/svg+xml' });
  return form === 'svg' ? svg : pngOf(svg, sheet.box);
}
