import type { ReactNode } from 'react';

import type { Column, Order } from './column.ts';
import styles from './DataTable.module.css';
import { templateOf } from './templateOf.ts';

interface Props<Row> {
  readonly columns: readonly Column<Row>[];
  readonly order: Order;
  readonly onOrder: (order: Order) => void;
  readonly isNarrow: boolean;
  readonly activeColumn: number;
}

/** The headings; pressing one sorts by it, pressing it again turns the order round. */
export function TableHead<Row>(props: Props<Row>): ReactNode {
  const { columns, order, onOrder, isNarrow, activeColumn } = props;
  if (isNarrow) return <SortChoice columns={columns} order={order} onOrder={onOrder} />;
  return (
    <div role="rowgroup" className={styles.head}>
      <div role="row" className={styles.headings} style={{ gridTemplateColumns: templateOf(columns) }}>
        {columns.map((column, index) => {
          const isSorted = order.column === column.id;
          return (
            <div
              key={column.id}
              role="columnheader"
              aria-sort={isSorted ? (order.descending ? 'descending' : 'ascending') : 'none'}
              className={styles.heading}
              data-number={column.isNumber}
              data-cell={`-1 ${index}`}
            >
              <button
                type="button"
                tabIndex={index === activeColumn ? 0 : -1}
                title={column.hint}
                onClick={() => onOrder(orderAfter(order, column))}
              >
                {column.title}
                {isSorted ? <span aria-hidden="true">{order.descending ? ' ↓' : ' ↑'}</span> : null}
              </button>
            </div>
          );
        })}
      </div>
    </div>
  );
}

function SortChoice<Row>({ columns, order, onOrder }: Omit<Props<Row>, 'isNarrow' | 'activeColumn'>): ReactNode {
  return (
    // A grid holds nothing but rows.
    <div role="rowgroup" className={styles.choice}>
      <div role="row">
        <div role="columnheader">
          <label>
            Sorted by{' '}
            <select
              value={order.column}
              onChange={({ target }) => {
                const column = columns.find(({ id }) => id === target.value);
                if (column) onOrder({ column: column.id, descending: column.isNumber === true });
              }}
            >
              {columns.map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </select>
          </label>
        </div>
      </div>
    </div>
  );
}

function orderAfter<Row>(order: Order, { id, isNumber }: Column<Row>): Order {
  if (order.column === id) return { column: id, descending: !order.descending };
  return { column: id, descending: isNumber === true };
}
