import type { District } from './districts.ts';
import type { Row } from './rows.ts';
import { labelLeft } from './rows.ts';
import type { PlacedDistrict } from './columns.ts';
import type { Label } from './labels.ts';
import { indent, rowHeight } from './picture.ts';
import type { Fold } from './picture.ts';
import { personLabel } from './world.ts';
import type { World } from './world.ts';

/** Somebody or something in a block, by how far from the block's upper left corner it stands. */
export interface BlockNode {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly label: Label;
  readonly fold?: Fold;
}

/** A family outline, or one place, as a rectangle that moves as one; where it begins is where the districts have it. */
export interface Block {
  readonly id: string;
  readonly nodes: readonly BlockNode[];
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly top: number;
}

const halfNode = 10;

/** The blocks of a sheet: each family one, each place and facility one. */
export function blocksOf(world: World, placed: readonly PlacedDistrict[]): readonly Block[] {
  return placed.flatMap(({ district, left, top, placeX }) => [
    ...familyBlocks(world, district, left, top),
    ...district.places.map((row) => blockOf(world, row.id, [row], placeX, top)),
  ]);
}

function familyBlocks(world: World, district: District, left: number, top: number): readonly Block[] {
  const anchors = new Map(district.anchors.map((anchor) => [anchor.person, anchor]));
  const families = new Map<string, Row[]>();
  for (const row of district.people) {
    const rows = families.get(row.family);
    if (rows) rows.push(row);
    else families.set(row.family, [row]);
  }
  return [...families].map(([id, rows]) => {
    const line = rows.map((row) => anchors.get(row.id)?.line).find((each) => each !== undefined);
    const labelled = rows.map((row) => {
      const person = world.nodes.get(row.id);
      return person ? { ...row, label: personLabel(world, person, rows.length > 1, line, '') } : row;
    });
    return blockOf(world, id, labelled, left, top);
  });
}

function blockOf(world: World, id: string, rows: readonly Row[], left: number, top: number): Block {
  const first = Math.min(...rows.map(({ y }) => y));
  const depth = Math.min(...rows.map((row) => row.depth));
  const nodes = rows.map((row): BlockNode => {
    const fold = row.fold ? { fold: row.fold } : {};
    return {
      id: row.id,
      x: halfNode + (row.depth - depth) * indent,
      y: halfNode + row.y - first,
      label: row.label,
      ...fold,
    };
  });
  const right = Math.max(...rows.map((row) => labelLeft(world, row) - depth * indent + row.label.width));
  return {
    id,
    nodes,
    width: halfNode + right,
    height: Math.max(...nodes.map(({ y }) => y)) + rowHeight - halfNode,
    left: left + depth * indent - halfNode,
    top: top + first - halfNode,
  };
}
