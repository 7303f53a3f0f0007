import { useCallback, useSyncExternalStore } from 'react';

/** Widths at which the page changes; the style sheets say the same. */
export const phone = '(width < 768px)';
export const tablet = '(width < 1024px)';
export const laptop = '(width < 1280px)';

/** Whether a media query holds, now and as the window changes. */
export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (onChange: () => void) => {
      const media = matchMedia(query);
      media.addEventListener('change', onChange);
      return () => media.removeEventListener('change', onChange);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => matchMedia(query).matches);
}

/** Whether the reader's device is set to light or dark colors. */
export const useTheme = (): 'light' | 'dark' => (useMedia('(prefers-color-scheme: dark)') ? 'dark' : 'light');
