import type { Line } from '../../exploration/lines.ts';
import type { GraphNode } from '../../exploration/subgraph.ts';
import { foldLabel, foldedPlaceSuffix } from './foldLabels.ts';
import type { Household } from './households.ts';
import { chainOf } from './folding.ts';
import { dateFont, dateOnLine, labelOf, labelStart, placeUnknown } from './labels.ts';
import type { Label, Suffix } from './labels.ts';
import { indent, rowHeight } from './picture.ts';
import type { Fold } from './picture.ts';
import { isDrawnTo, personLabel, reaches } from './world.ts';
import type { World } from './world.ts';

/** A row of a district: a place or a site. */
export interface Row {
  readonly id: string;
  readonly depth: number;
  readonly y: number;
  readonly label: Label;
  readonly fold?: Fold;
  /** Whether it stands apart from the place around it, so that no line can join them. */
  readonly isApart?: boolean;
}

/** A row of a district: somebody of a family. */
export interface PersonRow extends Row {
  readonly family: string;
  readonly place?: string;
  /** Whether a line runs from this row to a place. */
  readonly isLined: boolean;
  /** How much room the date on its line takes. */
  readonly dateWidth: number;
}

/** The row of a place, which may stand for all within it. */
export function placeRow(world: World, node: GraphNode, depth: number, y: number, fold: Fold | undefined): Row {
  const hidden = world.hidden[node.id] ?? 0;
  const suffix = fold ? foldedPlaceSuffix(world, fold) : unknownPlace(world, node);
  const around = chainOf(world, node.id).flatMap((place) =>
    place === node.id ? [] : (world.nodes.get(place)?.name ?? []),
  );
  const label = labelOf(node, world.measure, { hidden, around, ...(suffix ? { suffix } : {}) });
  return { id: node.id, depth, y, label, ...(fold ? { fold } : {}) };
}

/** What is written behind a facility of which no report says where it lies. */
const unknownPlace = (world: World, { id, label }: GraphNode): Suffix | undefined =>
  label === 'Facility' && world.depthOf(id) === 0 ? { text: placeUnknown, tone: 'muted' } : undefined;

/** The rows of a family, from the first one down. */
export function familyRows(
  world: World,
  { family, anchor }: Household,
  district: string,
  top: number,
): readonly PersonRow[] {
  return family.rows.map(({ id, depth }, index) => {
    const person = world.nodes.get(id);
    return {
      id,
      depth,
      y: top + index * rowHeight,
      label: person
        ? personLabel(world, person, family.rows.length > 1, anchor?.line, district)
        : foldLabel(world, family),
      family: family.id,
      isLined: isLined(world, id, anchor, district),
      dateWidth: widestDate(world, id, anchor?.line),
      ...(anchor ? { place: anchor.place } : {}),
      ...('fold' in family ? { fold: family.fold } : {}),
    };
  });
}

/** How far right of the edge of its column the label of a row begins. */
export function labelLeft(world: World, { id, depth }: Row): number {
  const node = world.nodes.get(id);
  return depth * indent + (node ? labelStart(node) : 16);
}

function widestDate(world: World, person: string, anchor: Line | undefined): number {
  const drawn = (world.linesFrom.get(person) ?? []).filter((line) => isDrawnTo(line, anchor));
  const dates = drawn.flatMap(({ date }) => date ?? []);
  return Math.max(0, ...dates.map((date) => world.measure(dateOnLine(date), dateFont)));
}

function isLined(world: World, id: string, anchor: Household['anchor'], district: string): boolean {
  const lines = world.linesFrom.get(id) ?? [];
  return lines.some((line) => isDrawnTo(line, anchor?.line) && reaches(world, line, anchor?.line, district));
}
