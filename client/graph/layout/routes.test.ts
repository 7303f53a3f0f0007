import { expect, test } from 'vitest';
import { arranged, seenOf, spotOf } from '../testing/arranged.ts';
import { madeUpGraph, madeUpNode, madeUpRelationship } from '../testing/madeUpWorld.ts';

const camp = madeUpGraph(
  [
    madeUpNode('Ili', 'Prefecture'),
    madeUpNode('Camp', 'Facility', { kind: 'camp' }),
    madeUpNode('Jail', 'Facility', { kind: 'prison' }),
    ...['Father', 'Mother', 'child', 'other child', 'Serik', 'Dina'].map((id) =>
      madeUpNode(id, 'Person', { status: 'detained' }),
    ),
  ],
  [
    madeUpRelationship('Camp', 'LOCATED_IN', 'Ili'),
    madeUpRelationship('Jail', 'LOCATED_IN', 'Ili'),
    madeUpRelationship('Father', 'SPOUSE_OF', 'Mother'),
    ...['child', 'other child'].flatMap((child) => [
      madeUpRelationship('Father', 'PARENT_OF', child),
      madeUpRelationship('Mother', 'PARENT_OF', child),
    ]),
    madeUpRelationship('child', 'SIBLING_OF', 'other child'),
    madeUpRelationship('Father', 'HELD_IN', 'Camp', { since: '2017-10-15' }),
    madeUpRelationship('Serik', 'HELD_IN', 'Camp', { since: '2018' }),
    madeUpRelationship('Dina', 'HELD_IN', 'Camp'),
    madeUpRelationship('Dina', 'HELD_IN', 'Jail'),
  ],
);
const picture = arranged(seenOf(camp));
const wayOf = (id: string) => picture.routes.find(({ line }) => line.id === id)?.points;

test('children hang from the lower of their parents, and no line says again that they are siblings', () => {
  const ways = picture.routes.map(({ line }) => line.id);
  const lower = spotOf(picture, 'Father').y > spotOf(picture, 'Mother').y ? 'Father' : 'Mother';
  const upper = lower === 'Father' ? 'Mother' : 'Father';
  expect(ways).toContain(`${lower} PARENT_OF child`);
  expect(ways).not.toContain(`${upper} PARENT_OF child`);
  expect(ways).not.toContain('child SIBLING_OF other child');
});

test('lines run level and upright only', () => {
  for (const { line, points } of picture.routes) {
    for (const [index, point] of points.entries()) {
      const next = points[index + 1];
      if (next) expect(point.x === next.x || point.y === next.y, line.id).toBe(true);
    }
  }
});

test('people of one facility join one vertical before it, and whoever was in two forks from it', () => {
  const verticals = ['Serik HELD_IN Camp', 'Dina HELD_IN Camp', 'Dina HELD_IN Jail'].flatMap((id) => {
    const way = wayOf(id) ?? [];
    return way.slice(1).flatMap((point, index) => (point.x === way[index]?.x ? [point.x] : []));
  });
  expect(new Set(verticals)).toEqual(new Set([spotOf(picture, 'Camp').x - 18 - 16]));
});

test('the dates of a district end in one column', () => {
  const dates = picture.routes.flatMap(({ date }) => date ?? []);
  expect(dates.map(({ text }) => text).sort()).toEqual(['2018', 'Oct 2017']);
  expect(new Set(dates.map(({ at }) => at.x)).size).toBe(1);
});
