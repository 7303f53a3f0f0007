import { useState } from 'react';
import type { ReactNode } from 'react';

import { messageOf } from '../panels/actions.ts';
import styles from './Patterns.module.css';

/** Something that was done, and how it is taken back. */
export interface Undoable {
  readonly words: string;
  readonly undo: () => Promise<void>;
}

interface Props {
  readonly undoable: Undoable;
  readonly onDone: () => void;
}

/** Says what was done to the reader's own patterns, and takes it back. */
export function Notice({ undoable: { words, undo }, onDone }: Props): ReactNode {
  const [problem, setProblem] = useState('');
  return (
    <p className={styles.notice} role="status">
      <span>{problem || words}</span>
      <button
        type="button"
        className="textButton"
        onClick={() => void undo().then(onDone, (error: unknown) => setProblem(messageOf(error)))}
      >
        Undo
      </button>
      <button type="button" className="textButton" onClick={onDone}>
        Close
      </button>
    </p>
  );
}
