import type { Measure } from '../layout/labels.ts';
import { canvasMeasure, fontFamily } from '../measure.ts';
import type { Theme } from '../style/colors.ts';
import { drawnFile } from './drawnFile.ts';
import type { PictureForm } from './drawnFile.ts';
import { figureSheet } from './figure.ts';
import type { Figure } from './figure.ts';
import { fileInk } from './ink.ts';
import type { Ink } from './ink.ts';

/** Draws a figure in the colors and with the measure that it is given. */
export type DrawFigure = (ink: Ink, measure: Measure) => Figure;

/** A figure as a file, in the colors of a theme. */
export function figureFile(draw: DrawFigure, form: PictureForm, theme: Theme): Promise<Blob> {
  const ink = fileInk(theme);
  const measure = canvasMeasure();
  const figure = draw(ink, measure);
  const { box, paints } = figureSheet(figure, ink, measure);
  return drawnFile({ title: figure.title, box, background: ink.color('canvas'), fontFamily }, paints, form);
}
