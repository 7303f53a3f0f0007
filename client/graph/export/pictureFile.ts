import type { Core } from 'cytoscape';
import { applyBand } from '../bands.ts';
import type { Measure } from '../layout/labels.ts';
import { fontFamily } from '../measure.ts';
import { drawnFile } from './drawnFile.ts';
import type { PictureForm } from './drawnFile.ts';
import { paintsOf } from './paintsOf.ts';

export interface PictureOptions {
  readonly form: PictureForm;
  readonly title: string;
  /** The color of the paper. */
  readonly background: string;
  readonly measure: Measure;
}

const margin = 12;
const nearby = 1;

/** The whole network as a file, also what is off the screen, with all the names that it has from near by. */
export function pictureFile(cy: Core, { form, title, background, measure }: PictureOptions): Promise<Blob> {
  applyBand(cy, measure, nearby);
  const { x1, y1, w, h } = cy.elements().boundingBox();
  const box = { x: x1 - margin, y: y1 - margin, width: w + 2 * margin, height: h + 2 * margin };
  const paints = paintsOf(cy, { measure, paper: background });
  applyBand(cy, measure);
  return drawnFile({ title, box, background, fontFamily }, paints, form);
}
