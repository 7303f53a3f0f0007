import type { ReactNode } from 'react';

import type { GraphNode } from '../api/types.ts';
import styles from './Legend.module.css';
import { useStore } from './store.ts';

interface Props {
  readonly witnesses: readonly GraphNode[];
  readonly chosen: string | undefined;
}

/** Leaves in the picture what one witness tells of. */
export function ToldBy({ witnesses, chosen }: Props): ReactNode {
  const dispatch = useStore((store) => store.dispatch);
  return (
    <div className={styles.section}>
      <label className={styles.title} htmlFor="told-by">
        As told by
      </label>
      <select
        id="told-by"
        className={styles.select}
        value={chosen ?? ''}
        onChange={({ target }) => dispatch({ do: 'toldBy', id: target.value || undefined })}
      >
        <option value="">anyone</option>
        {witnesses.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
