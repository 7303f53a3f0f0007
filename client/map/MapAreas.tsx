import type { KeyboardEvent, ReactNode } from 'react';

import { pageInk } from '../graph/export/ink.ts';
import styles from './CountyMap.module.css';
import { circlePaints, countyPaints, hatchingPaints, squarePaints } from './mapPaints.ts';
import type { DrawnCounty, DrawnPrefecture } from './mapPicture.ts';
import { Painted } from './Painted.tsx';

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
  county,
  tiles,
  ...area
}: AreaProps & { readonly county: DrawnCounty; readonly tiles: string }): ReactNode {
  return (
    <g className={styles.area} {...areaAttributes(area, county.words)}>
      <title>{county.words}</title>
      <Painted paints={countyPaints(county, pageInk)} prefix={tiles} />
    </g>
  );
}

/** A prefecture, hatched, with a square that counts those of whom no county is known. */
export function PrefectureShape({
  prefecture,
  tiles,
  ...area
}: AreaProps & { readonly prefecture: DrawnPrefecture; readonly tiles: string }): ReactNode {
  return (
    <g className={styles.area} {...areaAttributes(area, prefecture.words)}>
      <title>{prefecture.words}</title>
      {/* The counties under the hatching stay within reach of the pointer. */}
      <g className={styles.untouched}>
        <Painted paints={hatchingPaints(prefecture, pageInk)} prefix={tiles} />
      </g>
      <g className={styles.square}>
        <Painted paints={squarePaints(prefecture, pageInk, area.isSelected)} />
      </g>
    </g>
  );
}

interface CountProps {
  readonly county: DrawnCounty;
  readonly isSelected: boolean;
  readonly onSelect: (id: string) => void;
}

/** The circle that counts at a county's seat; its words are the outline's. */
export function Count({ county, isSelected, onSelect }: CountProps): ReactNode {
  if (county.radius === 0) return null;
  return (
    <g className={styles.circle} aria-hidden="true" onClick={() => onSelect(county.id)}>
      <Painted paints={circlePaints(county, pageInk, isSelected)} />
    </g>
  );
}
