import type { ReactNode } from 'react';

import type { PathPaint, TextPaint, Tile } from '../graph/export/paint.ts';
import { toMiddle } from '../graph/export/svg.ts';
import type { MapPaint } from './mapPaints.ts';

interface Props {
  readonly paints: readonly MapPaint[];
  /** Tells the tiles of this picture from those of another on the page. */
  readonly prefix?: string;
}

/** Paints as elements of an SVG picture on the page: the same that its file has. */
export function Painted({ paints, prefix = '' }: Props): ReactNode {
  return paints.map((paint, at) =>
    paint.kind === 'path' ? <Path key={at} paint={paint} prefix={prefix} /> : <Words key={at} paint={paint} />,
  );
}

/** The tiles that areas of a picture are filled with. */
export function Tiles({ tiles, prefix }: { readonly tiles: readonly Tile[]; readonly prefix: string }): ReactNode {
  return (
    <defs>
      {tiles.map(({ id, side, turned, paints }) => (
        <pattern
          key={id}
          id={prefix + id}
          width={side}
          height={side}
          patternUnits="userSpaceOnUse"
          patternTransform={turned === undefined ? undefined : `rotate(${turned})`}
        >
          <Painted paints={paints} />
        </pattern>
      ))}
    </defs>
  );
}

interface PathProps {
  readonly paint: PathPaint;
  readonly prefix: string;
}

function Path({ paint: { d, fill = 'none', stroke, width, dash, opacity }, prefix }: PathProps): ReactNode {
  return (
    <path
      d={d}
      fill={typeof fill === 'string' ? fill : `url(#${prefix}${fill.id})`}
      stroke={stroke}
      strokeWidth={width}
      strokeDasharray={dash?.join(' ')}
      opacity={opacity}
    />
  );
}

function Words({ paint }: { readonly paint: TextPaint }): ReactNode {
  const { text, at, anchor, size, weight, italic, color, spacing, halo } = paint;
  return (
    <text
      x={at.x}
      y={at.y + size * toMiddle}
      textAnchor={anchor}
      fontSize={size}
      fontWeight={weight}
      fontStyle={italic ? 'italic' : undefined}
      letterSpacing={spacing}
      fill={color}
      stroke={halo?.color}
      strokeWidth={halo?.width}
      strokeLinejoin="round"
      paintOrder="stroke"
    >
      {text}
    </text>
  );
}
