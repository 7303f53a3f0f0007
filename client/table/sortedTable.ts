import { createSortedRowModel, rowSortingFeature, tableFeatures } from '@tanstack/react-table';
import type { ColumnDef } from '@tanstack/react-table';
import { compare } from './column.ts';
import type { Column, Sorted } from './column.ts';

/** What our tables use of TanStack's: rows that sort. */
export const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() });

/** Columns as TanStack wants them; numbers begin with the greatest. */
export function columnDefinitions<Row extends object>(
  columns: readonly Column<Row>[],
): ColumnDef<typeof features, Row>[] {
  return columns.map(({ id, value, isNumber }) => ({
    id,
    accessorFn: value,
    sortUndefined: 'last' as const,
    sortDescFirst: isNumber === true,
    sortFn: (one, other, column) => compare(one.getValue<Sorted>(column), other.getValue<Sorted>(column)),
  }));
}
