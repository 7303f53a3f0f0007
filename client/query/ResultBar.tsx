import type { ReactNode } from 'react';

import { showNodes } from '../answers/showNodes.ts';
import { contentOf } from '../api/cells.ts';
import type { QueryAnswer } from '../api/questions.ts';
import { Choices } from '../components/Choices.tsx';
import { Icon } from '../components/Icon.tsx';
import { fileNameOf, saveFile } from '../components/saveFile.ts';
import { beginMemo } from '../memo/WithMemo.tsx';
import { csvOf, jsonOf } from './exported.ts';
import type { Look } from './querySettings.ts';
import styles from './Results.module.css';

interface Props {
  readonly title: string;
  readonly answer: QueryAnswer;
  readonly look: Look;
  readonly row: number | undefined;
  readonly onLook: (look: Look) => void;
  readonly onFreeze: () => void;
}

const titles: Readonly<Record<Look, string>> = { table: 'Table', map: 'Map', json: 'JSON', plan: 'Plan' };

/** How much was found, the looks that it has, and where it can go. */
export function ResultBar({ title, answer, look, row, onLook, onFreeze }: Props): ReactNode {
  const { columns, rows, plan } = answer;
  const looks: readonly Look[] = [
    ...(columns.length > 0 ? (['table', 'map', 'json'] as const) : []),
    ...(plan ? (['plan'] as const) : []),
  ];
  return (
    <div className={styles.bar}>
      <p className={styles.summary} role="status">
        <strong>{columns.length === 0 ? 'Plan' : amountOf(rows.length)}</strong> {timeOf(answer)}
        {answer.cut ? <span className={styles.cut}>Only the first {answer.cut.after}: there are more.</span> : null}
      </p>
      {looks.length > 1 ? (
        <Choices
          label="How the answer is shown"
          choices={looks.map((each) => ({ value: each, title: titles[each] }))}
          chosen={look}
          onChoose={onLook}
        />
      ) : null}
      {rows.length > 0 ? <Ways {...{ title, answer, row, onFreeze }} /> : null}
    </div>
  );
}

const amountOf = (rows: number): string => `${rows.toLocaleString('en')} ${rows === 1 ? 'row' : 'rows'}`;

function timeOf({ elapsedMs, waitedMs }: QueryAnswer): string {
  const waited = waitedMs >= 100 ? `, after waiting ${(waitedMs / 1000).toFixed(1)} s` : '';
  const time = elapsedMs < 1000 ? `${Math.round(elapsedMs)} ms` : `${(elapsedMs / 1000).toFixed(1)} s`;
  return `in ${time}${waited}`;
}

/** To the network, to a file, and to a permanent address. */
function Ways({ title, answer, row, onFreeze }: Pick<Props, 'title' | 'answer' | 'row' | 'onFreeze'>): ReactNode {
  const { columns, rows } = answer;
  const chosen = row === undefined ? rows : rows.slice(row, row + 1);
  const { nodes } = contentOf(chosen.flat());
  const which = row === undefined || chosen.length === 0 ? '' : ` row ${row + 1}`;
  return (
    <div className={styles.ways}>
      {nodes.length > 0 ? (
        <>
          <button type="button" className="button" onClick={() => showNodes(nodes, 'added')}>
            Add{which} to the network
          </button>
          <button type="button" className="button" onClick={() => showNodes(nodes, 'alone')}>
            Show{which} alone
          </button>
        </>
      ) : null}
      <button type="button" className="button" onClick={() => beginMemo('query')}>
        Memo
      </button>
      <button
        type="button"
        className="button"
        onClick={() => saveFile(fileNameOf(title, 'csv'), 'text/csv', csvOf(columns, rows))}
      >
        <Icon name="ui.export" /> CSV
      </button>
      <button
        type="button"
        className="button"
        onClick={() => saveFile(fileNameOf(title, 'json'), 'application/json', jsonOf(columns, rows))}
      >
        <Icon name="ui.export" /> JSON
      </button>
      <button type="button" className="button" onClick={onFreeze}>
        Freeze
      </button>
    </div>
  );
}
