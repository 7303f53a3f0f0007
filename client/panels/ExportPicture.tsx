import { useRef, useState } from 'react';
import type { ReactNode } from 'react';

import { IconButton } from '../components/Icon.tsx';
import { Menu } from '../components/Menu.tsx';
import type { PictureControls } from './pictureControls.ts';

const menuWidth = 200;

/** Gives the picture as a file, in the form that the reader chooses. */
export function ExportPicture({ onSave }: { readonly onSave: PictureControls['save'] }): ReactNode {
  const place = useRef<HTMLSpanElement>(null);
  const [at, setAt] = useState<{ readonly x: number; readonly y: number }>();
  const open = () => {
    const box = place.current?.getBoundingClientRect();
    if (box) setAt({ x: box.right - menuWidth, y: box.bottom });
  };
  return (
    <>
      <span ref={place}>
        <IconButton icon="ui.export" label="Export this picture" expanded={at !== undefined} onPress={open} />
      </span>
      {at ? (
        <Menu
          label="Export this picture"
          at={at}
          items={[
            { title: 'PNG', note: 'for a page or a message', do: () => onSave('png') },
            { title: 'SVG', note: 'for print, and to draw on', do: () => onSave('svg') },
          ]}
          onClose={() => setAt(undefined)}
        />
      ) : null}
    </>
  );
}
