import { useMemo, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { Visible } from '../exploration/visible.ts';
import { outlineOf } from './outline.ts';
import type { OutlineRow } from './outline.ts';
import styles from './NetworkOutline.module.css';

interface NetworkOutlineProps {
  readonly visible: Visible;
  readonly selection?: string | undefined;
  readonly onSelect: (id: string) => void;
  readonly onOpen: (id: string) => void;
}

/** The network in words, as a tree that is walked with the arrow keys. */
export function NetworkOutline({ visible, selection, onSelect, onOpen }: NetworkOutlineProps) {
  const tree = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState<string>();
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const all = useMemo(() => outlineOf(visible), [visible]);
  const rows = all.filter(({ parents }) => !parents.some((parent) => closed.has(parent)));
  const isAt = ({ key, id }: OutlineRow) =>
    active === undefined ? id !== undefined && id === selection : key === active;
  const at = Math.max(0, rows.findIndex(isAt));
  const go = (row: OutlineRow | undefined) => {
    if (!row) return;
    setActive(row.key);
    tree.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(row.key)}"]`)?.focus();
  };
  const close = (key: string, isClosed: boolean) => {
    const next = new Set(closed);
    if (isClosed) next.add(key);
    else next.delete(key);
    setClosed(next);
  };
  const select = ({ key, id, hasChildren }: OutlineRow) => {
    if (id !== undefined) onSelect(id);
    else if (hasChildren) close(key, !closed.has(key));
  };
  const open = ({ id }: OutlineRow) => {
    if (id !== undefined) onOpen(id);
  };
  const pressed = (event: KeyboardEvent) => {
    const row = rows[at];
    if (!row || event.ctrlKey || event.metaKey || event.altKey) return;
    const isOpen = row.hasChildren && !closed.has(row.key);
    const keys: Readonly<Record<string, (() => void) | undefined>> = {
      ArrowDown: () => go(rows[at + 1]),
      ArrowUp: () => go(rows[at - 1]),
      Home: () => go(rows[0]),
      End: () => go(rows.at(-1)),
      ArrowRight: () => {
        if (row.hasChildren && !isOpen) close(row.key, false);
        else if (isOpen) go(rows[at + 1]);
      },
      ArrowLeft: () => {
        if (isOpen) close(row.key, true);
        else go(rows.find(({ key }) => key === row.parents.at(-1)));
      },
      Enter: () => select(row),
      ' ': () => select(row),
      o: () => open(row),
    };
    const perform = keys[event.key];
    if (!perform) return;
    event.preventDefault();
    perform();
  };
  return (
    <div
      ref={tree}
      role="tree"
      tabIndex={-1}
      aria-label="Outline of the network. Enter selects, O opens what is hidden."
      className={styles.tree}
      onKeyDown={pressed}
    >
      {rows.map((row, index) => (
        <div
          key={row.key}
          data-key={row.key}
          role="treeitem"
          tabIndex={index === at ? 0 : -1}
          aria-level={row.parents.length + 1}
          aria-posinset={row.position}
          aria-setsize={row.siblings}
          aria-selected={row.id !== undefined && row.id === selection}
          {...(row.hasChildren ? { 'aria-expanded': !closed.has(row.key) } : {})}
          className={styles.item}
          style={{ paddingInlineStart: 12 + row.parents.length * 18 }}
          onClick={() => {
            setActive(row.key);
            select(row);
          }}
          onDoubleClick={() => open(row)}
        >
          <span
            dir="auto"
            className={row.id === undefined ? styles.heading : row.isNamed ? styles.name : styles.unnamed}
          >
            {row.name}
          </span>
          {row.words === '' ? null : <span className={styles.words}>, {row.words}</span>}
        </div>
      ))}
    </div>
  );
}
