import { expect, test } from 'vitest';
import { madeUpGraph, madeUpNode, madeUpRelationship } from '../graph/testing/madeUpWorld.ts';
import { linesOf } from './lines.ts';
import { tellersOf } from './tellers.ts';

const [camp, county, region] = [
  { ...madeUpNode('Camp', 'Facility'), reports: [] },
  { ...madeUpNode('County', 'County'), reports: [] },
  { ...madeUpNode('Region', 'Region'), reports: [] },
];
const aman = { ...madeUpNode('Aman', 'Person'), reports: ['one'], witnesses: ['Bota'] };
const nested = { ...madeUpRelationship('Region', 'WITHIN', 'County'), reports: [] };
const data = madeUpGraph(
  [aman, camp, county, region, { ...madeUpNode('Elsewhere', 'County'), reports: ['nobody asks'] }],
  [
    { ...madeUpRelationship('Aman', 'HELD_IN', 'Camp'), reports: ['one'], witnesses: ['Bota'] },
    { ...madeUpRelationship('Aman', 'FROM', 'County'), reports: ['two'], witnesses: ['Daniyar'] },
    { ...madeUpRelationship('Camp', 'LOCATED_IN', 'County'), reports: ['three'] },
    { ...madeUpRelationship('County', 'WITHIN', 'Region'), reports: [] },
  ],
);
const tellers = tellersOf(data, linesOf(data));

test('a camp is told of by those who tell who is held there, and where it lies', () => {
  expect(tellers(camp)).toEqual({ reports: ['one', 'three'], witnesses: ['Bota'] });
});

test('a place is told of also by those who tell of what lies in it', () => {
  expect(tellers(county)).toEqual({ reports: ['one', 'two', 'three'], witnesses: ['Bota', 'Daniyar'] });
  expect(new Set(tellers(region).reports)).toEqual(new Set(['one', 'two', 'three']));
});

test('a person is told of by those whom the person names', () => {
  expect(tellers(aman)).toMatchObject({ reports: ['one'], witnesses: ['Bota'] });
});

test('of a place without a line nobody tells, and two that lie in each other are no trouble', () => {
  const circle = { ...data, relationships: [...data.relationships, nested] };
  expect(tellers({ ...county, id: 'Elsewhere' })).toEqual({ reports: [], witnesses: [] });
  expect(tellersOf(circle, linesOf(circle))(region).witnesses).toEqual(['Bota', 'Daniyar']);
});
