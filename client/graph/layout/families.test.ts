import { expect, test } from 'vitest';
import { linesOf } from '../../exploration/lines.ts';
import type { GraphNode, GraphRelationship } from '../../exploration/subgraph.ts';
import { madeUpGraph, madeUpNode, madeUpRelationship } from '../testing/madeUpWorld.ts';
import { familiesOf } from './families.ts';

const outlines = (nodes: readonly GraphNode[], relationships: readonly GraphRelationship[]) =>
  familiesOf(nodes, linesOf(madeUpGraph(nodes, relationships))).map(({ rows }) =>
    rows.map(({ id, depth }) => `${'> '.repeat(depth)}${id}`),
  );
const people = (...ids: readonly string[]) => ids.map((id) => madeUpNode(id, 'Person'));

test('parents stand first, one below the other, then their children, the held before the free and the elder first', () => {
  const family = [
    ...people('Father', 'Mother', 'daughter-in-law'),
    madeUpNode('younger', 'Person', { birthDate: '1995' }),
    madeUpNode('elder', 'Person', { birthDate: '1990' }),
    madeUpNode('held', 'Person', { birthDate: '1999', status: 'detained' }),
  ];
  const children = ['younger', 'elder', 'held'];
  const ties = [
    madeUpRelationship('Father', 'SPOUSE_OF', 'Mother'),
    ...children.flatMap((child) => [
      madeUpRelationship('Father', 'PARENT_OF', child),
      madeUpRelationship('Mother', 'PARENT_OF', child),
    ]),
    madeUpRelationship('elder', 'SPOUSE_OF', 'daughter-in-law'),
  ];
  const outline = ['Father', 'Mother', '> held', '> elder', '> daughter-in-law', '> younger'];
  expect(outlines(family, ties)).toEqual([outline]);
  expect(outlines(family.toReversed(), ties.toReversed())).toEqual([outline]);
});

test('siblings whose parents nobody names stand side by side, and a friend belongs to the family', () => {
  const ties = [
    madeUpRelationship('Brother', 'SIBLING_OF', 'Sister'),
    madeUpRelationship('Sister', 'FRIEND_OF', 'friend'),
  ];
  expect(outlines(people('Brother', 'Sister', 'friend'), ties)).toEqual([['Brother', 'Sister', 'friend']]);
});

test('whoever has no relatives is a family of one', () => {
  const others = [madeUpRelationship('Aman', 'SPOUSE_OF', 'Bota')];
  expect(outlines(people('Aman', 'Bota', 'Serik'), others)).toEqual([['Aman', 'Bota'], ['Serik']]);
});

test('two who are each told to be the parent of the other still stand once each', () => {
  const ties = [madeUpRelationship('Aman', 'PARENT_OF', 'Bota'), madeUpRelationship('Bota', 'PARENT_OF', 'Aman')];
  expect(
    outlines(people('Aman', 'Bota'), ties)
      .flat()
      .map((row) => row.replace('> ', '')),
  ).toEqual(['Aman', 'Bota']);
});
