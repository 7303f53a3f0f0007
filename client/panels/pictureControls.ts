import type { PictureForm } from '../graph/export/drawnFile.ts';

/** What the picture offers to the bars above and below it. */
export interface PictureControls {
  readonly zoom: number;
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  readonly fit: () => void;
  /** Gives the reader the whole picture as a file. */
  readonly save: (form: PictureForm) => void;
}
