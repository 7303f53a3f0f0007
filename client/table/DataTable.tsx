import { useTable } from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';

import { phone, useMedia } from '../components/useMedia.ts';
import type { Column, Order } from './column.ts';
import styles from './DataTable.module.css';
import { columnDefinitions, features } from './sortedTable.ts';
import { TableHead } from './TableHead.tsx';
import { TableRow } from './TableRow.tsx';
import { cellAfterKey } from './walk.ts';
import type { Cell } from './walk.ts';

interface Props<Row extends object> {
  /** What the table is of, for those who hear it. */
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly idOf: (row: Row) => string;
  readonly order: Order;
  readonly onOrder: (order: Order) => void;
  readonly selected?: string | undefined;
  readonly onSelect: (id: string) => void;
}

/** On a phone it is where a row begins: it is as high as what stands in it. */
const rowHeight = { wide: 30, narrow: 54 };

/** A table that sorts, draws only the rows that are seen, and is walked with the arrow keys. */
export function DataTable<Row extends object>(props: Props<Row>): ReactNode {
  const { label, columns, rows, idOf, order, onOrder, selected, onSelect } = props;
  const isNarrow = useMedia(phone);
  const frame = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState<Cell>({ row: 0, column: 0 });
  const [isWalking, setWalking] = useState(false);
  const definitions = useMemo(() => columnDefinitions(columns), [columns]);
  const sorting = useMemo(() => [{ id: order.column, desc: order.descending }], [order]);
  const table = useTable({ features, columns: definitions, data: rows, getRowId: idOf, state: { sorting } });
  const sorted = table.getRowModel().rows;
  // Heights are kept by row, so that they move with it when the table is sorted.
  const getItemKey = useCallback((index: number) => sorted[index]?.id ?? index, [sorted]);
  // eslint-disable-next-line react-hooks/incompatible-library -- what it returns goes to no memoized component
  const virtual = useVirtualizer({
    count: sorted.length,
    getScrollElement: () => frame.current,
    estimateSize: () => (isNarrow ? rowHeight.narrow : rowHeight.wide),
    getItemKey,
    overscan: 8,
  });
  useEffect(() => virtual.measure(), [virtual, isNarrow]);
  useEffect(() => {
    if (!isWalking) return;
    if (active.row >= 0) virtual.scrollToIndex(active.row);
    // The row may have to be drawn first.
    const frameId = requestAnimationFrame(() => focusCell(frame.current, active));
    return () => cancelAnimationFrame(frameId);
  }, [active, isWalking, virtual]);
  const onKeyDown = (event: KeyboardEvent) => {
    const size = { rows: sorted.length, columns: columns.length };
    const next = cellAfterKey(active, event, size);
    if (!next || (event.target instanceof Element && event.target.matches('select'))) return;
    event.preventDefault();
    setWalking(true);
    setActive(next);
  };
  return (
    <div
      ref={frame}
      className={styles.frame}
      role="grid"
      aria-label={label}
      aria-rowcount={sorted.length + 1}
      onKeyDown={onKeyDown}
      onBlur={() => setWalking(false)}
    >
      <TableHead
        columns={columns}
        order={order}
        onOrder={onOrder}
        isNarrow={isNarrow}
        activeColumn={active.row < 0 ? active.column : -1}
      />
      <div role="rowgroup" className={styles.body} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const row = sorted[index];
          return row ? (
            <TableRow
              key={row.id}
              id={row.id}
              row={row.original}
              columns={columns}
              index={index}
              top={start}
              isNarrow={isNarrow}
              measure={isNarrow ? virtual.measureElement : undefined}
              sortedBy={order.column}
              isSelected={row.id === selected}
              activeColumn={active.row === index ? active.column : -1}
              onSelect={onSelect}
              onActive={setActive}
            />
          ) : null;
        })}
      </div>
    </div>
  );
}

/** Moves the focus to what can be pressed in a cell, or to the cell. */
function focusCell(frame: HTMLElement | null, { row, column }: Cell): void {
  const cell = frame?.querySelector<HTMLElement>(`[data-cell="${row} ${column}"]`);
  const control = cell?.querySelector<HTMLElement>('button, a') ?? cell;
  control?.focus({ preventScroll: row >= 0 });
}
