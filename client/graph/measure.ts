import type { Measure } from './layout/labels.ts';

/** The fonts of the labels, for every script that names are written in. */
export const fontFamily =
  'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "PingFang SC", "Microsoft YaHei", "Noto Sans SC", "Noto Sans CJK SC", "Geeza Pro", "Noto Sans Arabic", sans-serif';

/** Measures texts as the browser draws them, on the page and in a worker alike; a guess by their length where it has no canvas. */
export function canvasMeasure(): Measure {
  const context = typeof OffscreenCanvas === 'undefined' ? null : new OffscreenCanvas(1, 1).getContext('2d');
  const known = new Map<string, number>();
  return (text, { size, weight, italic }) => {
    const font = `${italic ? 'italic ' : ''}${weight} ${size}px ${fontFamily}`;
    const key = `${font} ${text}`;
    const width = known.get(key);
    if (width !== undefined) return width;
    if (context) context.font = font;
    const measured = Math.ceil(context?.measureText(text).width ?? text.length * size * 0.55);
    known.set(key, measured);
    return measured;
  };
}
