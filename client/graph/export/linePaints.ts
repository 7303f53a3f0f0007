import type { EdgeSingular } from 'cytoscape';
import type { Position } from '../../exploration/exploration.ts';
import { arrowHead, towards, wayThrough } from './outlines.ts';
import type { Brush, Paint, PathPaint } from './paint.ts';
import { numberOf, numbersOf, wordOf, wordPaints } from './styleOf.ts';

/** The heads of arrows as the picture has them, the tip at nought. */
const heads: Readonly<Record<string, readonly number[]>> = {
  triangle: [-0.15, -0.3, 0, 0, 0.15, -0.3],
  chevron: [0, 0, -0.15, -0.15, -0.1, -0.2, 0, -0.1, 0.1, -0.2, 0.15, -0.15],
};

/** A line between two nodes: what is under it, the line itself, its arrow and its words. */
export function linePaints(line: EdgeSingular, brush: Brush): readonly Paint[] {
  const points = pointsOf(line);
  const [before, tip] = [points.at(-2), points.at(-1)];
  if (!before || !tip) return [];
  const head = heads[wordOf(line, 'target-arrow-shape')];
  const size = Math.max((numberOf(line, 'width') * 13.37) ** 0.9, 29) * numberOf(line, 'arrow-scale');
  // Else the line would show at both sides of the tip.
  const drawn = head ? [...points.slice(0, -1), towards(tip, before, size / 10)] : points;
  const way = wayThrough(drawn, numbersOf(line, 'segment-radii')[0] ?? 0);
  const paints = strokes(line, way);
  if (head) {
    paints.push({ kind: 'path', d: arrowHead(head, before, tip, size), fill: wordOf(line, 'target-arrow-color') });
  }
  return [...paints, ...wordPaints(line, line.midpoint(), 'middle', brush)];
}

function pointsOf(line: EdgeSingular): readonly Position[] {
  const isBent = wordOf(line, 'curve-style').includes('segments');
  return [line.sourceEndpoint(), ...(isBent ? line.segmentPoints() : []), line.targetEndpoint()];
}

function strokes(line: EdgeSingular, d: string): Paint[] {
  const width = numberOf(line, 'width');
  const [under, beside] = [numberOf(line, 'underlay-opacity'), numberOf(line, 'line-outline-width')];
  const dash = dashOf(line);
  const stroke = (color: string, wide: number): PathPaint => ({
    kind: 'path',
    d,
    stroke: wordOf(line, color),
    width: wide,
  });
  return [
    ...(under > 0
      ? [{ ...stroke('underlay-color', width + 2 * numberOf(line, 'underlay-padding')), opacity: under }]
      : []),
    ...(beside > 0 ? [stroke('line-outline-color', width + 2 * beside)] : []),
    { ...stroke('line-color', width), ...(dash ? { dash } : {}) },
  ];
}

function dashOf(line: EdgeSingular): readonly number[] | undefined {
  const style = wordOf(line, 'line-style');
  if (style === 'dotted') return [1, 1];
  return style === 'dashed' ? numbersOf(line, 'line-dash-pattern') : undefined;
}
