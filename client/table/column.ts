import type { ReactNode } from 'react';

/** What a row is sorted by; undefined comes last, whichever way it is sorted. */
export type Sorted = string | number | undefined;

/** One column of a table. */
export interface Column<Row> {
  readonly id: string;
  readonly title: string;
  /** What the numbers mean, where the title cannot say it. */
  readonly hint?: string;
  /** As CSS has it for a grid: "90px", "minmax(140px, 2fr)". */
  readonly width: string;
  readonly isNumber?: boolean;
  readonly value: (row: Row) => Sorted;
  /** What is shown; whatever can be pressed in it takes this `tabIndex`, so that the table is one stop of the Tab key. */
  readonly cell: (row: Row, tabIndex: number) => ReactNode;
  /** Left out of the second line that a row has on a phone. */
  readonly onlyWide?: boolean;
}

/** By which column, and which way. */
export interface Order {
  readonly column: string;
  readonly descending: boolean;
}

const collator = new Intl.Collator('en', { numeric: true });

/** Smaller first; texts as a reader sorts them. */
export function compare(one: Sorted, other: Sorted): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  return collator.compare(String(one ?? ''), String(other ?? ''));
}
