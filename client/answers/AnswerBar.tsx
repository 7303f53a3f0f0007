import type { ReactNode } from 'react';

import { contentOf } from '../api/cells.ts';
import type { QueryAnswer } from '../api/questions.ts';
import { Choices } from '../components/Choices.tsx';
import type { PictureForm } from '../graph/export/drawnFile.ts';
import styles from './AnswerView.module.css';
import { ExportAnswer } from './ExportAnswer.tsx';
import { showNodes } from './showNodes.ts';

interface WaysProps {
  readonly title: string;
  readonly answer: Pick<QueryAnswer, 'columns' | 'rows' | 'cut'>;
  readonly row: number | undefined;
  /** Gives the map as a file; absent where none is shown. */
  readonly onSaveMap: ((form: PictureForm) => void) | undefined;
  readonly onMemo: () => void;
  readonly onFreeze?: (() => void) | undefined;
}

interface Props<Look extends string> extends WaysProps {
  readonly summary: ReactNode;
  readonly looks: readonly Look[];
  readonly look: Look;
  readonly onLook: (look: Look) => void;
}

const titles: Readonly<Record<string, string>> = { table: 'Table', map: 'Map', json: 'JSON', plan: 'Plan' };

/** How much was found, the looks that it has, and where it can go. */
export function AnswerBar<Look extends string>(props: Props<Look>): ReactNode {
  const { answer, summary, looks, look, onLook } = props;
  return (
    <div className={styles.bar}>
      <p className={styles.summary} role="status">
        {summary}
        {answer.cut ? <span className={styles.cut}>Only the first {answer.cut.after}: there are more.</span> : null}
      </p>
      {looks.length > 1 ? (
        <Choices
          label="How the answer is shown"
          choices={looks.map((each) => ({ value: each, title: titles[each] ?? each }))}
          chosen={look}
          onChoose={onLook}
        />
      ) : null}
      {answer.rows.length > 0 || props.onFreeze ? <Ways {...props} /> : null}
    </div>
  );
}

/** To the network, to a file, and to a permanent address. */
function Ways({ title, answer: { columns, rows }, row, onSaveMap, onMemo, onFreeze }: WaysProps): ReactNode {
  const chosen = row === undefined ? rows : rows.slice(row, row + 1);
  const { nodes } = contentOf(chosen.flat());
  const which = row === undefined || chosen.length === 0 ? '' : ` row ${row + 1}`;
  return (
    <div className={styles.ways}>
      {nodes.length > 0 ? (
        <>
          <button type="button" className="button" onClick={() => showNodes(nodes, 'added')}>
            <span>
              Add{which}
              <span className={styles.whereTo}> to the network</span>
            </span>
          </button>
          <button type="button" className="button" onClick={() => showNodes(nodes, 'alone')}>
            Show{which} alone
          </button>
        </>
      ) : null}
      {rows.length > 0 ? (
        <>
          <button type="button" className="button" onClick={onMemo}>
            Memo
          </button>
          <ExportAnswer title={title} columns={columns} rows={rows} onSaveMap={onSaveMap} />
        </>
      ) : null}
      {onFreeze ? (
        <button type="button" className="button" onClick={onFreeze}>
          Freeze
        </button>
      ) : null}
    </div>
  );
}
