import type { ReactNode } from 'react';

import type { QueryAnswer } from '../api/questions.ts';
import { AnswerBar } from './AnswerBar.tsx';
import { whatItCannotSay } from './answerFigure.ts';
import { AnswerTable } from './AnswerTable.tsx';
import styles from './AnswerView.module.css';
import { JsonLook } from './JsonLook.tsx';
import type { AnswerLook } from './look.ts';
import { MapLook } from './MapLook.tsx';
import { useAnswerMap } from './useAnswerMap.ts';
import type { AnswerMapState } from './useAnswerMap.ts';
import { useSavingMap } from './useSavingMap.ts';

interface Props<Look extends string> {
  /** What was asked, in words. */
  readonly title: string;
  readonly answer: Pick<QueryAnswer, 'columns' | 'rows' | 'cut'>;
  /** When, where that is not now: an ISO time. */
  readonly askedAt?: string | undefined;
  /** How much was found, and how it came. */
  readonly summary: ReactNode;
  readonly looks: readonly Look[];
  readonly look: Look;
  /** The chosen row, counted from 0. */
  readonly row: number | undefined;
  /** What is said where nothing was found. */
  readonly ifNothing: string;
  /** A look that is none of the rows. */
  readonly plan?: ReactNode;
  readonly onLook: (look: Look) => void;
  readonly onRow: (row: number) => void;
  readonly onMemo: () => void;
  /** Absent where the answer is frozen already. */
  readonly onFreeze?: (() => void) | undefined;
}

/** An answer: how much of it there is, what can be done with it, and the answer itself in one of its looks. */
export function AnswerView<Look extends AnswerLook | 'plan'>(props: Props<Look>): ReactNode {
  const { title, answer, askedAt, look, plan } = props;
  const map = useAnswerMap(answer.rows, look === 'map');
  const saveMap = useSavingMap(title, askedAt, map);
  return (
    <section className={styles.answer} aria-label="Answer">
      <AnswerBar {...props} onSaveMap={saveMap} />
      <div className={styles.look} data-look={look}>
        {look === 'plan' ? plan : <Rows {...props} map={map} />}
      </div>
      {look === 'plan' || answer.rows.length === 0 ? null : (
        <p className={styles.cannotSay}>
          <strong>What this can and cannot say.</strong> {whatItCannotSay} Choose a row to read the words behind it.
        </p>
      )}
    </section>
  );
}

type RowsProps = Pick<Props<string>, 'title' | 'answer' | 'look' | 'row' | 'ifNothing' | 'onRow'> & {
  readonly map: AnswerMapState;
};

function Rows({ title, answer, look, row, ifNothing, map, onRow }: RowsProps): ReactNode {
  if (answer.rows.length === 0) return <p className={styles.none}>{ifNothing}</p>;
  if (look === 'map') return <MapLook state={map} onRow={onRow} />;
  if (look === 'json') return <JsonLook answer={answer} />;
  return <AnswerTable label={title} answer={answer} row={row} onRow={onRow} />;
}
