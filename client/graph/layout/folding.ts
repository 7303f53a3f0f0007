import { groupBy } from '../../../server/ontology/groupBy.ts';
import type { Anchor } from './anchors.ts';
import { isHeld } from './families.ts';
import type { Family } from './families.ts';
import type { Font, Label } from './labels.ts';
import { rowHeight } from './picture.ts';
import type { Canvas, Fold } from './picture.ts';
import type { World } from './world.ts';

/** Several families in one row. */
export interface FoldedFamily extends Family {
  readonly fold: Fold;
}

/** A family, or several folded, and where it stands; without an anchor no report tells where. */
export interface Household {
  readonly family: Family | FoldedFamily;
  readonly anchor?: Anchor;
}

const openUpTo = 150;
const columnWidth = 420;

/** Folds the families least told of, place by place, where a big picture has more rows than the canvas. */
export function foldFamilies(
  households: readonly Household[],
  canvas: Canvas,
  nodeCount: number,
): readonly Household[] {
  if (nodeCount <= openUpTo) return households;
  const columns = Math.max(1, Math.floor(canvas.width / columnWidth));
  let budget = columns * Math.floor(canvas.height / (rowHeight - 4));
  const mostTold = [...households].sort(
    (a, b) => b.family.statements - a.family.statements || (a.family.id < b.family.id ? -1 : 1),
  );
  const open: Household[] = [];
  const folded = new Map<string, Household[]>();
  for (const household of mostTold) {
    const place = household.anchor?.place ?? '';
    const rows = household.family.rows.length;
    if (rows <= budget) {
      budget -= rows;
      open.push(household);
      continue;
    }
    const others = folded.get(place);
    if (others) others.push(household);
    else {
      folded.set(place, [household]);
      budget -= 1;
    }
  }
  return [...open, ...[...folded].map(([place, rest]) => foldOf(place, rest))];
}

/** Folds counted groups and lone people without name or place first, then as above. */
export function foldCrowds(households: readonly Household[], canvas: Canvas, nodeCount: number): readonly Household[] {
  const isCrowd = ({ family: { people }, anchor }: Household) =>
    people.length === 1 && people.every(({ label, named }) => label === 'Group' || (!named && !anchor));
  const crowds = groupBy(households.filter(isCrowd), ({ anchor }) => anchor?.place ?? '');
  const folded = [...crowds].flatMap(([place, lone]) => (lone.length > 1 ? [foldOf(place, lone)] : lone));
  return foldFamilies([...households.filter((each) => !isCrowd(each)), ...folded], canvas, nodeCount);
}

function foldOf(place: string, households: readonly Household[]): Household {
  const people = households.flatMap((household) => household.family.people);
  const id = `fold ${place}`;
  const family: FoldedFamily = {
    id,
    rows: [{ id, depth: 0 }],
    people,
    statements: households.reduce((sum, { family: { statements } }) => sum + statements, 0),
    fold: { id, place, people: people.map((person) => person.id), families: households.length },
  };
  const anchor = households[0]?.anchor;
  return anchor ? { family, anchor: { ...anchor, person: id } } : { family };
}

/** What is written beside several families in one row. */
export function foldLabel(world: World, family: Family | FoldedFamily): Label {
  const families = 'fold' in family ? family.fold.families : 1;
  const held = family.people.filter(isHeld).length;
  const text = `${families} more ${wordFor(family, families)}${held > 0 ? `, ${held} held` : ''}`;
  const font: Font = { size: 12.5, weight: 400, italic: true };
  const nameWidth = world.measure(text, font);
  return { text, font, muted: true, nameWidth, width: nameWidth };
}

function wordFor({ people }: Family, families: number): string {
  const groups = people.filter(({ label }) => label === 'Group').length;
  if (groups === families && groups === people.length) return groups === 1 ? 'group' : 'groups';
  if (groups > 0 && people.length === families) return 'groups and people';
  return families === 1 ? 'family' : 'families';
}
