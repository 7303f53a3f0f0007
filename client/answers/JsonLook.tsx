import { useMemo } from 'react';
import type { ReactNode } from 'react';

import type { QueryAnswer } from '../api/questions.ts';
import styles from './AnswerView.module.css';
import { jsonOf } from './exported.ts';

/** More than this is for the file. */
const mostInJson = 200;

/** The rows of an answer as a program reads them. */
export function JsonLook({
  answer: { columns, rows },
}: {
  readonly answer: Pick<QueryAnswer, 'columns' | 'rows'>;
}): ReactNode {
  const text = useMemo(() => jsonOf(columns, rows.slice(0, mostInJson)), [columns, rows]);
  const rest = rows.length - mostInJson;
  return (
    <>
      <pre className={styles.json} tabIndex={0} aria-label="The rows as JSON">
        {text}
      </pre>
      {rest > 0 ? <p className={styles.none}>{rest.toLocaleString('en')} more rows are in the file.</p> : null}
    </>
  );
}
