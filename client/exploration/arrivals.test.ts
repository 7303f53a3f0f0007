import { expect, test } from 'vitest';
import { madeUpGraph, madeUpNode, madeUpRelationship } from '../graph/testing/madeUpWorld.ts';
import { arrivalsOf } from './arrivals.ts';
import { initialExploration } from './exploration.ts';
import type { Exploration } from './exploration.ts';
import { linesOf } from './lines.ts';

const data = madeUpGraph(
  [
    madeUpNode('Aman', 'Person'),
    madeUpNode('Bota', 'Person'),
    madeUpNode('Daniyar', 'Person'),
    madeUpNode('arrest', 'Event', { kind: 'arrest' }),
  ],
  [
    madeUpRelationship('Aman', 'SPOUSE_OF', 'Bota'),
    madeUpRelationship('Bota', 'FRIEND_OF', 'Daniyar'),
    madeUpRelationship('Aman', 'SUBJECT_OF', 'arrest'),
  ],
);
const arrivals = (exploration: Partial<Exploration>) =>
  arrivalsOf(data, linesOf(data), { ...initialExploration, ...exploration }, new Set(['Aman']));

test('whoever is added stands beside one who is there, and whoever comes next beside that one', () => {
  expect(arrivals({ added: ['Bota', 'Daniyar'] })).toEqual([
    { anchor: 'Aman', nodes: ['Bota'] },
    { anchor: 'Bota', nodes: ['Daniyar'] },
  ]);
});

test('a friend of somebody who is not there stands alone', () => {
  expect(arrivals({ added: ['Daniyar'] })).toEqual([{ nodes: ['Daniyar'] }]);
});

test('nobody comes twice, and nobody who is unknown', () => {
  const expansions = [{ anchor: 'Aman', nodes: ['Bota', 'nobody'] }];
  expect(arrivals({ added: ['Bota'], expansions })).toEqual([{ anchor: 'Aman', nodes: ['Bota'] }]);
});

test('events come only when asked for', () => {
  expect(arrivals({})).toEqual([]);
  expect(arrivals({ asked: ['Event'] })).toEqual([{ anchor: 'Aman', nodes: ['arrest'] }]);
});
