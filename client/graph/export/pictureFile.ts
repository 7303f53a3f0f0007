import type { Core } from 'cytoscape';
import { applyBand } from '../bands.ts';
import type { Measure } from '../layout/labels.ts';
import { fontFamily } from '../measure.ts';
import { paintsOf } from './paintsOf.ts';
import { pngOf } from './png.ts';
import { svgOf } from './svg.ts';

/** PNG for a page or a message, SVG for print and for drawing on. */
export type PictureForm = 'png' | 'svg';

export interface PictureOptions {
  readonly form: PictureForm;
  readonly title: string;
  /** The color of the paper. */
  readonly background: string;
  readonly measure: Measure;
}

const margin = 12;
const nearby = 1;

/** The whole picture as a file, also what is off the screen, with all the names that it has from near by. */
export async function pictureFile(cy: Core, { form, title, background, measure }: PictureOptions): Promise<Blob> {
  applyBand(cy, measure, nearby);
  const { x1, y1, w, h } = cy.elements().boundingBox();
  const box = { x: x1 - margin, y: y1 - margin, width: w + 2 * margin, height: h + 2 * margin };
  const paints = paintsOf(cy, { measure, paper: background });
  applyBand(cy, measure);
  const svg = new Blob([svgOf({ title, box, background, fontFamily }, paints)], { type: 'image/svg+xml' });
  return form === 'svg' ? svg : pngOf(svg, box);
}
