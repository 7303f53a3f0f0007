import { useState } from 'react';
import type { ReactNode } from 'react';

import { captionOf } from '../api/cells.ts';
import type { CellRow } from '../api/cells.ts';
import type { Frozen, FrozenDifference } from '../api/patterns.ts';
import { Quiet } from '../components/Quiet.tsx';
import { countOf } from '../components/words.ts';
import { CellContent } from '../answers/CellContent.tsx';
import { columnTitle } from '../answers/answerColumns.ts';
import { messageOf } from '../panels/actions.ts';
import styles from './Patterns.module.css';
import { useFrozenDifference } from './usePatterns.ts';

/** What has changed since a result was frozen, once the reader asks. */
export function FrozenChanges({ frozen }: { readonly frozen: Frozen }): ReactNode {
  const [isAsked, setAsked] = useState(false);
  const { data, failureReason, isFetching, refetch } = useFrozenDifference(frozen.id, isAsked);
  const ask = () => {
    setAsked(true);
    if (isAsked) void refetch();
  };
  return (
    <section className={styles.changes} aria-label="What has changed since">
      <button type="button" className="button" onClick={ask}>
        What has changed since
      </button>
      {isFetching ? <Quiet>Asking it again</Quiet> : null}
      {failureReason && !data ? <p className={styles.problem}>{messageOf(failureReason)}</p> : null}
      {data ? <Difference difference={data} isSameData={data.dataState === frozen.dataState} /> : null}
    </section>
  );
}

interface DifferenceProps {
  readonly difference: FrozenDifference;
  readonly isSameData: boolean;
}

function Difference({ difference, isSameData }: DifferenceProps): ReactNode {
  const { problem, columns, added, gone, same, cut } = difference;
  if (problem) return <p className={styles.problem}>It cannot be asked again: {problem.message}</p>;
  const isChanged = added.length + gone.length > 0;
  return (
    <div role="status">
      <p>
        {isChanged
          ? `${countOf(added.length, 'row')} new, ${gone.length} gone, ${same} the same.`
          : `Nothing has changed: the same ${countOf(same, 'row')}.`}
        {isSameData ? ' The data are still those it was asked of.' : ' The data are others than then.'}
        {cut ? ' One of the two answers is not whole, so a row may only seem new or gone.' : ''}
      </p>
      <RowList title="New since" columns={columns} rows={added} />
      <RowList title="Gone since" columns={columns} rows={gone} />
    </div>
  );
}

interface RowListProps {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly CellRow[];
}

function RowList({ title, columns, rows }: RowListProps): ReactNode {
  if (rows.length === 0) return null;
  return (
    <div className={styles.rowList}>
      <table>
        <caption>
          {title} ({rows.length})
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {columnTitle(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={`${at} ${row.map(captionOf).join()}`}>
              {row.map((cell, column) => (
                <td key={column}>
                  <CellContent cell={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
