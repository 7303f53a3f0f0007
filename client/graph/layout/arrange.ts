import type { Scene } from '../../exploration/visible.ts';
import { districtsOf, householdsOf } from './districts.ts';
import type { Row } from './districts.ts';
import { familiesOf } from './families.ts';
import { foldCrowds, foldFamilies } from './folding.ts';
import type { Measure } from './labels.ts';
import { stacked } from './narrow.ts';
import { columnGap, columnHeightOf, columnWidthOf, pack, placeColumnOf, widthOf } from './pack.ts';
import { districtGap, indent, margin, marginAbove } from './picture.ts';
import type { Canvas, Picture, PlacedNode } from './picture.ts';
import { routesOf } from './routes.ts';
import type { PlacedDistrict } from './routes.ts';
import { worldOf } from './world.ts';

/** A canvas narrower than this has one column. */
export const narrowBelow = 560;
const mostRowSpread = 26;
const mostColumnSpread = 60;
const halfNode = 9;

/** Where everything stands: families beside where they are held or live, places as a tree, districts in columns. */
export function arrange(
  scene: Scene,
  hidden: Readonly<Record<string, number>>,
  measure: Measure,
  canvas: Canvas,
): Picture {
  const world = worldOf(scene, hidden, measure);
  const families = householdsOf(world, familiesOf(scene.nodes, scene.lines));
  const open = districtsOf(world, foldFamilies(families, canvas, scene.nodes.length));
  if (canvas.width < narrowBelow) return stacked(world, open, canvas);
  const whole = pack(open, canvas);
  const { columns, zoom, scrolls } = whole.scrolls
    ? pack(districtsOf(world, foldCrowds(families, canvas, scene.nodes.length)), canvas)
    : whole;
  const sideways = spare(
    canvas.width / zoom - 2 * (margin / zoom) - widthOf(columns),
    columns.length,
    mostColumnSpread,
  );
  const placed: PlacedDistrict[] = [];
  let left = halfNode;
  for (const column of columns) {
    const room = scrolls ? 0 : canvas.height / zoom - 2 * (marginAbove / zoom) - columnHeightOf(column);
    const gap = districtGap + spare(room, column.length, mostRowSpread);
    let top = 0;
    for (const district of column) {
      placed.push({ district, left, top, placeX: left + placeColumnOf(column) });
      top += district.height + gap;
    }
    left += columnWidthOf(column) + columnGap + sideways;
  }
  const nodes = placed.flatMap(placedNodes);
  const width = left - halfNode - columnGap - sideways;
  const height = Math.max(1, ...placed.map(({ district, top }) => top + district.height));
  return { nodes, routes: routesOf(world, placed), width, height, zoom, scrolls };
}

function placedNodes({ district, left, top, placeX }: PlacedDistrict): readonly PlacedNode[] {
  const put =
    (x: number) =>
    ({ id, depth, y, label, fold }: Row): PlacedNode => {
      const at = { x: x + depth * indent, y: top + y };
      return { id, at, label, ...(fold ? { fold } : {}) };
    };
  return [...district.people.map(put(left)), ...district.places.map(put(placeX))];
}

const spare = (room: number, parts: number, most: number) =>
  parts < 2 ? 0 : Math.max(0, Math.min(most, room / (parts - 1)));
