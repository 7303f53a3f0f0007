import type { EdgeSingular, NodeSingular } from 'cytoscape';
import type { Position } from '../../exploration/exploration.ts';
import { outlineOf } from './outlines.ts';
import type { Brush, Paint } from './paint.ts';

type Drawn = NodeSingular | EdgeSingular;

/** What the stylesheet says of an element, as a word. */
export const wordOf = (element: Drawn, name: string): string => String(element.style(name) ?? '');

/** What the stylesheet says of an element, as a length or a share. */
export const numberOf = (element: Drawn, name: string): number => Number.parseFloat(wordOf(element, name)) || 0;

/** What the stylesheet says of an element, as a list of numbers. */
export const numbersOf = (element: Drawn, name: string): readonly number[] =>
  wordOf(element, name)
    .split(/[\s,]+/)
    .map(Number.parseFloat)
    .filter(Number.isFinite);

/** The words of an element, with what is behind them. */
export function wordPaints(
  element: Drawn,
  at: Position,
  anchor: 'start' | 'middle' | 'end',
  brush: Brush,
): readonly Paint[] {
  const text = wordOf(element, 'label');
  if (text === '' || numberOf(element, 'text-opacity') === 0) return [];
  const size = numberOf(element, 'font-size');
  const weight = wordOf(element, 'font-weight');
  const italic = wordOf(element, 'font-style') === 'italic';
  const halo = numberOf(element, 'text-outline-width');
  const words: Paint = {
    kind: 'text',
    ...{ text, at, anchor, size, weight, italic },
    color: wordOf(element, 'color'),
    ...(halo > 0 ? { halo: { color: wordOf(element, 'text-outline-color'), width: 2 * halo } } : {}),
  };
  if (numberOf(element, 'text-background-opacity') === 0) return [words];
  const width = brush.measure(text, { size, weight: Number(weight) || 400, italic });
  const padding = numberOf(element, 'text-background-padding');
  const middle = { start: at.x + width / 2, middle: at.x, end: at.x - width / 2 }[anchor];
  const behind = outlineOf({
    shape: 'rectangle',
    at: { x: middle, y: at.y },
    width: width + 2 * padding,
    height: size * lineHeight + 2 * padding,
    radius: wordOf(element, 'text-background-shape').startsWith('round') ? 2 : 0,
    points: [],
  });
  return [{ kind: 'path', d: behind, fill: wordOf(element, 'text-background-color') }, words];
}

const lineHeight = 1.1;
