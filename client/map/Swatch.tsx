import type { ReactNode } from 'react';

import styles from './Swatch.module.css';

interface Props {
  readonly look: 'circle' | 'hatched' | 'flow' | 'silent' | 'step1' | 'step2' | 'step3' | 'step4';
}

/** A sample of what the map draws, for its legend. */
export function Swatch({ look }: Props): ReactNode {
  return <span className={styles.swatch} data-look={look} aria-hidden="true" />;
}
