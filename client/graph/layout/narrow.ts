import { groupBy } from '../../../server/ontology/groupBy.ts';
import type { District } from './districts.ts';
import type { PersonRow, Row } from './rows.ts';
import { dateFont, dateOnLine, fittedLabel, labelStart } from './labels.ts';
import { districtGap, familyGap, indent, rowHeight } from './picture.ts';
import type { Canvas, Picture, PlacedNode, Route } from './picture.ts';
import { familyRoutes, nodeRadius, treeRoutes } from './routes.ts';
import type { World } from './world.ts';

const side = 14;
const half = 9;
const dateGap = 8;

/** The picture for a narrow screen: one column, the families under their places. */
export function stacked(world: World, districts: readonly District[], canvas: Canvas): Picture {
  const zoom = Math.min(1.08, (canvas.width - 2 * side) / 340);
  const width = (canvas.width - 2 * side) / zoom;
  const anchored = new Set(districts.flatMap(({ anchors }) => anchors.map(({ person }) => person)));
  const nodes: PlacedNode[] = [];
  let y = 0;
  const put = (row: Row & Partial<PersonRow>, depth: number) => {
    const at = { x: half + depth * indent, y };
    const date = anchored.has(row.id) ? (row.dateWidth ?? 0) + dateGap : 0;
    const label = fittedLabel(row.label, width - at.x - startOf(world, row.id) - date, world.measure);
    nodes.push({ id: row.id, at, label, ...(row.fold ? { fold: row.fold } : {}) });
    y += rowHeight;
  };
  for (const district of districts) {
    const families = familiesByPlace(district);
    for (const place of district.places) {
      put(place, place.depth);
      for (const rows of families.get(place.id) ?? []) {
        for (const row of rows) put(row, place.depth + 1 + row.depth);
        y += familyGap;
      }
    }
    for (const rows of families.get('') ?? []) {
      for (const row of rows) put(row, row.depth);
      y += familyGap;
    }
    y += districtGap - familyGap;
  }
  const height = y - districtGap;
  const routes = narrowRoutes(world, districts, nodes, width);
  return { nodes, routes, width, height, zoom, arrangement: 'stacked', scrolls: true };
}

function startOf(world: World, id: string): number {
  const node = world.nodes.get(id);
  return node ? labelStart(node) : 16;
}

function familiesByPlace(district: District): ReadonlyMap<string, readonly (readonly PersonRow[])[]> {
  const families = groupBy(district.people, ({ family }) => family);
  return groupBy([...families.values()], ([first]) => first?.place ?? '');
}

function narrowRoutes(
  world: World,
  districts: readonly District[],
  nodes: readonly PlacedNode[],
  width: number,
): readonly Route[] {
  const spots = new Map(nodes.map(({ id, at }) => [id, at]));
  const lines = world.scene.lines.filter(({ start, end }) => spots.has(start) && spots.has(end));
  const labels = new Map(nodes.map((node) => [node.id, node]));
  const anchors = districts.flatMap((district) => district.anchors);
  const held = anchors.flatMap(({ line, person, place }) => {
    const [from, to, node] = [spots.get(person), spots.get(place), labels.get(person)];
    if (!from || !to || !node) return [];
    const points = [
      { x: from.x - nodeRadius(world, person, 0), y: from.y },
      { x: to.x, y: from.y },
      { x: to.x, y: to.y + nodeRadius(world, place, 1) + 1 },
    ];
    const anchor = { line, points };
    if (line.date === undefined) return [anchor];
    const text = dateOnLine(line.date);
    const start = width - world.measure(text, dateFont);
    if (from.x + startOf(world, person) + node.label.width + dateGap > start) return [anchor];
    return [{ ...anchor, date: { text, at: { x: width, y: from.y } } }];
  });
  return [...treeRoutes(world, lines, spots), ...familyRoutes(world, lines, spots), ...held];
}
