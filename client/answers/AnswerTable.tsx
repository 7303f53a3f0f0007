import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';

import type { CellRow } from '../api/cells.ts';
import type { QueryAnswer } from '../api/questions.ts';
import { phone, useMedia } from '../components/useMedia.ts';
import type { Column, Order } from '../table/column.ts';
import { DataTable } from '../table/DataTable.tsx';
import { answerColumns, sortedBy } from './answerColumns.ts';
import type { AnswerColumn } from './answerColumns.ts';
import { CellContent } from './CellContent.tsx';

interface Props {
  /** What the table is of, for those who hear it. */
  readonly label: string;
  readonly answer: Pick<QueryAnswer, 'columns' | 'rows'>;
  /** The chosen row by its place in the answer. */
  readonly row?: number | undefined;
  readonly onRow: (row: number) => void;
}

/** A row, and where the answer has it. */
interface Placed {
  readonly at: number;
  readonly row: CellRow;
}

const asAnswered: Order = { column: '#', descending: false };

/** The rows of an answer in the order in which they came, until the reader sorts them. */
export function AnswerTable({ label, answer, row, onRow }: Props): ReactNode {
  const [order, setOrder] = useState(asAnswered);
  // On a phone a line of its own would be too much for a number.
  const isNarrow = useMedia(phone);
  const columns = useMemo(
    () => [isNarrow ? { ...number, cell: () => null } : number, ...answerColumns(answer).map(columnOf)],
    [answer, isNarrow],
  );
  const rows = useMemo(() => answer.rows.map((each, at) => ({ at, row: each })), [answer]);
  return (
    <DataTable
      label={label}
      columns={columns}
      rows={rows}
      idOf={({ at }) => String(at)}
      order={columns.some(({ id }) => id === order.column) ? order : asAnswered}
      onOrder={setOrder}
      selected={row === undefined ? undefined : String(row)}
      onSelect={(id) => onRow(Number(id))}
    />
  );
}

const number: Column<Placed> = {
  id: '#',
  title: '#',
  hint: 'The order in which the answer came',
  width: '36px',
  value: ({ at }) => at,
  cell: ({ at }) => String(at + 1),
};

function columnOf({ at, name, title, isNumber, width }: AnswerColumn): Column<Placed> {
  return {
    id: `${at} ${name}`,
    title,
    width,
    ...(isNumber ? { isNumber } : {}),
    ...(title === name ? {} : { hint: name }),
    value: ({ row }) => sortedBy(row, at),
    cell: ({ row }, tabIndex) => {
      const cell = row[at] ?? null;
      return cell === null ? null : <CellContent cell={cell} tabIndex={tabIndex} />;
    },
  };
}
