import { useRef, useState } from 'react';
import type { ReactNode } from 'react';

import { Menu } from '../components/Menu.tsx';
import type { MenuItem } from '../components/Menu.tsx';
import type { Position } from '../exploration/exploration.ts';
import { hiddenNeighbours } from '../exploration/hiddenNeighbours.ts';
import type { Visible } from '../exploration/visible.ts';
import { expandItems } from '../panels/expandMenu.ts';
import { useExploration, useStore } from '../panels/store.ts';

interface OpenMenu {
  readonly label: string;
  readonly at: Position;
  readonly items: readonly MenuItem[];
}

/** The menu of a node. */
export interface NodeMenu {
  readonly menu: ReactNode;
  /** Opens what is beside a node, with a menu where there is a choice. */
  readonly open: (id: string) => void;
  /** Opens the menu of all that can be done with a node or line. */
  readonly openContext: (id: string, at: Position) => void;
  /** Tells where the pointer is, for the next menu. */
  readonly remember: (at: Position) => void;
}

/** The menus that the picture and the outline open on a node. */
export function useNodeMenu(visible: Visible): NodeMenu {
  const [opened, setOpened] = useState<OpenMenu>();
  const pointer = useRef<Position>({ x: innerWidth / 2, y: innerHeight / 3 });
  const data = useStore((store) => store.data);
  const { dispatch, say } = useStore.getState();
  const { expansions, pinned } = useExploration();
  const nameOf = (id: string) => data.nodes.find((node) => node.id === id)?.name ?? 'this';
  const open = (id: string) => {
    const items = expandItems(id, hiddenNeighbours(data, visible, id));
    if (items.length === 0) say(`Nothing more is known beside ${nameOf(id)}`);
    else if (items.length === 1) items[0]?.do();
    else setOpened({ label: `Open beside ${nameOf(id)}`, at: pointer.current, items });
  };
  const ask = async (id: string, at: Position) => {
    const node = data.nodes.find((each) => each.id === id);
    // The patterns come in a bundle of their own.
    const { patternItems } = await import('../patterns/patternItems.ts');
    const items = node ? await patternItems(node) : [];
    if (items.length > 0) setOpened({ label: `Ask about ${nameOf(id)}`, at, items });
  };
  const nodeItems = (id: string, at: Position): readonly MenuItem[] => [
    ...expandItems(id, hiddenNeighbours(data, visible, id)).map((item) => ({
      ...item,
      title: `Open: ${item.title.toLowerCase()}`,
    })),
    ...(expansions.some(({ anchor }) => anchor === id)
      ? [{ title: 'Collapse', note: 'Backspace', do: () => dispatch({ do: 'collapse', anchor: id }) }]
      : []),
    ...(Object.hasOwn(pinned, id) ? [{ title: 'Unpin', note: 'P', do: () => dispatch({ do: 'unpin', id }) }] : []),
    { title: 'Ask a pattern about it…', do: () => void ask(id, at) },
    { title: 'Hide', note: 'H', do: () => dispatch({ do: 'hide', id }) },
  ];
  const openContext = (id: string, at: Position) => {
    const isNode = data.nodes.some((node) => node.id === id);
    const evidence: MenuItem = { title: 'Show evidence', do: () => dispatch({ do: 'select', id }) };
    setOpened({ label: nameOf(id), at, items: [evidence, ...(isNode ? nodeItems(id, at) : [])] });
  };
  return {
    menu: opened ? <Menu {...opened} onClose={() => setOpened(undefined)} /> : null,
    open,
    openContext,
    remember: (at) => void (pointer.current = at),
  };
}
