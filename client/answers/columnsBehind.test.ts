import { expect, test } from 'vitest';
import { columnsBehind } from './columnsBehind.ts';
import { madeUpCell, madeUpClaim, madeUpNode } from './testing/madeUpClaims.ts';

const aman = madeUpNode('Person', 'Aman');
const beren = madeUpNode('Person', 'Beren');
const lake = madeUpNode('County', 'Lake');
const taken = madeUpClaim(aman, 'TAKEN_AT', lake, [], { properties: { since: '2017-10-15' } });

test('claims stand behind the columns of those whom they join, and of the dates that they give', () => {
  const columns = ['who', 'since', 'place', 'sibling', 'count'];
  const row = [madeUpCell(aman), '2017-10-15', [madeUpCell(lake)], madeUpCell(beren), 2];
  expect(columnsBehind(columns, row, { about: aman, claims: [taken] })).toEqual(['who', 'since', 'place']);
  const told = madeUpClaim(aman, 'SIBLING_OF', beren, []);
  expect(columnsBehind(columns, row, { about: beren, claims: [told] })).toEqual(['who', 'sibling']);
});

test('a name alone is told by whom it names', () => {
  expect(columnsBehind(['name', 'other'], ['Aman', 'Cai'], { about: aman, claims: [taken] })).toEqual(['name']);
});

test('numbers and lists of values are told by the claims that give them all', () => {
  const known = madeUpClaim(lake, 'population2020', null, [], { value: 43_000 });
  const written = madeUpClaim(lake, 'aliases', null, [], { value: ['Kol', 'Köl'] });
  const row = [43_000, ['Köl', 'Kol'], ['Kol', 'Sea']];
  const group = { about: lake, claims: [known, written] };
  expect(columnsBehind(['people', 'spellings', 'more'], row, group)).toEqual(['people', 'spellings']);
});
