import type { ReactNode } from 'react';

import { AnswerView } from '../answers/AnswerView.tsx';
import { answerLooks } from '../answers/look.ts';
import type { QueryAnswer } from '../api/questions.ts';
import { beginMemo } from '../memo/WithMemo.tsx';
import { PlanTree } from './PlanTree.tsx';
import type { Look } from './querySettings.ts';

interface Props {
  readonly title: string;
  readonly answer: QueryAnswer;
  readonly look: Look;
  readonly row: number | undefined;
  readonly onLook: (look: Look) => void;
  readonly onRow: (row: number) => void;
  readonly onFreeze: (dataState: string, look: Look) => void;
}

/** What a query found, and where it was asked for how the database found it. */
export function Results({ title, answer, look, row, onLook, onRow, onFreeze }: Props): ReactNode {
  const { columns, rows, plan, dataState } = answer;
  const looks = looksOf(answer);
  const shown = looks.find((each) => each === look) ?? looks[0] ?? 'table';
  return (
    <AnswerView
      title={title}
      answer={answer}
      summary={
        <>
          <strong>{columns.length === 0 ? 'Plan' : amountOf(rows.length)}</strong> {timeOf(answer)}
        </>
      }
      looks={looks}
      look={shown}
      row={row}
      ifNothing="No loaded report tells of this, or the query asks for something else than it seems to. That is no sign that it did not happen."
      plan={plan ? <PlanTree plan={plan} /> : null}
      onLook={onLook}
      onRow={onRow}
      onMemo={() => beginMemo('query')}
      onFreeze={rows.length > 0 ? () => onFreeze(dataState, shown) : undefined}
    />
  );
}

/** An answer without columns is a plan alone; one without a plan has none to show. */
const looksOf = ({ columns, plan }: QueryAnswer): readonly Look[] => [
  ...(columns.length > 0 ? answerLooks : []),
  ...(plan ? (['plan'] as const) : []),
];

const amountOf = (rows: number): string => `${rows.toLocaleString('en')} ${rows === 1 ? 'row' : 'rows'}`;

function timeOf({ elapsedMs, waitedMs }: QueryAnswer): string {
  const waited = waitedMs >= 100 ? `, after waiting ${(waitedMs / 1000).toFixed(1)} s` : '';
  const time = elapsedMs < 1000 ? `${Math.round(elapsedMs)} ms` : `${(elapsedMs / 1000).toFixed(1)} s`;
  return `in ${time}${waited}`;
}
