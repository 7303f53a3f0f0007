import { ApiError } from '../api/graphql.ts';
import { fileNameOf, saveFile } from '../components/saveFile.ts';
import type { PictureForm } from '../graph/export/drawnFile.ts';
import { useStore } from './store.ts';

/** Draws a picture and gives it to the reader as a file; says so where the browser cannot make it. */
export async function savePicture(
  title: string,
  form: PictureForm,
  draw: () => Promise<Blob | undefined>,
): Promise<void> {
  try {
    const file = await draw();
    if (file) saveFile(fileNameOf(title, form), file.type, file);
  } catch (error) {
    const reason = 'The browser could not make the file: the picture may be too large for it';
    useStore.getState().say(error instanceof ApiError ? error.message : reason);
  }
}
