import type { Column } from './column.ts';

/** The widths of the columns, for the grid of a row. */
export const templateOf = <Row>(columns: readonly Column<Row>[]): string => columns.map(({ width }) => width).join(' ');
