import type { GraphNode, Properties } from '../api/types.ts';
import { textOf } from './words.ts';

type BySex = readonly [male: string, female: string, other: string];

const bySex = (node: GraphNode, [male, female, other]: BySex) => {
  const sex = textOf(node.properties, 'sex');
  return sex === 'male' ? male : sex === 'female' ? female : other;
};

const child: BySex = ['son', 'daughter', 'child'];
const parent: BySex = ['father', 'mother', 'parent'];
const sibling: BySex = ['brother', 'sister', 'sibling'];
const spouse: BySex = ['husband', 'wife', 'spouse'];

/** The word for what a person is to the one at the other end; `isStart` tells which end the person stands at. */
export function kinshipWord(
  type: string,
  node: GraphNode,
  isStart: boolean,
  properties: Properties,
): string | undefined {
  switch (type) {
    case 'SPOUSE_OF':
      return `${properties.until ? 'former ' : ''}${bySex(node, spouse)}`;
    case 'ENGAGED_TO':
      return bySex(node, ['fiancé', 'fiancée', 'betrothed']);
    case 'PARENT_OF':
      if (isStart) return bySex(node, parent);
      return node.label === 'Group' ? 'children' : bySex(node, child);
    case 'SIBLING_OF':
      return `${elderOrYounger(properties, isStart)}${bySex(node, sibling)}`;
    case 'FRIEND_OF':
      return 'friend';
    case 'RELATIVE_OF':
      return isStart ? (textOf(properties, 'kinship') ?? 'relative') : undefined;
    default:
      return undefined;
  }
}

function elderOrYounger(properties: Properties, isStart: boolean): string {
  const elder = textOf(properties, 'elder');
  if (elder === undefined) return '';
  return (elder === 'start') === isStart ? 'elder ' : 'younger ';
}
