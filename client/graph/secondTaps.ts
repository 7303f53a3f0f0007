import type { Position } from '../exploration/exploration.ts';

/** What is asked of somebody who waits for a second tap. */
interface Waiting {
  /** Whether a press here and now, the how manieth of a mouse, is the second of a double tap. */
  readonly isSecond: (at: Position, timeMs: number, clicks: number) => boolean;
  readonly onSecond: () => void;
}

/**
 * Hears the second tap of two where the first has brought something over the picture, such as the inspector: it is still
 * one on the node, and what lies there now hears nothing of it, so that no word of it is selected. Returns what ends it.
 */
export function hearSecondTaps(container: HTMLElement, { isSecond, onSecond }: Waiting): () => void {
  const ending = new AbortController();
  const { signal } = ending;
  let isPressed = false;
  const isSecondPress = ({ target, clientX, clientY, timeStamp, detail }: MouseEvent) => {
    const { left, top } = container.getBoundingClientRect();
    const isBeside = target instanceof Node && !container.contains(target);
    return isBeside && isSecond({ x: clientX - left, y: clientY - top }, timeStamp, detail);
  };
  const pressed = (event: PointerEvent) => {
    isPressed = isSecondPress(event);
  };
  const swallow = (event: MouseEvent) => {
    // Only the mouse counts its clicks, and only once it is down.
    if (event.type === 'mousedown') isPressed ||= isSecondPress(event);
    if (!isPressed) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.type !== 'click') return;
    isPressed = false;
    onSecond();
  };
  window.addEventListener('pointerdown', pressed, { capture: true, signal });
  window.addEventListener('mousedown', swallow, { capture: true, signal });
  window.addEventListener('click', swallow, { capture: true, signal });
  return () => ending.abort();
}
