import type { ReactNode } from 'react';

import type { Pattern } from '../api/patterns.ts';
import type { Given } from '../api/questions.ts';
import { saveFile } from '../components/saveFile.ts';
import type { ChosenProps } from './chosen.ts';
import { OwnPattern } from './OwnPattern.tsx';
import styles from './Patterns.module.css';
import { openAsQuery } from './openAsQuery.ts';

interface Props extends Omit<ChosenProps, 'shown'> {
  readonly pattern: Pattern;
  readonly given: Given;
}

/** What a pattern asks, and what can be done with the question itself. */
export function PatternHead({ pattern, given, onChange, onUndoable }: Props): ReactNode {
  const { title, description, topic, own, cypher, file, id } = pattern;
  return (
    <header className={styles.head}>
      <div className={styles.words}>
        <p className={styles.topic}>{topic}</p>
        <h2>{title}</h2>
        <p className={styles.description}>{description}</p>
      </div>
      <div className={styles.actions}>
        <button type="button" className="button" onClick={() => openAsQuery(cypher, given)}>
          Open as a query
        </button>
        <button type="button" className="button" onClick={() => saveFile(`${id}.cypher`, 'text/plain', file)}>
          Save as .cypher
        </button>
        {own ? <OwnPattern pattern={pattern} onChange={onChange} onUndoable={onUndoable} /> : null}
      </div>
    </header>
  );
}
