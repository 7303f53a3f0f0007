import type { District } from './districts.ts';
import { dateRoom, districtGap, familyGap, margin, marginAbove, placeRoom } from './picture.ts';
import type { Canvas } from './picture.ts';

type Column = readonly District[];

/** Districts in columns, and how large the sheet is shown. */
export interface Packing {
  readonly columns: readonly Column[];
  readonly zoom: number;
  readonly scrolls: boolean;
}

export const columnGap = 40;
/** Between the names of people and the places, where no line runs. */
export const lineRoom = 26;
export const largestZoom = 1.25;
export const leastZoom = 0.8;
/** How large a picture is shown that folds or scrolls. */
export const foldedZoom = 0.9;
const mostColumns = 8;
const mostSwapped = 60;

const widestOf = (column: Column, measured: (district: District) => number) => Math.max(0, ...column.map(measured));

/** How much room the dates on the lines of a column take. */
export const dateColumnOf = (column: Column): number =>
  Math.max(dateRoom, widestOf(column, ({ dateWidth }) => dateWidth) + 18);

/** How far from the left of a column its places begin. */
export function placeColumnOf(column: Column): number {
  if (column.every(({ people }) => people.length === 0)) return 0;
  const dates = dateColumnOf(column);
  const lined = widestOf(column, ({ linedWidth }) => linedWidth);
  const unlined = widestOf(column, ({ unlinedWidth }) => unlinedWidth);
  if (column.every(({ places }) => places.length === 0)) return Math.max(lined, unlined);
  return Math.max(lined === 0 ? 0 : lined + dates + placeRoom, unlined + lineRoom);
}

export const columnWidthOf = (column: Column): number =>
  placeColumnOf(column) + widestOf(column, ({ treeWidth }) => treeWidth);

/** Whether a district is one row, such as a prefecture that stands for all within it; several of them are a list. */
export const isOneRow = ({ people, places }: District): boolean => people.length === 0 && places.length === 1;

/** How many wide gaps there are between the districts of a column. */
export function gapsOf(column: Column): number {
  const lone = column.filter(isOneRow).length;
  return Math.max(0, column.length - Math.max(0, lone - 1) - 1);
}

export const columnHeightOf = (column: Column): number =>
  column.reduce((sum, { height }) => sum + height, 0) +
  districtGap * gapsOf(column) +
  familyGap * (Math.max(0, column.length - 1) - gapsOf(column));

/** A column with its sizes, which every comparison of packings asks for. */
interface Sized {
  readonly column: Column;
  readonly width: number;
  readonly height: number;
}

const sizedOf = (column: Column): Sized => ({
  column,
  width: columnWidthOf(column),
  height: columnHeightOf(column),
});

/** Sets the districts in columns so that the sheet is shown as large as can be; scrolls it rather than make it too small. */
export function pack(districts: readonly District[], canvas: Canvas): Packing {
  const orders = [byHeight, byWidth].map((order) => [...districts].sort(order));
  const tries: (readonly Sized[])[] = [];
  for (let count = 1; count <= Math.min(mostColumns, Math.max(1, districts.length)); count += 1) {
    for (const inOrder of orders) tries.push(improved(filled(inOrder, count).map(sizedOf), canvas));
  }
  const best = tries.reduce((a, b) => (scoreOf(b, canvas) > scoreOf(a, canvas) + 1e-9 ? b : a), tries[0] ?? []);
  const zoom = zoomOf(best, canvas);
  if (zoom >= leastZoom) return { columns: ordered(best), zoom, scrolls: false };
  const fitting = tries.filter((sized) => widthOfSized(sized) * foldedZoom + 2 * margin <= canvas.width);
  const shortest = (fitting.length > 0 ? fitting : tries.slice(0, 1)).reduce((a, b) =>
    heightOf(b) < heightOf(a) ? b : a,
  );
  const narrow = Math.min(foldedZoom, (canvas.width - 2 * margin) / Math.max(1, widthOfSized(shortest)));
  return { columns: ordered(shortest), zoom: Math.max(0.3, narrow), scrolls: true };
}

/** How wide columns are beside each other. */
export const widthOf = (columns: readonly Column[]): number =>
  columns.reduce((sum, column) => sum + columnWidthOf(column), 0) + columnGap * Math.max(0, columns.length - 1);

const widthOfSized = (sized: readonly Sized[]) =>
  sized.reduce((sum, { width }) => sum + width, 0) + columnGap * Math.max(0, sized.length - 1);
const heightOf = (sized: readonly Sized[]) => sized.reduce((most, { height }) => Math.max(most, height), 1);

function zoomOf(sized: readonly Sized[], { width, height }: Canvas): number {
  const wide = (width - 2 * margin) / Math.max(1, widthOfSized(sized));
  const high = (height - 2 * marginAbove) / heightOf(sized);
  return Math.min(largestZoom, wide, high);
}

// Of two packings that are shown as large, the one with less empty paper is better.
function scoreOf(sized: readonly Sized[], canvas: Canvas): number {
  const filledArea = sized.reduce((sum, { width, height }) => sum + width * height, 0);
  return zoomOf(sized, canvas) - 0.02 * (1 - filledArea / Math.max(1, widthOfSized(sized) * heightOf(sized)));
}

function filled(districts: readonly District[], count: number): readonly Column[] {
  const columns = Array.from({ length: count }, (): District[] => []);
  for (const district of districts) {
    columns.reduce((a, b) => (columnHeightOf(b) < columnHeightOf(a) ? b : a)).push(district);
  }
  return columns.filter((column) => column.length > 0);
}

/** Moves and swaps districts as long as it helps. */
function improved(start: readonly Sized[], canvas: Canvas): readonly Sized[] {
  let best = start;
  let score = scoreOf(best, canvas);
  const count = start.reduce((sum, { column }) => sum + column.length, 0);
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

/** The packings that one move or one swap away. */
function* neighbours(sized: readonly Sized[], withSwaps: boolean): Generator<readonly Sized[]> {
  for (const [from, { column }] of sized.entries()) {
    for (const district of column) {
      const without = sizedOf(column.filter((one) => one !== district));
      for (const [to, { column: target }] of sized.entries()) {
        if (to === from) continue;
        const moved = sizedOf([...target, district]);
        yield replaced(sized, from, without, to, moved).filter((each) => each.column.length > 0);
        if (!withSwaps || to < from) continue;
        for (const other of target) {
          const exchange = (one: District) => (one === district ? other : one === other ? district : one);
          yield replaced(sized, from, sizedOf(column.map(exchange)), to, sizedOf(target.map(exchange)));
        }
      }
    }
  }
}

const replaced = (sized: readonly Sized[], from: number, first: Sized, to: number, second: Sized) =>
  sized.map((each, index) => (index === from ? first : index === to ? second : each));

function ordered(sized: readonly Sized[]): readonly Column[] {
  const fuller = (a: District, b: District) =>
    Number(isOneRow(a)) - Number(isOneRow(b)) ||
    b.people.length - a.people.length ||
    b.height - a.height ||
    (a.key < b.key ? -1 : 1);
  const sorted = sized.map(({ column }) => [...column].sort(fuller));
  return sorted.sort((a, b) => (a[0] && b[0] ? fuller(a[0], b[0]) : 0));
}

const byHeight = (a: District, b: District) => b.height - a.height || (a.key < b.key ? -1 : 1);
const byWidth = (a: District, b: District) => columnWidthOf([b]) - columnWidthOf([a]) || byHeight(a, b);
