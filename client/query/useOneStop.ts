import { useEffect, useRef } from 'react';
import type { FocusEvent, KeyboardEvent, RefObject } from 'react';

/** What makes a list one stop of the Tab key. */
interface OneStop {
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly onFocus: (event: FocusEvent) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** Makes a long list one stop of the Tab key: the arrow keys, Home and End go through what can be pressed in it. */
export function useOneStop(): OneStop {
  const ref = useRef<HTMLDivElement>(null);
  const current = useRef<HTMLElement>(null);
  const stop = () => {
    const all = pressableIn(ref.current);
    if (!current.current?.isConnected || isFolded(current.current)) current.current = all[0] ?? null;
    for (const each of all) each.tabIndex = each === current.current ? 0 : -1;
  };
  // What stands in the list comes and goes.
  useEffect(stop);
  return {
    ref,
    onFocus: ({ target }) => {
      const focused = pressableIn(ref.current).find((each) => each === target);
      if (focused) current.current = focused;
      stop();
    },
    onKeyDown: (event) => {
      const all = pressableIn(ref.current).filter((each) => !isFolded(each));
      const next = all[placeAfter(event.key, current.current ? all.indexOf(current.current) : 0, all.length)];
      if (!next) return;
      event.preventDefault();
      next.focus();
    },
  };
}

const pressableIn = (list: HTMLElement | null): readonly HTMLElement[] => [
  ...(list?.querySelectorAll<HTMLElement>('summary, button') ?? []),
];

const isFolded = (part: HTMLElement): boolean => part.matches('details:not([open]) > :not(summary) *');

/** The place that a key leads to; -1 where it leads nowhere. */
function placeAfter(key: string, at: number, count: number): number {
  switch (key) {
    case 'ArrowDown':
      return Math.min(at + 1, count - 1);
    case 'ArrowUp':
      return Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return -1;
  }
}
