import { useEffect } from 'react';

import { isFocusLost } from '../panels/focus.ts';

/** When what is shown is closed and the focus goes with it, whatever had the focus before has it again. */
export function useFocusBack(): void {
  useEffect(() => {
    const before = document.activeElement;
    return () => {
      // Only once it is closed can the focus be lost.
      requestAnimationFrame(() => {
        if (isFocusLost() && (before instanceof HTMLElement || before instanceof SVGElement)) before.focus();
      });
    };
  }, []);
}
