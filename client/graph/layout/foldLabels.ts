import { isHeld } from './families.ts';
import type { Family } from './families.ts';
import type { FoldedFamily } from './households.ts';
import type { Font, Label, Suffix } from './labels.ts';
import type { Fold } from './picture.ts';
import type { World } from './world.ts';

const font: Font = { size: 12.5, weight: 400, italic: true };

/** What is written beside several families in one row. */
export function foldLabel(world: World, family: Family | FoldedFamily): Label {
  const families = 'fold' in family ? family.fold.families : 1;
  const held = family.people.filter(isHeld).length;
  const text = `${families} more ${wordFor(family, families)}${held > 0 ? `, ${held} held` : ''}`;
  const nameWidth = world.measure(text, font);
  return { text, font, muted: true, nameWidth, width: nameWidth };
}

function wordFor({ people }: Family, families: number): string {
  const groups = people.filter(({ label }) => label === 'Group').length;
  if (groups === families && groups === people.length) return groups === 1 ? 'group' : 'groups';
  if (groups > 0 && people.length === families) return 'groups and people';
  return families === 1 ? 'family' : 'families';
}

/** What is written after the name of a place that stands for all within it. */
export function foldedPlaceSuffix(world: World, { people, places }: Fold): Suffix {
  const held = people.filter((id) => {
    const person = world.nodes.get(id);
    return person !== undefined && isHeld(person);
  }).length;
  const all = people.length === 1 ? '1 person' : `${people.length} people`;
  if (people.length > 0) return { text: held > 0 ? `${all}, ${held} held` : all, tone: 'muted' };
  return { text: places.length === 1 ? '1 place' : `${places.length} places`, tone: 'muted' };
}
