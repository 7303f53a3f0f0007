import { useMemo } from 'react';
import type { ReactNode } from 'react';

import { AnswerTable } from '../answers/AnswerTable.tsx';
import type { QueryAnswer } from '../api/questions.ts';
import { jsonOf } from './exported.ts';
import { PlanTree } from './PlanTree.tsx';
import type { Look } from './querySettings.ts';
import { ResultBar } from './ResultBar.tsx';
import { ResultMapLook } from './ResultMapLook.tsx';
import styles from './Results.module.css';

interface Props {
  readonly title: string;
  readonly answer: QueryAnswer;
  readonly look: Look;
  readonly row: number | undefined;
  readonly onLook: (look: Look) => void;
  readonly onRow: (row: number) => void;
  readonly onFreeze: (dataState: string, look: Look) => void;
}

/** An answer: how much of it there is, what can be done with it, and the answer itself in one of its looks. */
export function Results({ title, answer, look, row, onLook, onRow, onFreeze }: Props): ReactNode {
  const shown = shownLook(answer, look);
  return (
    <section className={styles.results} aria-label="Answer">
      <ResultBar
        title={title}
        answer={answer}
        look={shown}
        row={row}
        onLook={onLook}
        onFreeze={() => onFreeze(answer.dataState, shown)}
      />
      <div className={styles.look} data-look={shown}>
        {shown === 'plan' && answer.plan ? (
          <PlanTree plan={answer.plan} />
        ) : (
          <Rows {...{ title, answer, row, onRow }} look={shown} />
        )}
      </div>
      {shown === 'plan' || answer.rows.length === 0 ? null : (
        <p className={styles.cannotSay}>
          <strong>What this can and cannot say.</strong> Documented cases only: what no loaded report tells is not in
          these rows.
        </p>
      )}
    </section>
  );
}

/** An answer without columns is a plan alone; one without a plan has none to show. */
function shownLook({ columns, plan }: QueryAnswer, look: Look): Look {
  if (columns.length === 0 && plan) return 'plan';
  return look === 'plan' && !plan ? 'table' : look;
}

type RowsProps = Omit<Props, 'onLook' | 'onFreeze'>;

function Rows({ title, answer, look, row, onRow }: RowsProps): ReactNode {
  if (answer.rows.length === 0)
    return (
      <p className={styles.none}>
        No loaded report tells of this, or the query asks for something else than it seems to. That is no sign that it
        did not happen.
      </p>
    );
  if (look === 'map') return <ResultMapLook rows={answer.rows} onRow={onRow} />;
  if (look === 'json') return <JsonLook answer={answer} />;
  return <AnswerTable label={title} answer={answer} row={row} onRow={onRow} />;
}

/** More than this is for the file. */
const mostInJson = 200;

function JsonLook({ answer: { columns, rows } }: Pick<Props, 'answer'>): ReactNode {
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
