import { useState } from 'react';
import type { ReactNode } from 'react';

import { AnswerView } from '../answers/AnswerView.tsx';
import { answerLooks, lookSetting } from '../answers/look.ts';
import type { QueryAnswer } from '../api/questions.ts';
import { memoSettings, noMemo } from '../memo/memoForm.ts';
import { MemoView } from '../memo/MemoView.tsx';
import type { ChosenProps } from './chosen.ts';
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
  const [isFreezing, setFreezing] = useState(false);
  const { row, look, memo } = shown;
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
    <>
      <AnswerView
        title={title}
        askedAt={askedAt}
        answer={answer}
        summary={<strong>{summary}</strong>}
        looks={answer.rows.length > 0 ? answerLooks : []}
        look={look}
        row={row}
        ifNothing="No report that is loaded tells of this. That is no sign that it did not happen: these are documented cases only."
        onLook={(chosen) => onChange(lookSetting(chosen))}
        onRow={(at) => onChange(showRow(at))}
        onMemo={() => onChange(memoSettings({ form: 'sentences' }))}
        onFreeze={onFreeze ? () => setFreezing(true) : undefined}
      />
      {onFreeze && isFreezing ? (
        <TitleDialog
          heading="Freeze this result"
          title={title}
          action="Freeze"
          onDo={onFreeze}
          onClose={() => setFreezing(false)}
        >
          <p>It is kept as it is now, with its query, under an address of its own; later you see what has changed.</p>
        </TitleDialog>
      ) : null}
    </>
  );
}
