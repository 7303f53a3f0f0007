import { useRef, useState } from 'react';
import type { ReactNode } from 'react';

import { contentOf } from '../api/cells.ts';
import type { CellRow } from '../api/cells.ts';
import { Icon } from '../components/Icon.tsx';
import { Menu } from '../components/Menu.tsx';
import type { MenuItem } from '../components/Menu.tsx';
import { fileNameOf, saveFile } from '../components/saveFile.ts';
import { useTheme } from '../components/useMedia.ts';
import type { PictureForm } from '../graph/export/drawnFile.ts';
import { csvOf, jsonOf } from './exported.ts';
import { saveNetworkOf } from './saveNetworkOf.ts';

interface Props {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly CellRow[];
  /** Gives the map as a file; absent where none is shown. */
  readonly onSaveMap?: ((form: PictureForm) => void) | undefined;
}

/** Gives an answer as a file: its rows, their network, and their map where it is shown. */
export function ExportAnswer({ title, columns, rows, onSaveMap }: Props): ReactNode {
  const button = useRef<HTMLButtonElement>(null);
  const [at, setAt] = useState<{ readonly x: number; readonly y: number }>();
  const theme = useTheme();
  const { nodes } = contentOf(rows.flat());
  const open = () => {
    const box = button.current?.getBoundingClientRect();
    if (box) setAt({ x: box.left, y: box.bottom });
  };
  const items: readonly MenuItem[] = [
    {
      title: 'CSV',
      note: 'for a spreadsheet',
      do: () => saveFile(fileNameOf(title, 'csv'), 'text/csv', csvOf(columns, rows)),
    },
    {
      title: 'JSON',
      note: 'for a program',
      do: () => saveFile(fileNameOf(title, 'json'), 'application/json', jsonOf(columns, rows)),
    },
    ...(onSaveMap ? pictureItems('Map', onSaveMap) : []),
    ...(nodes.length > 0 ? pictureItems('Network', (form) => void saveNetworkOf(nodes, { title, form, theme })) : []),
  ];
  return (
    <>
      <button ref={button} type="button" className="button" aria-expanded={at !== undefined} onClick={open}>
        <Icon name="ui.export" /> Export
      </button>
      {at ? <Menu label="Export this answer" at={at} items={items} onClose={() => setAt(undefined)} /> : null}
    </>
  );
}

const pictureItems = (picture: string, onSave: (form: PictureForm) => void): readonly MenuItem[] => [
  { title: `${picture} as PNG`, note: 'for a page or a message', do: () => onSave('png') },
  { title: `${picture} as SVG`, note: 'for print, and to draw on', do: () => onSave('svg') },
];
