/** One line of the table. */
export interface Row {
  readonly name: string;
  /** Of many measurements, the median. */
  readonly value: number;
  /** What 95 of 100 measurements stayed below. */
  readonly p95?: number;
  readonly unit: 's' | 'ms' | 'KB' | 'MB' | 'rows/s';
  /** The same measured in the same run on what it is compared with. */
  readonly baseline?: number;
  /** The most or the least that it may be: of its ratio where there is a baseline, else of its value. */
  readonly target?: { readonly most: number } | { readonly least: number };
}

/** In what company the rows were measured: beside other work, times say little, and only ratios can be compared. */
export function conditions(cores: number, loadBefore: number, loadAfter: number): string {
  const load = `load ${loadBefore.toFixed(1)} before and ${loadAfter.toFixed(1)} after`;
  const busy = loadBefore > cores / 2 ? ': other work ran beside it, so compare ratios, not times' : '';
  return `${cores} ${cores === 1 ? 'core' : 'cores'}, ${load}${busy}`;
}

/** The rows as a table of columns of one width each. */
export function tableOf(rows: readonly Row[]): string {
  const head = ['name', 'value', 'p95', 'unit', 'baseline', 'ratio', 'target'];
  const lines = [head, ...rows.map(cellsOf)];
  const widths = head.map((_, column) => Math.max(...lines.map((line) => (line[column] ?? '').length)));
  const printed = (line: readonly string[]): string =>
    line
      .map((cell, column) => padded(cell, widths[column] ?? 0, column))
      .join('  ')
      .trimEnd();
  return lines.map((line) => `${printed(line)}\n`).join('');
}

function cellsOf(row: Row): readonly string[] {
  const { name, value, p95, unit, baseline } = row;
  const ratio = baseline === undefined ? undefined : value / baseline;
  return [
    name,
    short(value),
    p95 === undefined ? '' : short(p95),
    unit,
    baseline === undefined ? '' : short(baseline),
    ratio === undefined ? '' : ratio.toFixed(2),
    verdictOf(row, ratio ?? value),
  ];
}

function verdictOf({ target }: Row, measured: number): string {
  if (!target) return '';
  if ('most' in target) return `≤ ${target.most} ${measured <= target.most ? 'met' : 'missed'}`;
  return `≥ ${target.least} ${measured >= target.least ? 'met' : 'missed'}`;
}

const short = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toFixed(1));
const isNumber = (column: number): boolean => [1, 2, 4, 5].includes(column);
const padded = (cell: string, width: number, column: number): string =>
  isNumber(column) ? cell.padStart(width) : cell.padEnd(width);
