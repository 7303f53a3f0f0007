import type { NodeSingular } from 'cytoscape';
import { outlineOf } from './outlines.ts';
import type { Brush, Paint } from './paint.ts';
import { numberOf, numbersOf, wordOf, wordPaints } from './styleOf.ts';

/** A node: its halo and ring, its body and edge, its icon and its name. */
export function nodePaints(node: NodeSingular, brush: Brush): readonly Paint[] {
  return [...haloOf(node), ...bodyOf(node, brush), ...iconOf(node), ...nameOf(node, brush)];
}

/** The way around a node that is so much wider and higher. */
function around(node: NodeSingular, more: number, shape = wordOf(node, 'shape')): string {
  const radius = numberOf(node, 'corner-radius');
  return outlineOf({
    shape,
    at: node.position(),
    width: node.width() + more,
    height: node.height() + more,
    radius: radius === 0 ? 0 : Math.max(0, radius + more / 2),
    points: numbersOf(node, 'shape-polygon-points'),
  });
}

function haloOf(node: NodeSingular): readonly Paint[] {
  const [opacity, padding] = [numberOf(node, 'underlay-opacity'), numberOf(node, 'underlay-padding')];
  if (opacity === 0) return [];
  return [
    {
      kind: 'path',
      d: around(node, 2 * padding, wordOf(node, 'underlay-shape')),
      fill: wordOf(node, 'underlay-color'),
    },
  ];
}

function bodyOf(node: NodeSingular, { paper }: Brush): readonly Paint[] {
  const edge = numberOf(node, 'border-width');
  const isInside = wordOf(node, 'border-position') === 'inside';
  const style = wordOf(node, 'border-style');
  const ring = numberOf(node, 'outline-width');
  const paints: Paint[] = [];
  if (numberOf(node, 'background-opacity') > 0)
    paints.push({ kind: 'path', d: around(node, 0), fill: wordOf(node, 'background-color') });
  if (edge > 0) {
    const d = around(node, isInside ? -edge : 0);
    const dash = style === 'dotted' ? { dash: [1, 1] } : {};
    paints.push({ kind: 'path', d, stroke: wordOf(node, 'border-color'), width: edge, ...dash });
    // Two edges are one with paper in its middle.
    if (style === 'double') paints.push({ kind: 'path', d, stroke: paper, width: edge / 3 });
  }
  if (ring > 0) {
    const more = (isInside ? 0 : edge) + ring + numberOf(node, 'outline-offset');
    paints.push({ kind: 'path', d: around(node, more), stroke: wordOf(node, 'outline-color'), width: ring });
  }
  return paints;
}

const drawing = 'data:image/svg+xml;utf8,';

function iconOf(node: NodeSingular): readonly Paint[] {
  const image = wordOf(node, 'background-image');
  if (!image.startsWith(drawing) || numberOf(node, 'background-image-opacity') === 0) return [];
  const { x, y } = node.position();
  const width = shareOf(node, 'background-width', node.width());
  const height = shareOf(node, 'background-height', node.height());
  const svg = decodeURIComponent(image.slice(drawing.length));
  return [{ kind: 'icon', svg, x: x - width / 2, y: y - height / 2, width, height }];
}

/** A length that may be a share of another. */
function shareOf(node: NodeSingular, name: string, whole: number): number {
  const length = numberOf(node, name);
  return wordOf(node, name).endsWith('%') ? (length / 100) * whole : length;
}

function nameOf(node: NodeSingular, brush: Brush): readonly Paint[] {
  const { x, y } = node.position();
  const half = node.outerWidth() / 2;
  const margin = numberOf(node, 'text-margin-x');
  const align = wordOf(node, 'text-halign');
  if (align === 'left') return wordPaints(node, { x: x - half + margin, y }, 'end', brush);
  if (align === 'right') return wordPaints(node, { x: x + half + margin, y }, 'start', brush);
  return wordPaints(node, { x: x + margin, y }, 'middle', brush);
}
