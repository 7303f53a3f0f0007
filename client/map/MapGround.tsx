import type { ReactNode } from 'react';

import styles from './CountyMap.module.css';
import type { Label } from './labels.ts';
import type { MapPicture } from './mapPicture.ts';

/** The countries around, without anything to press. */
export function MapGround({ picture: { land, borders, countryNames } }: { readonly picture: MapPicture }): ReactNode {
  return (
    <g aria-hidden="true">
      {land.map(({ code, d }) => (
        <path key={code} className={styles.land} d={d} />
      ))}
      <path className={styles.neighbours} d={borders.neighbours} />
      {countryNames.map((label) => (
        <Name key={label.id} label={label} className={styles.country} />
      ))}
    </g>
  );
}

interface NamesProps {
  readonly picture: MapPicture;
  readonly selected: string | undefined;
}

/** The names of what has something to show. */
export function MapNames({ picture: { labels, prefectures }, selected }: NamesProps): ReactNode {
  const vague = new Set(prefectures.map(({ id }) => id));
  return (
    <g aria-hidden="true" className={styles.names}>
      {labels.map((label) => (
        <g key={label.id} data-selected={label.id === selected}>
          <Name label={label} className={vague.has(label.id) ? styles.vagueName : styles.name} />
        </g>
      ))}
    </g>
  );
}

function Name({
  label: { lines, x, y, anchor },
  className,
}: {
  readonly label: Label;
  readonly className: string | undefined;
}): ReactNode {
  return (
    <text className={className} x={x} y={y} textAnchor={anchor}>
      {lines.map((line, at) => (
        <tspan key={line} x={x} dy={at === 0 ? 0 : 14} data-line={at}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
