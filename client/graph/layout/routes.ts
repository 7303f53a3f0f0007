import { labels, relationships } from '../../../server/ontology/ontology.ts';
import type { Position } from '../../exploration/exploration.ts';
import type { Line } from '../../exploration/lines.ts';
import type { PlacedDistrict } from './columns.ts';
import type { Row } from './rows.ts';
import { dateOnLine, labelStart } from './labels.ts';
import { indent } from './picture.ts';
import type { Route } from './picture.ts';
import { isDrawnTo, reaches } from './world.ts';
import type { World } from './world.ts';

interface Spot extends Position {
  readonly row: Row;
}

const half = 9;
const vertical = half + 7;
const dateEnd = half + 14;

/** The ways of all the lines that are drawn within their districts. */
export function routesOf(world: World, placed: readonly PlacedDistrict[]): readonly Route[] {
  return placed.flatMap((place) => {
    const { district, left, top, placeX } = place;
    const spots = new Map<string, Spot>();
    for (const row of district.people) spots.set(row.id, { x: left + row.depth * indent, y: top + row.y, row });
    for (const row of district.places) spots.set(row.id, { x: placeX + row.depth * indent, y: top + row.y, row });
    const anchors = new Map(district.anchors.map(({ line }) => [line.id, line]));
    const within = world.scene.lines.filter(({ start, end }) => spots.has(start) && spots.has(end));
    const placing = within.filter(
      (line) => isDrawnTo(line, anchors.get(line.id)) && reaches(world, line, anchors.get(line.id), district.key),
    );
    const apart = new Set(district.places.flatMap(({ id, isApart }) => (isApart ? [id] : [])));
    return [
      ...treeRoutes(
        world,
        within.filter(({ start }) => !apart.has(start)),
        spots,
      ),
      ...familyRoutes(world, within, spots),
      ...placingRoutes(world, placing, spots, placeX),
    ];
  });
}

/** Whether a line tells what lies in what. */
export const isTree = (type: Line['type']): boolean => type === 'WITHIN' || type === 'LOCATED_IN';

/** Half the width (side 0) or height (side 1) of a node. */
export const nodeRadius = (world: World, id: string, side: 0 | 1): number => {
  const node = world.nodes.get(id);
  return node ? labels[node.label].size[side] / 2 : half;
};

/** The lines from a place down to those within it. */
export function treeRoutes(
  world: World,
  lines: readonly Line[],
  spots: ReadonlyMap<string, Position>,
): readonly Route[] {
  return lines.flatMap((line) => {
    const [child, parent] = [spots.get(line.start), spots.get(line.end)];
    if (!child || !parent || !isTree(line.type) || world.scene.within[line.start] !== line.end) return [];
    return [{ line, points: elbow(world, line.start, child, line.end, parent) }];
  });
}

function elbow(world: World, below: string, child: Position, above: string, parent: Position): readonly Position[] {
  return [
    { x: child.x - nodeRadius(world, below, 0), y: child.y },
    { x: parent.x, y: child.y },
    { x: parent.x, y: parent.y + nodeRadius(world, above, 1) },
  ];
}

/** The lines of a family: down from the lower parent to the children, beside the column for the others. */
export function familyRoutes(
  world: World,
  lines: readonly Line[],
  spots: ReadonlyMap<string, Position>,
): readonly Route[] {
  const parentsOf = new Map<string, readonly string[]>();
  for (const { type, start, end } of lines) {
    if (type === 'PARENT_OF') parentsOf.set(end, [...(parentsOf.get(end) ?? []), start]);
  }
  const lowerParent = (child: string) =>
    parentsOf.get(child)?.reduce((a, b) => ((spots.get(b)?.y ?? 0) > (spots.get(a)?.y ?? 0) ? b : a));
  const sharesParent = (a: string, b: string) =>
    (parentsOf.get(a) ?? []).some((parent) => parentsOf.get(b)?.includes(parent) === true);
  return lines.flatMap((line) => {
    const [start, end] = [spots.get(line.start), spots.get(line.end)];
    if (!start || !end || line.type === 'EVENT_AT' || relationships[line.type].group !== 'family') return [];
    if (line.type === 'PARENT_OF') {
      if (lowerParent(line.end) !== line.start) return [];
      if (end.x <= start.x || end.y <= start.y) return [{ line, points: besideRoute(world, line, start, end) }];
      return [{ line, points: [...elbow(world, line.end, end, line.start, start)].reverse() }];
    }
    if (line.type === 'SIBLING_OF' && sharesParent(line.start, line.end)) return [];
    return [{ line, points: besideRoute(world, line, start, end) }];
  });
}

function besideRoute(world: World, line: Line, start: Position, end: Position): readonly Position[] {
  const [upper, lower] = start.y <= end.y ? [start, end] : [end, start];
  const [upperId, lowerId] = start.y <= end.y ? [line.start, line.end] : [line.end, line.start];
  const isNext = lower.y - upper.y <= 20 && upper.x === lower.x;
  const down = isNext
    ? [
        { x: upper.x, y: upper.y + nodeRadius(world, upperId, 1) },
        { x: lower.x, y: lower.y - nodeRadius(world, lowerId, 1) },
      ]
    : around(
        { x: upper.x - nodeRadius(world, upperId, 0), y: upper.y },
        { x: lower.x - nodeRadius(world, lowerId, 0), y: lower.y },
      );
  return upper === start ? down : [...down].reverse();
}

function around(upper: Position, lower: Position): readonly Position[] {
  const x = Math.min(upper.x, lower.x) - 6;
  return [upper, { x, y: upper.y }, { x, y: lower.y }, lower];
}

/** The lines from people across to places; a second of the same colour leaves from the same vertical. */
function placingRoutes(
  world: World,
  lines: readonly Line[],
  spots: ReadonlyMap<string, Spot>,
  placeX: number,
): readonly Route[] {
  const drawn = new Map<string, readonly string[]>();
  const dated = new Set<string>();
  const inOrder = [...lines].sort(
    (a, b) => (spots.get(a.end)?.y ?? 0) - (spots.get(b.end)?.y ?? 0) || (a.id < b.id ? -1 : 1),
  );
  return inOrder.flatMap((line) => {
    const [person, place] = [spots.get(line.start), spots.get(line.end)];
    const node = world.nodes.get(line.start);
    if (!person || !place) return [];
    const color = colorOf(line);
    const colors = drawn.get(line.start) ?? [];
    const isFork = colors.includes(color) && person.y !== place.y;
    drawn.set(line.start, [...colors, color]);
    const shift = 4 * new Set(colors.filter((other) => other !== color)).size;
    const from = {
      x: person.x + (node ? labelStart(node) : 16) + person.row.label.width + 6,
      y: person.y + shift,
    };
    const to = { x: place.x - nodeRadius(world, line.end, 0), y: place.y + shift };
    const x = placeX - vertical;
    const points =
      person.y === place.y ? [from, to] : [...(isFork ? [] : [from]), { x, y: from.y }, { x, y: to.y }, to];
    if (line.date === undefined || dated.has(line.start)) return [{ line, points }];
    dated.add(line.start);
    return [
      {
        line,
        points,
        date: { text: dateOnLine(line.date), at: { x: placeX - dateEnd, y: from.y } },
      },
    ];
  });
}

const colorOf = ({ type }: Line) => (type === 'EVENT_AT' ? relationships.AT : relationships[type]).line.color;
