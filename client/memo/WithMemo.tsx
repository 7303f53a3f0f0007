import type { ReactNode } from 'react';

import type { QueryAnswer } from '../api/questions.ts';
import type { ViewId } from '../exploration/exploration.ts';
import { useExploration, useStore } from '../panels/store.ts';
import { memoSettings, memoWordsOf, noMemo } from './memoForm.ts';
import type { Changed } from './memoForm.ts';
import styles from './Memo.module.css';
import { MemoView } from './MemoView.tsx';

interface Props {
  /** The view whose settings, and so whose address, keep the memo. */
  readonly view: ViewId;
  readonly title: string;
  readonly answer: Pick<QueryAnswer, 'columns' | 'rows' | 'cut'>;
  readonly chosenRow?: number | undefined;
  /** The answer itself, for as long as no memo is written about it. */
  readonly children: ReactNode;
}

/** An answer, or the memo that is written about it. */
export function WithMemo({ view, title, answer, chosenRow, children }: Props): ReactNode {
  const { settings } = useExploration();
  const words = memoWordsOf(settings[view]);
  if (!words) return children;
  const set = (changed: Changed) => useStore.getState().dispatch({ do: 'set', view, settings: changed });
  return (
    <div className={styles.page}>
      <MemoView
        title={title}
        answer={answer}
        askedAt={undefined}
        chosenRow={chosenRow}
        words={words}
        onWords={(change) => set(memoSettings(change))}
        onAllRows={() => set({ row: undefined })}
        onClose={() => endMemo(view)}
      />
    </div>
  );
}

/** Begins the memo about the answer of a view. */
export const beginMemo = (view: ViewId): void =>
  useStore.getState().dispatch({ do: 'set', view, settings: memoSettings({ form: 'sentences' }) });

/** Leads back from the memo to the answer of a view. */
export const endMemo = (view: ViewId): void => useStore.getState().dispatch({ do: 'set', view, settings: noMemo });
