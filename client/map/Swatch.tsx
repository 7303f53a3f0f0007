import { useId } from 'react';
import type { ReactNode } from 'react';

import { sampleSize } from '../graph/export/figure.ts';
import { pageInk } from '../graph/export/ink.ts';
import styles from './CountyMap.module.css';
import { dots, hatching } from './mapPaints.ts';
import { Painted, Tiles } from './Painted.tsx';
import { swatchPaints } from './swatches.ts';
import type { SwatchLook } from './swatches.ts';

/** A sample of what the map draws, for its legend. */
export function Swatch({ look }: { readonly look: SwatchLook }): ReactNode {
  const tiles = useId();
  return (
    <svg className={styles.swatch} {...sampleSize} aria-hidden="true" focusable="false">
      <Tiles tiles={[hatching(pageInk), dots(pageInk)]} prefix={tiles} />
      <Painted paints={swatchPaints(look, pageInk)} prefix={tiles} />
    </svg>
  );
}
