import { useEffect, useRef } from 'react';

/** Does something at a key of the whole page. `isKey` gets whether the reader is typing into a field. */
export function useKey(isKey: (event: KeyboardEvent, inField: boolean) => boolean, perform: () => void): void {
  const latest = useRef({ isKey, perform });
  useEffect(() => {
    latest.current = { isKey, perform };
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const inField = event.target instanceof Element && event.target.matches('input, textarea, select');
      if (document.querySelector('dialog[open]') || !latest.current.isKey(event, inField)) return;
      event.preventDefault();
      latest.current.perform();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
