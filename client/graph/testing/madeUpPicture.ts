import { initialExploration } from '../../exploration/exploration.ts';
import type { Exploration, Position } from '../../exploration/exploration.ts';
import { visibleSubgraph } from '../../exploration/visible.ts';
import type { Visible } from '../../exploration/visible.ts';
import { labelOf } from '../layout/labels.ts';
import type { Picture, Route } from '../layout/picture.ts';
import { evenMeasure, madeUpGraph, madeUpNode, madeUpRelationship } from './madeUpWorld.ts';

/** Aman is held in a camp of Ili, where Bota, the mother of both her children, comes from; their friend is a newcomer. */
export const madeUpFamily = madeUpGraph(
  [
    madeUpNode('Ili', 'Prefecture'),
    madeUpNode('Camp', 'Facility', { kind: 'camp' }),
    { ...madeUpNode('Aman', 'Person', { status: 'detained', statusSince: '2018-03' }), disputed: ['age'] },
    madeUpNode('Bota', 'Person', { status: 'free' }),
    { ...madeUpNode('child', 'Person'), named: false, name: 'child of Madeup Aman' },
    { ...madeUpNode('friend', 'Person'), name: 'Madeup friend with a name that goes on and on' },
    madeUpNode('first summons', 'Event', { kind: 'summons', date: '2017-11' }),
    madeUpNode('second summons', 'Event', { kind: 'summons', date: '2018-01' }),
  ],
  [
    madeUpRelationship('Camp', 'LOCATED_IN', 'Ili'),
    madeUpRelationship('Aman', 'SPOUSE_OF', 'Bota'),
    madeUpRelationship('Aman', 'PARENT_OF', 'child'),
    madeUpRelationship('Bota', 'PARENT_OF', 'child'),
    madeUpRelationship('Aman', 'HELD_IN', 'Camp', { since: '2018-03-05' }),
    madeUpRelationship('Bota', 'FROM', 'Ili'),
    madeUpRelationship('Bota', 'TESTIFIED_ABOUT', 'Aman'),
    madeUpRelationship('Bota', 'FRIEND_OF', 'friend'),
    madeUpRelationship('Aman', 'SUBJECT_OF', 'first summons'),
    madeUpRelationship('first summons', 'AT', 'Ili'),
    madeUpRelationship('Aman', 'SUBJECT_OF', 'second summons'),
    madeUpRelationship('second summons', 'AT', 'Ili'),
  ],
);

const spots: Readonly<Record<string, Position>> = {
  Aman: { x: 0, y: 0 },
  Bota: { x: 0, y: 20 },
  child: { x: 18, y: 40 },
  Ili: { x: 300, y: 0 },
  Camp: { x: 318, y: 20 },
};

/** The family as the reader sees it; the friend is no part of the first picture. */
export const seenFamily = (exploration: Partial<Exploration> = {}): Visible =>
  visibleSubgraph(madeUpFamily, { ...initialExploration, ...exploration }, Object.keys(spots));

/** Where the first picture puts the family, and the ways of the lines between them. */
export function familyPicture(visible: Visible): Picture {
  const route = (start: string, type: string, end: string, ...corners: readonly Position[]): Route => {
    const line = visible.lines.find((each) => each.start === start && each.type === type && each.end === end);
    const [first, last] = [spots[start], spots[end]];
    if (!line || !first || !last) throw new Error(`no line from ${start} to ${end}`);
    return { line, points: [first, ...corners, last] };
  };
  const held = route('Aman', 'HELD_IN', 'Camp', { x: 280, y: 0 }, { x: 280, y: 20 });
  return {
    nodes: visible.base.nodes.flatMap((node) => {
      const at = spots[node.id];
      return at ? [{ id: node.id, at, label: labelOf(node, evenMeasure) }] : [];
    }),
    routes: [
      route('Aman', 'SPOUSE_OF', 'Bota'),
      route('Bota', 'PARENT_OF', 'child', { x: 0, y: 40 }),
      route('Camp', 'LOCATED_IN', 'Ili', { x: 300, y: 20 }),
      { ...held, date: { text: 'Mar 2018', at: { x: 260, y: 0 } } },
    ],
    width: 500,
    height: 60,
    zoom: 1,
    arrangement: 'columns',
    scrolls: false,
  };
}
