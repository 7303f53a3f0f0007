import { useRef } from 'react';
import type { ReactNode } from 'react';

import { RowEvidencePanel } from '../answers/RowEvidence.tsx';
import type { QueryAnswer } from '../api/questions.ts';
import { Inspector } from '../panels/Inspector.tsx';
import { InspectorFrame } from '../panels/InspectorFrame.tsx';

interface Props {
  readonly answer: QueryAnswer | undefined;
  readonly row: number | undefined;
  /** The id of the node that was pressed; its evidence covers that of the row. */
  readonly node: string | undefined;
  readonly onCloseRow: () => void;
}

/** Beside an answer: what is known of the node that was pressed, else the words behind the chosen row. */
export function ResultSide({ answer, row, node, onCloseRow }: Props): ReactNode {
  const frame = useRef<HTMLElement>(null);
  const cells = row === undefined ? undefined : answer?.rows[row];
  if (node === undefined && !cells) return null;
  return (
    <InspectorFrame ref={frame}>
      {node !== undefined ? (
        <Inspector key={node} id={node} drawn={undefined} positionOf={() => undefined} />
      ) : cells ? (
        <RowEvidencePanel columns={answer?.columns ?? []} row={cells} at={row ?? 0} onClose={onCloseRow} />
      ) : null}
    </InspectorFrame>
  );
}
