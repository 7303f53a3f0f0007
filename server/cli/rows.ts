import { captionOf, plainOf } from '../ontology/cell.ts';
import type { Cell } from '../ontology/cell.ts';

/** What a command prints: the names of columns, and for each row a cell for each. */
export interface Printed {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Rows as JSON: an array of objects with the columns as names. */
export const asJson = ({ columns, rows }: Printed): string =>
  JSON.stringify(
    rows.map((row) => Object.fromEntries(columns.map((column, at) => [column, plainOf(row[at] ?? null)]))),
    null,
    2,
  );

/** Rows as columns of text. */
export function asTable({ columns, rows }: Printed): string {
  if (rows.length === 0) return '(no rows)';
  const cells = [columns, ...rows.map((row) => row.map((each) => captionOf(each).replaceAll(/\s+/g, ' ')))];
  const widths = columns.map((_, column) => Math.min(60, Math.max(...cells.map((line) => line[column]?.length ?? 0))));
  return cells
    .map((line) =>
      line
        .map((text, column) => text.slice(0, 60).padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
