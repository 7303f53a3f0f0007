import { useState } from 'react';
import type { ReactNode } from 'react';

import { AnswerTable } from '../answers/AnswerTable.tsx';
import { showNodes } from '../answers/showNodes.ts';
import { contentOf } from '../api/cells.ts';
import type { QueryAnswer } from '../api/questions.ts';
import { memoSettings, noMemo } from '../memo/memoForm.ts';
import { MemoView } from '../memo/MemoView.tsx';
import type { ChosenProps } from './chosen.ts';
import styles from './Patterns.module.css';
import { showRow } from './patternSettings.ts';
import { TitleDialog } from './TitleDialog.tsx';

interface Props extends Omit<ChosenProps, 'onUndoable'> {
  /** What was asked, in words. */
  readonly title: string;
  readonly answer: Pick<QueryAnswer, 'columns' | 'rows' | 'cut' | 'dataState'>;
  /** How many rows there are, and how they came. */
  readonly summary: string;
  /** When it was asked, where that is not now: an ISO time. */
  readonly askedAt?: string;
  /** Keeps the answer as it is, under a title. */
  readonly onFreeze?: (title: string) => Promise<void>;
}

/** The rows of an answer with what can be made of them; or the memo that is written from them. */
export function AnswerSection(props: Props): ReactNode {
  const { title, answer, summary, askedAt, shown, onChange, onFreeze } = props;
  const { row, memo } = shown;
  if (memo) {
    return (
      <MemoView
        title={title}
        answer={answer}
        askedAt={askedAt}
        chosenRow={row}
        words={memo}
        onWords={(change) => onChange(memoSettings(change))}
        onAllRows={() => onChange(showRow(undefined))}
        onClose={() => onChange(noMemo)}
      />
    );
  }
  return (
    <section className={styles.answer} aria-label="Answer">
      <div className={styles.bar}>
        <p role="status" className={styles.summary}>
          <strong>{summary}</strong>
          {answer.cut ? ` · only the first ${answer.cut.after}: there are more` : ''}
        </p>
        {answer.rows.length > 0 ? (
          <AnswerActions {...props} onMemo={() => onChange(memoSettings({ form: 'sentences' }))} />
        ) : null}
        {onFreeze ? <Freeze title={title} onFreeze={onFreeze} /> : null}
      </div>
      {answer.rows.length === 0 ? (
        <p className={styles.none}>
          No report that is loaded tells of this. That is no sign that it did not happen: these are documented cases
          only.
        </p>
      ) : (
        <div className={styles.table}>
          <AnswerTable label={title} answer={answer} row={row} onRow={(at) => onChange(showRow(at))} />
        </div>
      )}
      {answer.rows.length > 0 ? (
        <p className={styles.limits}>
          Documented cases only: what no loaded report tells is not in these rows. Choose a row to read the words behind
          it.
        </p>
      ) : null}
    </section>
  );
}

function AnswerActions({ answer, shown: { row }, onMemo }: Props & { readonly onMemo: () => void }): ReactNode {
  const rows = row === undefined ? answer.rows : answer.rows.slice(row, row + 1);
  const { nodes } = contentOf(rows.flat());
  const which = row === undefined ? '' : ` row ${row + 1}`;
  return (
    <>
      {nodes.length > 0 ? (
        <>
          <button type="button" className="button" onClick={() => showNodes(nodes, 'added')}>
            Show{which} in the network
          </button>
          <button type="button" className="button" onClick={() => showNodes(nodes, 'alone')}>
            Show{which} alone
          </button>
        </>
      ) : null}
      <button type="button" className="button" onClick={onMemo}>
        Memo
      </button>
    </>
  );
}

function Freeze({ title, onFreeze }: Required<Pick<Props, 'title' | 'onFreeze'>>): ReactNode {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="button" onClick={() => setOpen(true)}>
        Freeze
      </button>
      {isOpen ? (
        <TitleDialog
          heading="Freeze this result"
          title={title}
          action="Freeze"
          onDo={onFreeze}
          onClose={() => setOpen(false)}
        >
          <p>It is kept as it is now, with its query, under an address of its own; later you see what has changed.</p>
        </TitleDialog>
      ) : null}
    </>
  );
}
