import type { ReactNode } from 'react';

import type { Column } from './column.ts';
import styles from './DataTable.module.css';
import { templateOf } from './templateOf.ts';
import type { Cell } from './walk.ts';

interface Props<Row> {
  readonly id: string;
  readonly row: Row;
  readonly columns: readonly Column<Row>[];
  readonly index: number;
  readonly top: number;
  readonly isNarrow: boolean;
  /** Told of the row as it is drawn, where its height depends on what stands in it. */
  readonly measure: ((row: HTMLElement | null) => void) | undefined;
  /** The id of a column; on a phone it is shown whatever else is left out. */
  readonly sortedBy: string;
  readonly isSelected: boolean;
  /** The column of the cell that the Tab key reaches; -1 where that is in another row. */
  readonly activeColumn: number;
  readonly onSelect: (id: string) => void;
  readonly onActive: (cell: Cell) => void;
}

/** One row; a press anywhere in it selects it. On a phone it has as many lines as it needs. */
export function TableRow<Row>(props: Props<Row>): ReactNode {
  const { id, row, columns, index, top, isNarrow, measure, sortedBy, isSelected, activeColumn, onSelect, onActive } =
    props;
  return (
    <div
      ref={measure}
      role="row"
      data-index={index}
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      className={isNarrow ? styles.narrow : styles.row}
      style={{ transform: `translateY(${top}px)`, gridTemplateColumns: isNarrow ? undefined : templateOf(columns) }}
      onClick={() => onSelect(id)}
      onKeyDown={({ key, target }) => {
        if (key === 'Enter' && target instanceof Element && target.matches('[role=gridcell]')) onSelect(id);
      }}
    >
      {columns.map((column, at) => {
        const tabIndex = at === activeColumn ? 0 : -1;
        const content = column.cell(row, tabIndex);
        if (isNarrow && (content === null || (column.onlyWide && column.id !== sortedBy))) return null;
        return (
          <div
            key={column.id}
            role="gridcell"
            className={styles.cell}
            data-number={column.isNumber}
            data-cell={`${index} ${at}`}
            tabIndex={tabIndex}
            onFocus={() => onActive({ row: index, column: at })}
          >
            {isNarrow && at > 0 ? <span className={styles.label}>{column.title} </span> : null}
            {content}
          </div>
        );
      })}
    </div>
  );
}
