import type { Box, IconPaint, Paint, PartPaint, PathPaint, TextPaint, Tile } from './paint.ts';

/** What a picture is drawn on, and what it is called. */
export interface Sheet {
  readonly title: string;
  readonly box: Box;
  readonly background: string;
  readonly fontFamily: string;
}

/** A picture as the text of an SVG file, which needs nothing but itself. */
export function svgOf({ title, box, background, fontFamily }: Sheet, paints: readonly Paint[]): string {
  const { x, y, width, height } = box;
  const size = attributes({ width, height, viewBox: viewBoxOf(box) });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg"${size}${attributes({ 'font-family': fontFamily })} role="img">`,
    `<title>${escaped(title)}</title>`,
    ...tilesOf(paints).map(tileElement),
    `<rect${attributes({ x, y, width, height, fill: background })}/>`,
    ...paints.map(elementOf),
    '</svg>\n',
  ].join('\n');
}

const viewBoxOf = ({ x, y, width, height }: Box): string => [x, y, width, height].map(short).join(' ');

function elementOf(paint: Paint): string {
  switch (paint.kind) {
    case 'path':
      return pathElement(paint);
    case 'icon':
      return iconElement(paint);
    case 'text':
      return textElement(paint);
    case 'part':
      return partElement(paint);
  }
}

function pathElement({ d, fill = 'none', stroke, width, dash, opacity }: PathPaint): string {
  const filled = typeof fill === 'string' ? fill : `url(#${fill.id})`;
  const line = { stroke, 'stroke-width': width, 'stroke-dasharray': dash?.join(' '), opacity };
  return `<path${attributes({ d, fill: filled, ...line })}/>`;
}

const partElement = ({ at, shows, paints }: PartPaint): string =>
  `<svg${attributes({ ...at, viewBox: viewBoxOf(shows) })}>\n${paints.map(elementOf).join('\n')}\n</svg>`;

/** The tiles that a picture is drawn with, each once. */
function tilesOf(paints: readonly Paint[]): readonly Tile[] {
  const used = paints.flatMap((paint): readonly Tile[] => {
    if (paint.kind === 'part') return tilesOf(paint.paints);
    return paint.kind === 'path' && typeof paint.fill === 'object' ? [paint.fill] : [];
  });
  return [...new Map(used.map((tile) => [tile.id, tile])).values()];
}

function tileElement({ id, side, turned, paints }: Tile): string {
  const patternTransform = turned === undefined ? undefined : `rotate(${turned})`;
  const given = attributes({ id, width: side, height: side, patternUnits: 'userSpaceOnUse', patternTransform });
  return `<pattern${given}>${paints.map(elementOf).join('')}</pattern>`;
}

/** The drawing of an icon keeps its own coordinates; only its place and size are those of the picture. */
const iconElement = ({ svg, x, y, width, height }: IconPaint): string =>
  svg.replace(/^<svg\b[^>]*>/, (tag) => {
    const viewBox = /viewBox="([^"]*)"/.exec(tag)?.[1];
    return `<svg${attributes({ x, y, width, height, viewBox })}>`;
  });

/**
 * From the middle of the height of words to the line on which they stand, as a share of their size. Programs that draw SVG
 * differ in how they put text in the middle of its height: only the offset is the same in all.
 */
export const toMiddle = 0.35;

function textElement({ text, at, anchor, size, weight, italic, color, spacing, halo }: TextPaint): string {
  const given = attributes({
    x: at.x,
    y: at.y + size * toMiddle,
    'font-size': size,
    'font-weight': weight,
    'font-style': italic ? 'italic' : undefined,
    'text-anchor': anchor === 'start' ? undefined : anchor,
    'letter-spacing': spacing,
    fill: color,
    ...(halo
      ? { stroke: halo.color, 'stroke-width': halo.width, 'stroke-linejoin': 'round', 'paint-order': 'stroke' }
      : {}),
  });
  return `<text${given}>${escaped(text)}</text>`;
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

const attributes = (all: Attributes): string =>
  Object.entries(all)
    .flatMap(([name, value]) => (value === undefined ? [] : [` ${name}="${escaped(short(value))}"`]))
    .join('');

const short = (value: string | number): string =>
  typeof value === 'number' ? String(Math.round(value * 100) / 100) : value;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
// XML has no way to write control characters, and no name has them but by mistake.
const escaped = (text: string): string =>
  text.replaceAll(/\p{Cc}/gu, '').replaceAll(/[&<>"]/g, (sign) => entities[sign] ?? '');
