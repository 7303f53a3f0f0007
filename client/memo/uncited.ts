import { columnTitle } from '../answers/answerColumns.ts';
import { columnsUnsaid, titlesInWords } from '../answers/columnsUnsaid.ts';
import { captionOf } from '../api/cells.ts';
import type { MemoSource } from './memoSource.ts';

/** A column of which footnotes do not say everything that stands in it. */
export interface UncitedColumn {
  readonly title: string;
  /** Whether they say nothing of it at all. */
  readonly isWhole: boolean;
}

/** The columns in which something stands that no words of a report are cited for. */
export function uncitedColumns(columns: readonly string[], sources: readonly MemoSource[]): readonly UncitedColumn[] {
  const unsaid = sources.map(({ row, claims }) => columnsUnsaid(columns, row, claims));
  return columns.flatMap((column, at) => {
    const filled = sources.filter(({ row }) => captionOf(row[at] ?? null) !== '').length;
    const without = unsaid.filter((each) => each.includes(column)).length;
    return without > 0 ? [{ title: columnTitle(column), isWhole: without === filled }] : [];
  });
}

/** What a reader of the memo must know of columns without footnotes. */
export function uncitedRemarks(uncited: readonly UncitedColumn[]): readonly string[] {
  const titles = (isWhole: boolean) =>
    titlesInWords(uncited.filter((column) => column.isWhole === isWhole).map(({ title }) => title));
  const [whole, partly] = [titles(true), titles(false)];
  return [
    ...(whole ? [`No footnote covers ${whole}.`] : []),
    ...(partly ? [`Not all that stands under ${partly} is covered by a footnote.`] : []),
  ];
}
