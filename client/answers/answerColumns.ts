import { captionOf, isList } from '../api/cells.ts';
import type { Cell, CellRow } from '../api/cells.ts';
import type { QueryAnswer } from '../api/questions.ts';

/** A column of an answer as a table shows it. */
export interface AnswerColumn {
  /** Its place in a row. */
  readonly at: number;
  /** The name of the query's own column. */
  readonly name: string;
  readonly title: string;
  readonly isNumber: boolean;
  /** As CSS has it for a grid. */
  readonly width: string;
}

/** The columns of an answer, each as wide as what stands in it needs. */
export const answerColumns = ({ columns, rows }: Pick<QueryAnswer, 'columns' | 'rows'>): readonly AnswerColumn[] =>
  columns.map((name, at) => {
    const cells = rows.map((row) => row[at] ?? null);
    const isNumber = cells.some((cell) => cell !== null) && cells.every(isNumeric);
    return { at, name, title: columnTitle(name), isNumber, width: isNumber ? '84px' : widthOf(cells) };
  });

/** "held since" for heldSince, held_since and held.since. */
export function columnTitle(name: string): string {
  const words = name
    .replaceAll(/[_.]+/g, ' ')
    .replaceAll(/(\p{Ll})(\p{Lu})/gu, (_, one: string, other: string) => `${one} ${other.toLowerCase()}`)
    .trim();
  return words || name;
}

/** What a cell is sorted by. */
export function sortedBy(row: CellRow, at: number): string | number | undefined {
  const cell = row[at] ?? null;
  if (typeof cell === 'number') return cell;
  return captionOf(cell) || undefined;
}

const isNumeric = (cell: Cell): boolean => cell === null || typeof cell === 'number';

const letter = 6.5;
const [narrowest, widest] = [88, 320];

function widthOf(cells: readonly Cell[]): string {
  const longest = cells.reduce<number>((most, cell) => Math.max(most, captionOf(cell).length + iconsOf(cell) * 4), 0);
  const wanted = Math.round(Math.min(widest, Math.max(narrowest, longest * letter)));
  return `minmax(${Math.min(wanted, 160)}px, ${wanted}fr)`;
}

function iconsOf(cell: Cell): number {
  if (typeof cell !== 'object' || cell === null) return 0;
  if (isList(cell)) return cell.length;
  return cell.kind === 'path' ? cell.nodes.length : 1;
}
