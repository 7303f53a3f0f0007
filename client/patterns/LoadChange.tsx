import type { ReactNode } from 'react';

import type { PatternChange } from '../api/patterns.ts';
import { timeText } from '../components/times.ts';
import styles from './Patterns.module.css';

/** What the last load of reports changed in the answer of a pattern, row by row. */
export function LoadChange({ change }: { readonly change: PatternChange }): ReactNode {
  const { since, appeared, gone } = change;
  if (appeared.length + gone.length === 0) return null;
  return (
    <details className={styles.changes}>
      <summary>
        Reports were loaded since {timeText(since)}: {appeared.length} new, {gone.length} gone
      </summary>
      <Captions title="New" captions={appeared} />
      <Captions title="Gone" captions={gone} />
    </details>
  );
}

function Captions({ title, captions }: { readonly title: string; readonly captions: readonly string[] }): ReactNode {
  if (captions.length === 0) return null;
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      <ul>
        {captions.map((caption, at) => (
          <li key={at} dir="auto">
            {caption}
          </li>
        ))}
      </ul>
    </section>
  );
}
