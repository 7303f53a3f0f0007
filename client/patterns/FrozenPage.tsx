import { useState } from 'react';
import type { ReactNode } from 'react';

import { removeFrozen } from '../api/patterns.ts';
import type { Frozen } from '../api/patterns.ts';
import { Quiet } from '../components/Quiet.tsx';
import { countOf } from '../components/words.ts';
import { Failed } from '../panels/Failed.tsx';
import { useStore } from '../panels/store.ts';
import { AnswerSection } from './AnswerSection.tsx';
import type { ChosenProps } from './chosen.ts';
import { timeText } from '../components/times.ts';
import { FrozenChanges } from './FrozenChanges.tsx';
import { openAsQuery } from './openAsQuery.ts';
import styles from './Patterns.module.css';
import { showNothing } from './patternSettings.ts';
import { TitleDialog } from './TitleDialog.tsx';
import { useNames } from './useNames.ts';
import { useFrozen, useListsAgain } from './usePatterns.ts';
import { WithEvidence } from './WithEvidence.tsx';

interface Props extends ChosenProps {
  readonly id: string;
}

/** A result as it was when somebody froze it, and what has changed since. */
export function FrozenPage({ id, shown, onChange }: Props): ReactNode {
  const { data: frozen, failureReason, refetch } = useFrozen(id);
  if (failureReason && !frozen) {
    return <Failed className={styles.problem} error={failureReason} onRetry={() => void refetch()} />;
  }
  if (!frozen) return <Quiet>Reading the frozen result</Quiet>;
  return (
    <WithEvidence answer={frozen} shown={shown} onChange={onChange}>
      <FrozenHead frozen={frozen} onChange={onChange} />
      {shown.memo ? null : <FrozenChanges frozen={frozen} />}
      <AnswerSection
        title={frozen.title}
        answer={frozen}
        summary={`${countOf(frozen.count, 'row')}, as frozen on ${timeText(frozen.at)}`}
        askedAt={frozen.at}
        shown={shown}
        onChange={onChange}
      />
    </WithEvidence>
  );
}

function FrozenHead({ frozen, onChange }: Pick<ChosenProps, 'onChange'> & { readonly frozen: Frozen }): ReactNode {
  const { id, title, cypher, parameters, at, dataState } = frozen;
  const [isAsking, setAsking] = useState(false);
  const { say } = useStore.getState();
  const readAgain = useListsAgain();
  const names = useNames(parameters);
  const asked = Object.entries(parameters).map(([name, text]) => `${name}: ${names.get(text) ?? text}`);
  const remove = async () => {
    await removeFrozen(id);
    await readAgain();
    onChange(showNothing);
    say('The frozen result is removed');
  };
  return (
    <header className={styles.head}>
      <div className={styles.words}>
        <p className={styles.topic}>Frozen result</p>
        <h2>{title}</h2>
        <p className={styles.description}>
          Frozen on {timeText(at)}
          {asked.length > 0 ? `, asked with ${asked.join(', ')}` : ''}. This address stays.
        </p>
        <details className={styles.details}>
          <summary>The query, and the data it was asked of</summary>
          <pre>{cypher}</pre>
          <p>
            Data state <code>{dataState}</code>
          </p>
        </details>
      </div>
      <div className={styles.actions}>
        <button type="button" className="button" onClick={() => openAsQuery(cypher, parameters)}>
          Open as a query
        </button>
        <button type="button" className="button" onClick={() => setAsking(true)}>
          Remove
        </button>
      </div>
      {isAsking ? (
        <TitleDialog
          heading={`Remove “${title}”?`}
          action="Remove for ever"
          onDo={remove}
          onClose={() => setAsking(false)}
        >
          <p>Its rows are kept nowhere else, and its address will lead to nothing.</p>
        </TitleDialog>
      ) : null}
    </header>
  );
}
