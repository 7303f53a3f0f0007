import { useEffect, useRef } from 'react';

import { focusView, isFocusLost } from './focus.ts';

/** Puts the focus into the view when `shown` changes and what had the focus is gone with what was shown before. */
export function useFocusKept(shown: string | undefined): void {
  const last = useRef(shown);
  useEffect(() => {
    if (last.current !== shown && isFocusLost()) focusView();
    last.current = shown;
  }, [shown]);
}
