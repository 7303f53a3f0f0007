import { useRef } from 'react';
import type { ReactNode } from 'react';

import { RowEvidencePanel } from '../answers/RowEvidence.tsx';
import type { QueryAnswer } from '../api/questions.ts';
import { InspectorFrame } from '../panels/InspectorFrame.tsx';
import type { ChosenProps } from './chosen.ts';
import styles from './Patterns.module.css';
import { showRow } from './patternSettings.ts';

interface Props extends Omit<ChosenProps, 'onUndoable'> {
  readonly answer: Pick<QueryAnswer, 'columns' | 'rows'> | undefined;
  readonly children: ReactNode;
}

/** An answer, and beside it the words behind its chosen row. */
export function WithEvidence({ answer, shown, onChange, children }: Props): ReactNode {
  const frame = useRef<HTMLElement>(null);
  const at = shown.row ?? -1;
  const row = shown.memo ? undefined : answer?.rows[at];
  return (
    <div
      className={styles.beside}
      onKeyDown={({ key }) => {
        if (key === 'Escape' && row) onChange(showRow(undefined));
      }}
    >
      <div className={styles.main}>{children}</div>
      {row ? (
        <InspectorFrame ref={frame}>
          <RowEvidencePanel
            columns={answer?.columns ?? []}
            row={row}
            at={at}
            onClose={() => onChange(showRow(undefined))}
          />
        </InspectorFrame>
      ) : null}
    </div>
  );
}
