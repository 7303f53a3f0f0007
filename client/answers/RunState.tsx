import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';

import { progressWords, useProgress } from './runProgress.ts';
import styles from './RunState.module.css';

/** Why a run has no answer. */
export type RunEnd =
  | { readonly kind: 'refused'; readonly code: string; readonly message: string; readonly neo4j?: string | null }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'cancelled' };

interface Props {
  /** The run that is waited for. */
  readonly runId: string | undefined;
  /** How the last one ended, where it has no answer. */
  readonly end: RunEnd | undefined;
  readonly onRetry: () => void;
  /** Absent where the page has a button of its own for it. */
  readonly onCancel?: (() => void) | undefined;
}

/** Where a run is, or why the last one has no answer. */
export function RunState({ runId, end, onRetry, onCancel }: Props): ReactNode {
  if (runId !== undefined) return <Progress key={runId} runId={runId} onCancel={onCancel} />;
  if (end === undefined) return null;
  if (end.kind === 'cancelled')
    return (
      <p className={styles.state}>
        Cancelled. It ends on the server as well. <Again onPress={onRetry}>Run it again</Again>
      </p>
    );
  return (
    <p className={styles.state} data-refused="true" role="alert">
      {end.message}{' '}
      {end.kind === 'failed' ? (
        <Again onPress={onRetry}>Retry</Again>
      ) : end.neo4j ? (
        <span className={styles.neo4j}>Neo4j: {end.neo4j}</span>
      ) : null}
    </p>
  );
}

function Again({ onPress, children }: { readonly onPress: () => void; readonly children: string }): ReactNode {
  return (
    <button type="button" className="textButton" onClick={onPress}>
      {children}
    </button>
  );
}

const patienceMs = 400;

/** Says where the run is, once it takes long enough to be noticed. */
function Progress({ runId, onCancel }: Pick<Props, 'onCancel'> & { readonly runId: string }): ReactNode {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), patienceMs);
    return () => clearTimeout(timer);
  }, []);
  const progress = useProgress(isLong ? runId : undefined);
  return (
    <div className={styles.state}>
      <p role="status">{isLong ? progressWords(progress) : null}</p>
      {isLong && onCancel ? (
        <button type="button" className="button" onClick={onCancel}>
          Cancel
        </button>
      ) : null}
    </div>
  );
}
