import { captionOf, plainOf } from '../api/cells.ts';
import type { Cell, CellRow } from '../api/cells.ts';

/** A result as a table for spreadsheets (RFC 4180): nodes by their names, and nothing that a spreadsheet would calculate. */
export function csvOf(columns: readonly string[], rows: readonly CellRow[]): string {
  const lines = [columns.map(harmless), ...rows.map((row) => row.map(csvText))];
  return lines.map((line) => `${line.map(csvField).join(',')}\r\n`).join('');
}

// A number is no formula, also a negative one.
const csvText = (cell: Cell): string => (typeof cell === 'number' ? String(cell) : harmless(captionOf(cell)));

/** Spreadsheets take these for the beginning of a formula. */
const harmless = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

const csvField = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** A result as a list of objects, each value as the server gave it, and a map as the query made it. */
export const jsonOf = (columns: readonly string[], rows: readonly CellRow[]): string =>
  `${JSON.stringify(
    rows.map((row) => Object.fromEntries(columns.map((column, at) => [column, plainOf(row[at] ?? null)]))),
    null,
    2,
  )}\n`;
