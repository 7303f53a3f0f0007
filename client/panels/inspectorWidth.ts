/** How narrow and how wide the inspector may be, in pixels. */
export const [narrowest, widest] = [280, 480];

/** The width before the reader chooses one. */
export const usualWidth = (isLaptop: boolean): number => (isLaptop ? 300 : 324);

const key = 'shezhire.inspectorWidth';
const step = 16;

/** The nearest width that the inspector may have. */
export const heldWidth = (wanted: number): number => Math.round(Math.min(widest, Math.max(narrowest, wanted)));

/** The width after a key pressed on the inspector's left edge: the edge goes where the arrow points. */
export function widthAfterKey(pressed: string, width: number): number | undefined {
  switch (pressed) {
    case 'ArrowLeft':
      return heldWidth(width + step);
    case 'ArrowRight':
      return heldWidth(width - step);
    case 'Home':
      return narrowest;
    case 'End':
      return widest;
    default:
      return undefined;
  }
}

/** The width that this browser remembers; undefined where the reader has chosen none. */
export function keptWidth(): number | undefined {
  try {
    const width = Number(localStorage.getItem(key) ?? Number.NaN);
    return Number.isFinite(width) ? heldWidth(width) : undefined;
  } catch {
    // A browser may forbid to keep anything.
    return undefined;
  }
}

/** Remembers a width in this browser, or forgets it. */
export function keepWidth(width: number | undefined): void {
  try {
    if (width === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, String(width));
  } catch {
    // Then it lasts as long as the page.
  }
}
