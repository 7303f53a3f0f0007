import type { ReactNode } from 'react';

import type { Part } from './countyNumbers.ts';
import type { Opened } from './opened.ts';

interface Props {
  readonly part: Part;
  readonly tabIndex?: number;
  /** What the number is of, for those who hear it alone. */
  readonly of: string;
  readonly onOpen: (opened: Opened) => void;
}

/** A number that opens its cases and quotes. */
export function NumberButton({ part: { words, opens }, tabIndex = 0, of, onOpen }: Props): ReactNode {
  if (!opens) return words;
  return (
    <button
      type="button"
      className="textButton"
      tabIndex={tabIndex}
      aria-label={`${of}: ${words}. Show the cases and quotes`}
      onClick={(event) => {
        event.stopPropagation();
        onOpen(opens);
      }}
    >
      {words}
    </button>
  );
}
