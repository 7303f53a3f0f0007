import type { Visible } from '../exploration/visible.ts';
import type { PictureForm } from './export/drawnFile.ts';
import { canvasMeasure } from './measure.ts';
import { Network } from './network.ts';
import type { Theme } from './style/colors.ts';

interface NetworkFileOptions {
  readonly form: PictureForm;
  readonly title: string;
  readonly theme: Theme;
}

/** The room for which it is arranged: that of a laptop. */
const room = { width: 1440, height: 900 };
const ignore = (): void => undefined;

/** A network that is on no screen as a file: arranged and drawn as it would be on one, and gone again. */
export async function networkFile(visible: Visible, { form, title, theme }: NetworkFileOptions): Promise<Blob> {
  const sheet = unseenSheet();
  let network: Network | undefined;
  try {
    const drawn = new Promise<Network>((settle) => {
      const created = new Network(sheet, canvasMeasure(), theme, {
        ...{ onSelect: ignore, onOpen: ignore, onMove: ignore, onUnfold: ignore },
        ...{ onContext: ignore, onHover: ignore, onZoom: ignore },
        onDrawn: () => settle(created),
      });
      network = created;
      created.setMotion(false);
      created.show({ visible, pinned: {}, layout: 'districts' });
    });
    return await (await drawn).file(form, title);
  } finally {
    network?.destroy();
    sheet.remove();
  }
}

/** Cytoscape draws only into what has a size on the page; this is beyond its edge. */
function unseenSheet(): HTMLElement {
  const sheet = document.createElement('div');
  const { width, height } = room;
  Object.assign(sheet.style, { position: 'fixed', left: '-9999px', top: '0', visibility: 'hidden' });
  Object.assign(sheet.style, { width: `${width}px`, height: `${height}px` });
  sheet.inert = true;
  document.body.append(sheet);
  return sheet;
}
