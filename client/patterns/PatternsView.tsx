import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';

import type { PatternAnswers } from '../api/patterns.ts';
import { Quiet } from '../components/Quiet.tsx';
import { messageOf } from '../panels/actions.ts';
import { useExploration, useStore } from '../panels/store.ts';
import { useFocusKept } from '../panels/useFocusKept.ts';
import type { ChosenProps } from './chosen.ts';
import { FrozenPage } from './FrozenPage.tsx';
import { Notice } from './Notice.tsx';
import type { Undoable } from './Notice.tsx';
import { PatternList } from './PatternList.tsx';
import { PatternPage } from './PatternPage.tsx';
import styles from './Patterns.module.css';
import { shownOf, showNothing } from './patternSettings.ts';
import type { Changed } from './patternSettings.ts';
import { usePatternAnswers, usePatternList } from './usePatterns.ts';

/** The library of questions, the reader's own and the results that were kept, with the chosen one beside them. */
export function PatternsView(): ReactNode {
  const { settings } = useExploration();
  const dispatch = useStore((store) => store.dispatch);
  const [undoable, setUndoable] = useState<Undoable>();
  const { data: patterns } = usePatternList();
  const ids = useMemo(() => (patterns ?? []).map(({ id }) => id), [patterns]);
  const answers = usePatternAnswers(ids);
  const shown = shownOf(settings.patterns);
  const chosen = shown.frozen ?? shown.pattern;
  useFocusKept(chosen);
  const change = (changed: Changed) => dispatch({ do: 'set', view: 'patterns', settings: changed });
  return (
    <div className={styles.page} data-chosen={chosen !== undefined}>
      <PatternList shown={shown} answers={answers} onChange={change} />
      <div className={styles.chosen} key={chosen}>
        <button type="button" className={`textButton ${styles.back ?? ''}`} onClick={() => change(showNothing)}>
          All patterns
        </button>
        {undoable ? <Notice undoable={undoable} onDone={() => setUndoable(undefined)} /> : null}
        <Chosen shown={shown} answers={answers} onChange={change} onUndoable={setUndoable} />
      </div>
    </div>
  );
}

interface AnyChosenProps extends ChosenProps {
  readonly answers: ReadonlyMap<string, PatternAnswers>;
}

function Chosen({ answers, ...props }: AnyChosenProps): ReactNode {
  const { pattern, frozen } = props.shown;
  const { data, failureReason, refetch } = usePatternList();
  if (frozen !== undefined) return <FrozenPage {...props} id={frozen} />;
  if (failureReason && !data) {
    return (
      <p className={styles.problem}>
        {messageOf(failureReason)}{' '}
        <button type="button" className="textButton" onClick={() => void refetch()}>
          Retry
        </button>
      </p>
    );
  }
  if (!data) return <Quiet>Reading the patterns</Quiet>;
  if (pattern === undefined) return <Invitation count={data.length} />;
  const found = data.find(({ id }) => id === pattern);
  if (!found) {
    return (
      <p className={styles.problem}>
        There is no pattern <code>{pattern}</code> here. It may have been removed, or kept in another database.
      </p>
    );
  }
  return <PatternPage {...props} pattern={found} change={answers.get(found.id)?.change ?? undefined} />;
}

function Invitation({ count }: { readonly count: number }): ReactNode {
  return (
    <div className={styles.invitation}>
      <h2>Patterns</h2>
      <p>
        {count} questions that are asked of reports again and again. Choose one: its rows lead to the people they name
        and to the words of the reports that say so.
      </p>
      <p>
        The number beside a pattern is how many answers it has now; where there is none, it asks about somebody first.
      </p>
    </div>
  );
}
