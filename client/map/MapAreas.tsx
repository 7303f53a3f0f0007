import type { KeyboardEvent, ReactNode } from 'react';

import styles from './CountyMap.module.css';
import { squareHalf } from './mapPicture.ts';
import type { DrawnCounty, DrawnPrefecture } from './mapPicture.ts';

interface AreaProps {
  readonly id: string;
  readonly isSelected: boolean;
  readonly isStop: boolean;
  readonly tabIndex: number;
  readonly onSelect: (id: string) => void;
}

function areaAttributes({ id, isSelected, isStop, tabIndex, onSelect }: AreaProps, words: string) {
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onSelect(id);
  };
  const spoken = { role: 'button', 'aria-label': words, 'aria-pressed': isSelected, tabIndex, onKeyDown: press };
  return { 'data-area': id, onClick: () => onSelect(id), ...(isStop ? spoken : {}) };
}

/** The outline of a county, filled by its number. */
export function CountyShape({
  county: { d, fill, words },
  silent,
  ...area
}: AreaProps & { readonly county: DrawnCounty; readonly silent: string }): ReactNode {
  return (
    <g className={styles.area} {...areaAttributes(area, words)}>
      <title>{words}</title>
      <path className={styles.county} data-fill={fill} d={d} />
      {fill === 'silent' ? <path d={d} fill={silent} /> : null}
    </g>
  );
}

/** A prefecture, hatched, with a square that counts those of whom no county is known. */
export function PrefectureShape({
  prefecture: { d, at, count, words },
  hatch,
  ...area
}: AreaProps & { readonly prefecture: DrawnPrefecture; readonly hatch: string }): ReactNode {
  return (
    <g className={styles.area} {...areaAttributes(area, words)}>
      <title>{words}</title>
      {/* The counties under the hatching stay within reach of the pointer. */}
      <path className={styles.hatched} d={d} fill={hatch} />
      <rect
        className={styles.square}
        data-selected={area.isSelected}
        x={at.x - squareHalf}
        y={at.y - squareHalf}
        width={2 * squareHalf}
        height={2 * squareHalf}
        rx="4"
      />
      <text className={styles.squareCount} x={at.x} y={at.y}>
        {count}
      </text>
    </g>
  );
}

interface CountProps {
  readonly county: DrawnCounty;
  readonly isSelected: boolean;
  readonly onSelect: (id: string) => void;
}

/** The circle that counts at a county's seat; its words are the outline's. */
export function Count({ county: { id, at, radius, count }, isSelected, onSelect }: CountProps): ReactNode {
  if (radius === 0) return null;
  return (
    <g className={styles.area} aria-hidden="true" onClick={() => onSelect(id)}>
      {isSelected ? <circle className={styles.ring} cx={at.x} cy={at.y} r={radius + 4} /> : null}
      <circle className={styles.circle} cx={at.x} cy={at.y} r={radius} />
      <text className={styles.count} x={at.x} y={at.y}>
        {count}
      </text>
    </g>
  );
}
