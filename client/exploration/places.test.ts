import { expect, test } from 'vitest';
import { madeUpGraph, madeUpNode, madeUpRelationship } from '../graph/testing/madeUpWorld.ts';
import { districtOf, withinOf } from './places.ts';

const data = madeUpGraph(
  [
    madeUpNode('Country', 'Country'),
    madeUpNode('Prefecture', 'Prefecture'),
    madeUpNode('County', 'County'),
    madeUpNode('Village', 'Village'),
    madeUpNode('camp', 'Facility'),
  ],
  [
    madeUpRelationship('Prefecture', 'WITHIN', 'Country'),
    madeUpRelationship('County', 'WITHIN', 'Prefecture'),
    madeUpRelationship('Village', 'WITHIN', 'County'),
    madeUpRelationship('camp', 'LOCATED_IN', 'Country'),
    madeUpRelationship('camp', 'LOCATED_IN', 'Village'),
  ],
);
const labelOf = new Map(data.nodes.map(({ id, label }) => [id, label]));

test('a camp lies in the smallest place that is told, and a village in the nearest place that is drawn', () => {
  expect(withinOf(data, new Set(['camp', 'Village', 'Prefecture']))).toEqual({
    camp: 'Village',
    Village: 'Prefecture',
  });
});

test('the district of a camp is its prefecture, else what is drawn around it', () => {
  const within = withinOf(data, new Set(data.nodes.map(({ id }) => id)));
  expect(districtOf('camp', within, labelOf)).toBe('Prefecture');
  expect(districtOf('camp', { camp: 'Village' }, labelOf)).toBe('Village');
  expect(districtOf('Country', within, labelOf)).toBe('Country');
});

test('two counties that a bad gazetteer nests in each other end somewhere', () => {
  expect(['County', 'Village']).toContain(districtOf('County', { County: 'Village', Village: 'County' }, labelOf));
});
