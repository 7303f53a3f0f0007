import type { District } from './districts.ts';
import { dateRoom, districtGap, margin, marginAbove, placeRoom } from './picture.ts';
import type { Canvas } from './picture.ts';

type Column = readonly District[];

/** Districts in columns, and how large the sheet is shown. */
export interface Packing {
  readonly columns: readonly Column[];
  readonly zoom: number;
  readonly scrolls: boolean;
}

export const columnGap = 40;
const lineRoom = 26;
export const largestZoom = 1.25;
export const leastZoom = 0.8;
const scrollZoom = 0.9;
const mostColumns = 8;
const mostSwapped = 60;

const widestOf = (column: Column, measured: (district: District) => number) => Math.max(0, ...column.map(measured));

/** How far from the left of a column its places begin. */
export function placeColumnOf(column: Column): number {
  if (column.every(({ people }) => people.length === 0)) return 0;
  const dates = Math.max(dateRoom, widestOf(column, ({ dateWidth }) => dateWidth) + 18);
  const lined = widestOf(column, ({ linedWidth }) => linedWidth);
  const unlined = widestOf(column, ({ unlinedWidth }) => unlinedWidth);
  if (column.every(({ places }) => places.length === 0)) return Math.max(lined, unlined);
  return Math.max(lined === 0 ? 0 : lined + dates + placeRoom, unlined + lineRoom);
}

export const columnWidthOf = (column: Column): number =>
  placeColumnOf(column) + widestOf(column, ({ treeWidth }) => treeWidth);

export const columnHeightOf = (column: Column): number =>
  column.reduce((sum, { height }) => sum + height, 0) + districtGap * Math.max(0, column.length - 1);

/** Sets the districts in columns so that the sheet is shown as large as can be; scrolls it rather than make it too small. */
export function pack(districts: readonly District[], canvas: Canvas): Packing {
  const tries: (readonly Column[])[] = [];
  for (let count = 1; count <= Math.min(mostColumns, Math.max(1, districts.length)); count += 1) {
    for (const order of [byHeight, byWidth]) tries.push(improved(filled([...districts].sort(order), count), canvas));
  }
  const best = tries.reduce((a, b) => (scoreOf(b, canvas) > scoreOf(a, canvas) + 1e-9 ? b : a), tries[0] ?? []);
  const zoom = zoomOf(best, canvas);
  if (zoom >= leastZoom) return { columns: ordered(best), zoom, scrolls: false };
  const fitting = tries.filter((columns) => widthOf(columns) * scrollZoom + 2 * margin <= canvas.width);
  const shortest = (fitting.length > 0 ? fitting : tries.slice(0, 1)).reduce((a, b) =>
    heightOf(b) < heightOf(a) ? b : a,
  );
  const narrow = Math.min(scrollZoom, (canvas.width - 2 * margin) / Math.max(1, widthOf(shortest)));
  return { columns: ordered(shortest), zoom: Math.max(0.3, narrow), scrolls: true };
}

export const widthOf = (columns: readonly Column[]): number =>
  columns.reduce((sum, column) => sum + columnWidthOf(column), 0) + columnGap * Math.max(0, columns.length - 1);

const heightOf = (columns: readonly Column[]) => Math.max(...columns.map(columnHeightOf), 1);

function zoomOf(columns: readonly Column[], { width, height }: Canvas): number {
  const wide = (width - 2 * margin) / Math.max(1, widthOf(columns));
  const high = (height - 2 * marginAbove) / heightOf(columns);
  return Math.min(largestZoom, wide, high);
}

// Of two packings that are shown as large, the one with less empty paper is better.
function scoreOf(columns: readonly Column[], canvas: Canvas): number {
  const filledArea = columns.reduce((sum, column) => sum + columnWidthOf(column) * columnHeightOf(column), 0);
  return zoomOf(columns, canvas) - 0.02 * (1 - filledArea / Math.max(1, widthOf(columns) * heightOf(columns)));
}

function filled(districts: readonly District[], count: number): readonly Column[] {
  const columns = Array.from({ length: count }, (): District[] => []);
  for (const district of districts) {
    columns.reduce((a, b) => (columnHeightOf(b) < columnHeightOf(a) ? b : a)).push(district);
  }
  return columns.filter((column) => column.length > 0);
}

/** Moves and swaps districts as long as it helps. */
function improved(start: readonly Column[], canvas: Canvas): readonly Column[] {
  let best = start;
  let score = scoreOf(best, canvas);
  const count = start.reduce((sum, column) => sum + column.length, 0);
  for (let better = true, pass = 0; better && pass < 20; pass += 1) {
    better = false;
    for (const candidate of neighbours(best, count <= mostSwapped)) {
      const reached = scoreOf(candidate, canvas);
      if (reached <= score + 1e-9) continue;
      [best, score, better] = [candidate, reached, true];
      break;
    }
  }
  return best;
}

function* neighbours(columns: readonly Column[], withSwaps: boolean): Generator<readonly Column[]> {
  for (const [from, column] of columns.entries()) {
    for (const district of column) {
      for (const to of columns.keys()) {
        if (to === from) continue;
        yield columns
          .map((each, index) =>
            index === from ? each.filter((one) => one !== district) : index === to ? [...each, district] : each,
          )
          .filter((each) => each.length > 0);
        if (!withSwaps || to < from) continue;
        for (const other of columns[to] ?? []) {
          const exchange = (one: District) => (one === district ? other : one === other ? district : one);
          yield columns.map((each) => each.map(exchange));
        }
      }
    }
  }
}

function ordered(columns: readonly Column[]): readonly Column[] {
  const fuller = (a: District, b: District) =>
    b.people.length - a.people.length || b.height - a.height || (a.key < b.key ? -1 : 1);
  const sorted = columns.map((column) => [...column].sort(fuller));
  return sorted.sort((a, b) => (a[0] && b[0] ? fuller(a[0], b[0]) : 0));
}

const byHeight = (a: District, b: District) => b.height - a.height || (a.key < b.key ? -1 : 1);
const byWidth = (a: District, b: District) => columnWidthOf([b]) - columnWidthOf([a]) || byHeight(a, b);
