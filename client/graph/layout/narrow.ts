import { groupBy } from '../../../server/ontology/groupBy.ts';
import type { District, PersonRow, Row } from './districts.ts';
import { dateFont, dateOnLine, labelStart } from './labels.ts';
import { districtGap, familyGap, indent, rowHeight } from './picture.ts';
import type { Canvas, Picture, PlacedNode, Route } from './picture.ts';
import { familyRoutes, nodeRadius, treeRoutes } from './routes.ts';
import type { World } from './world.ts';

const side = 14;
const half = 9;

/** The picture for a narrow screen: one column, the families under their places. */
export function stacked(world: World, districts: readonly District[], canvas: Canvas): Picture {
  const nodes: PlacedNode[] = [];
  let y = 0;
  const put = (row: Row, depth: number) => {
    const at = { x: half + depth * indent, y };
    nodes.push({ id: row.id, at, label: row.label, ...(row.fold ? { fold: row.fold } : {}) });
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
  const zoom = Math.min(1.08, (canvas.width - 2 * side) / 340);
  const width = (canvas.width - 2 * side) / zoom;
  const height = y - districtGap;
  const routes = narrowRoutes(world, districts, nodes, width);
  return { nodes, routes, width, height, zoom, scrolls: true };
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
    const subject = world.nodes.get(person);
    if (subject && from.x + labelStart(subject) + node.label.width + 8 > start) return [anchor];
    return [{ ...anchor, date: { text, at: { x: width, y: from.y } } }];
  });
  return [...treeRoutes(world, lines, spots), ...familyRoutes(world, lines, spots), ...held];
}
