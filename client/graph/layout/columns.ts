import { labelLeft } from './rows.ts';
import type { District } from './districts.ts';
import { fittedLabel } from './labels.ts';
import {
  columnGap,
  columnHeightOf,
  columnWidthOf,
  dateColumnOf,
  gapsOf,
  isOneRow,
  lineRoom,
  placeColumnOf,
  widthOf,
} from './pack.ts';
import type { Packing } from './pack.ts';
import { districtGap, familyGap, margin, marginAbove, placeRoom, rowHeight } from './picture.ts';
import type { Canvas } from './picture.ts';
import type { World } from './world.ts';

/** A district on the sheet: its corner, where its places begin, and how much room its labels have. */
export interface PlacedDistrict {
  readonly district: District;
  readonly left: number;
  readonly top: number;
  readonly placeX: number;
  /** Where its column ends. */
  readonly right: number;
  /** How much room the dates on the lines of its column have. */
  readonly dateRoom: number;
}

const mostRowSpread = 26;
const mostColumnSpread = 60;
/** From the edge of the sheet to the middle of the first node. */
export const halfNode = 9;

/** The districts of a packing on the sheet, with the empty paper spread between them. */
export function placedDistricts({ columns, zoom, scrolls }: Packing, canvas: Canvas): readonly PlacedDistrict[] {
  const spareWidth = (canvas.width - 2 * margin) / zoom - widthOf(columns);
  const sideways = spread(spareWidth, columns.length, mostColumnSpread);
  const placed: PlacedDistrict[] = [];
  let left = halfNode;
  for (const column of columns) {
    const room = scrolls ? 0 : (canvas.height - 2 * marginAbove) / zoom - columnHeightOf(column);
    const gap = districtGap + spread(room, gapsOf(column) + 1, mostRowSpread);
    const [placeX, right] = [left + placeColumnOf(column), left + columnWidthOf(column)];
    let top = 0;
    for (const [index, district] of column.entries()) {
      const next = column[index + 1];
      placed.push({ district, left, top, placeX, right, dateRoom: dateColumnOf(column) });
      top += district.height + (next && isOneRow(district) && isOneRow(next) ? familyGap : gap);
    }
    left = right + columnGap + sideways;
  }
  return placed;
}

const spread = (room: number, parts: number, most: number) =>
  parts < 2 ? 0 : Math.max(0, Math.min(most, room / (parts - 1)));

/** A height in whole rows, so that what stands below keeps to the rows of its neighbours. */
export const wholeRows = (height: number): number => Math.max(0, Math.ceil(height / rowHeight - 0.01)) * rowHeight;

/** The same sheet with other contents of its districts: what stands below one that grew moves down by whole rows. */
export function regrown(
  world: World,
  placed: readonly PlacedDistrict[],
  contentOf: (key: string) => District | undefined,
): readonly PlacedDistrict[] {
  const shifts = new Map<number, number>();
  return placed.map((place) => {
    const shift = shifts.get(place.left) ?? 0;
    const content = contentOf(place.district.key) ?? place.district;
    shifts.set(place.left, shift + wholeRows(content.height - place.district.height));
    return { ...place, top: place.top + shift, district: fitted(world, content, place) };
  });
}

/** A district whose labels keep within its column. */
export function fitted(world: World, district: District, { left, placeX, right, dateRoom }: PlacedDistrict): District {
  const people = district.people.map((row) => {
    const lineStart = placeX - placeRoom - Math.max(dateRoom, row.dateWidth + 18);
    const end = district.places.length === 0 ? right : row.isLined ? lineStart : placeX - lineRoom;
    return { ...row, label: fittedLabel(row.label, end - left - labelLeft(world, row), world.measure) };
  });
  const places = district.places.map(({ isApart, ...row }) => {
    const room = right + columnGap / 2 - placeX - labelLeft(world, row);
    const label = fittedLabel(row.label, room, world.measure);
    // Where there is no room for the words, the line has to say it.
    return { ...row, label, ...(isApart && label.suffix ? { isApart } : {}) };
  });
  return { ...district, people, places };
}
