import { captionOf, contentOf } from '../api/cells.ts';
import type { CellRow } from '../api/cells.ts';
import type { Claim } from '../api/types.ts';
import { columnsBehind } from './columnsBehind.ts';
import { evidenceGroups } from './evidenceGroups.ts';

/** The columns of a row in which something stands that none of the claims says in words of a report. */
export function columnsUnsaid(columns: readonly string[], row: CellRow, claims: readonly Claim[]): readonly string[] {
  const quoted = claims.filter(({ quotes }) => quotes.length > 0);
  const said = evidenceGroups(quoted, contentOf(row).nodes).flatMap((group) => columnsBehind(columns, row, group));
  return columns.filter((column, at) => captionOf(row[at] ?? null) !== '' && !said.includes(column));
}

/** Titles of columns within a sentence: “reason”, “date” and “n”. */
export function titlesInWords(titles: readonly string[]): string {
  const quoted = titles.map((title) => `“${title}”`);
  return [quoted.slice(0, -1).join(', '), ...quoted.slice(-1)].filter(Boolean).join(' and ');
}
