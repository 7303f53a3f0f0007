import type { ReactNode } from 'react';

import { largestLimits } from '../api/questions.ts';
import type { Limits } from '../api/questions.ts';
import { LimitField } from './LimitField.tsx';
import styles from './LimitField.module.css';

interface Props {
  readonly limits: Limits;
  readonly onLimits: (limits: Limits) => void;
}

/** How far a query may go. */
export function LimitFields({ limits, onLimits }: Props): ReactNode {
  const field = (label: string, name: keyof Limits) => (
    <LimitField
      label={label}
      value={limits[name]}
      most={largestLimits[name]}
      onChange={(value) => onLimits({ ...limits, [name]: value })}
    />
  );
  return (
    <p className={styles.limits}>
      <span className={styles.words}>read only, at most </span>
      {field('Seconds at most', 'seconds')} s, {field('Rows at most', 'rows')} rows and{' '}
      {field('Megabytes at most', 'megabytes')} MB
    </p>
  );
}
