import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';

import { placeOf } from './problemFixes.ts';
import styles from './QueryPage.module.css';
import { progressWords, useProgress } from './useRuns.ts';
import type { TabRun } from './useRuns.ts';

interface Props {
  readonly run: TabRun;
  readonly onRetry: () => void;
}

/** Where a run is, or why the last one has no answer. */
export function RunState({ run: { running, ended }, onRetry }: Props): ReactNode {
  if (running) return <Progress key={running.runId} runId={running.runId} />;
  if (ended?.kind === 'refused')
    return (
      <p className={styles.state} data-refused="true" role="alert">
        {[placeOf(ended.problem), ended.problem.message].filter(Boolean).join(': ')}
        {ended.problem.neo4j ? <span className={styles.neo4j}> Neo4j: {ended.problem.neo4j}</span> : null}
      </p>
    );
  if (ended?.kind === 'failed')
    return (
      <p className={styles.state} data-refused="true" role="alert">
        {ended.message}{' '}
        <button type="button" className="textButton" onClick={onRetry}>
          Retry
        </button>
      </p>
    );
  if (ended?.kind === 'cancelled') return <p className={styles.state}>Cancelled. It ends on the server as well.</p>;
  return null;
}

const patienceMs = 400;

/** Says where the run is, once it takes long enough to be noticed. */
function Progress({ runId }: { readonly runId: string }): ReactNode {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), patienceMs);
    return () => clearTimeout(timer);
  }, []);
  const progress = useProgress(isLong ? runId : undefined);
  return (
    <p className={styles.state} role="status">
      {isLong ? progressWords(progress) : null}
    </p>
  );
}
