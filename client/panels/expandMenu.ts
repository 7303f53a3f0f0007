import { relationships } from '../../server/ontology/ontology.ts';
import type { RelationshipType } from '../../server/ontology/ontology.ts';
import type { Direction } from '../api/types.ts';
import type { MenuItem } from '../components/Menu.tsx';
import { capitalized } from '../components/words.ts';
import type { HiddenNeighbours } from '../exploration/hiddenNeighbours.ts';
import { openNeighbourhood } from './actions.ts';

function titleOf(type: RelationshipType, direction: Direction): string {
  const { caption, inverse } = relationships[type];
  return capitalized(direction === 'IN' ? inverse : caption);
}

/** What can be opened beside a node: everything, then each type of relationship with the number of neighbours it brings. */
export function expandItems(id: string, hidden: readonly HiddenNeighbours[]): readonly MenuItem[] {
  const all = hidden.reduce((sum, { count }) => sum + count, 0);
  if (all === 0) return [];
  const items = hidden.map(({ type, direction, count }) => ({
    title: titleOf(type, direction),
    note: String(count),
    do: () => void openNeighbourhood(id, { types: [type], direction }),
  }));
  if (hidden.length === 1) return items;
  return [{ title: 'Everything', note: String(all), do: () => void openNeighbourhood(id) }, ...items];
}
