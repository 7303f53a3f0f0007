import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import styles from './Menu.module.css';

export interface MenuItem {
  readonly title: string;
  readonly note?: string;
  readonly do: () => void;
}

interface MenuProps {
  readonly label: string;
  readonly at: { readonly x: number; readonly y: number };
  readonly items: readonly MenuItem[];
  readonly onClose: () => void;
}

/** A menu at a point of the window; arrows move in it, Escape and a press outside close it. */
export function Menu({ label, at, items, onClose }: MenuProps) {
  const menu = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState(at);
  useLayoutEffect(() => {
    const box = menu.current?.getBoundingClientRect();
    if (!box) return;
    setPlace({
      x: Math.max(4, Math.min(at.x, innerWidth - box.width - 8)),
      y: Math.max(4, Math.min(at.y, innerHeight - box.height - 8)),
    });
  }, [at]);
  useEffect(() => {
    const before = document.activeElement;
    menu.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    const buttons = [...(menu.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
    const current = buttons.findIndex((button) => button === document.activeElement);
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: current + 1,
      ArrowUp: current - 1,
      Home: 0,
      End: buttons.length - 1,
    };
    const next = steps[event.key];
    if (event.key === 'Escape' || event.key === 'Tab') onClose();
    if (next === undefined) return;
    event.preventDefault();
    buttons[(next + buttons.length) % buttons.length]?.focus();
  };
  return (
    <>
      <div className={styles.behind} onPointerDown={onClose} />
      <div
        ref={menu}
        className={styles.menu}
        role="menu"
        aria-label={label}
        tabIndex={-1}
        style={{ left: place.x, top: place.y }}
        onKeyDown={onKeyDown}
      >
        {items.map((item) => (
          <button
            key={item.title}
            type="button"
            role="menuitem"
            tabIndex={-1}
            onClick={() => {
              onClose();
              item.do();
            }}
          >
            <span>{item.title}</span>
            {item.note === undefined ? null : <span className={styles.note}>{item.note}</span>}
          </button>
        ))}
      </div>
    </>
  );
}
