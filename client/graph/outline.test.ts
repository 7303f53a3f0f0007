import { describe, expect, test } from 'vitest';
import type { OutlineRow } from './outline.ts';
import { outlineOf } from './outline.ts';
import { seenOf } from './testing/arranged.ts';
import { seenFamily } from './testing/madeUpPicture.ts';
import { madeUpGraph, madeUpNode, madeUpRelationship } from './testing/madeUpWorld.ts';

const rows = outlineOf(seenFamily());
const rowOf = (all: readonly OutlineRow[], id: string) => all.find((each) => each.id === id);
const row = (id: string) => rowOf(rows, id);
const pathsOf = (all: readonly OutlineRow[]) =>
  all.map(({ name, parents }) =>
    [...parents.map((parent) => all.find(({ key }) => key === parent)?.name ?? ''), name].join(' / '),
  );

test('the outline has the people as families with their children below them, and apart from them the places', () => {
  const family = 'Families and people / Family of Madeup Aman';
  expect(pathsOf(rows)).toEqual([
    'Families and people',
    family,
    `${family} / Madeup Aman`,
    `${family} / Madeup Bota`,
    `${family} / Madeup Bota / child of Madeup Aman`,
    'Places',
    'Places / Madeup Ili',
    'Places / Madeup Ili / Madeup Camp',
  ]);
});

test('a row says in words what signs and lines say', () => {
  expect(row('Aman')?.words).toBe(
    'detained since March 2018, reports differ, held in Madeup Camp (5 March 2018), summons in Madeup Ili (November 2017), summons in Madeup Ili (January 2018), spouse of Madeup Bota, their child',
  );
  expect(row('child')?.words).toBe('unnamed, child of Madeup Bota');
});

test('kinship and places are told at both ends', () => {
  expect(row('Bota')?.words).toMatch(/parent of the child of Madeup Aman, spouse of Madeup Aman/);
  expect(row('Camp')?.words).toBe('facility, held here: Madeup Aman');
  expect(row('Ili')?.words).toBe('prefecture, from here: Madeup Bota, summons here: Madeup Aman');
});

test('a row says how many neighbours are hidden', () => {
  expect(row('Bota')?.words).toMatch(/1 more hidden$/);
});

test('a row says its place among its siblings, for a screen reader', () => {
  expect(rows.map(({ key, position, siblings }) => `${key} ${position}/${siblings}`)).toEqual([
    'chapter Families and people 1/2',
    'family Aman 1/1',
    'Aman 1/2',
    'Bota 2/2',
    'child 1/1',
    'chapter Places 2/2',
    'Ili 1/1',
    'Camp 1/1',
  ]);
});

describe('relatives without names', () => {
  const unnamed = (id: string, name: string, properties = {}) => ({
    ...madeUpNode(id, 'Person', properties),
    name,
    named: false,
  });
  const world = madeUpGraph(
    [
      { ...madeUpNode('Kurbanali', 'Person', { sex: 'male' }), name: 'Kurbanali Aibol' },
      unnamed('wife', 'wife of Kurbanali Aibol', { sex: 'female' }),
      unnamed('mother', 'mother of Kurbanali', { sex: 'female' }),
      unnamed('aunt', 'aunt who writes', { sex: 'female' }),
    ],
    [
      madeUpRelationship('Kurbanali', 'SPOUSE_OF', 'wife'),
      madeUpRelationship('mother', 'PARENT_OF', 'Kurbanali'),
      madeUpRelationship('aunt', 'RELATIVE_OF', 'wife', { kinship: 'aunt' }),
    ],
  );
  const told = outlineOf(seenOf(world));

  test('are "his wife" and "his mother" where he stands, and say nothing twice where they stand', () => {
    expect(rowOf(told, 'Kurbanali')?.words).toBe('his wife, his mother');
    expect(rowOf(told, 'mother')?.words).toBe('unnamed');
  });

  test('are told of in words where no chain of kinship leads', () => {
    expect(rowOf(told, 'aunt')?.words).toBe('unnamed, aunt of the wife of Kurbanali Aibol');
    expect(rowOf(told, 'wife')?.words).toBe('unnamed, the aunt who writes is her aunt');
  });

  test('stand below somebody only where a line says that they are their child', () => {
    expect(rowOf(told, 'Kurbanali')?.parents.at(-1)).toBe('mother');
    expect(rowOf(told, 'wife')?.parents.at(-1)).toMatch(/^family/);
  });
});

test('nobody stands in a place of which no line tells that they were there', () => {
  const seen = seenFamily();
  const partyIds = new Set(seen.nodes.filter(({ label }) => ['Person', 'Group'].includes(label)).map(({ id }) => id));
  for (const { id, parents } of rows) {
    if (id !== undefined && partyIds.has(id))
      expect(parents.filter((parent) => parent === 'Camp' || parent === 'Ili')).toEqual([]);
  }
});

test('a prison of which no report says where it lies is in no place, and says so', () => {
  const world = madeUpGraph(
    [
      madeUpNode('Kazakhstan', 'Country'),
      madeUpNode('prison', 'Facility', { kind: 'prison' }),
      madeUpNode('Muheit', 'Person'),
      madeUpNode('friend', 'Person'),
    ],
    [
      madeUpRelationship('Muheit', 'FRIEND_OF', 'friend'),
      madeUpRelationship('friend', 'VISITED', 'Kazakhstan'),
      madeUpRelationship('Muheit', 'HELD_IN', 'prison'),
    ],
  );
  const told = outlineOf(seenOf(world));
  expect(pathsOf(told)).toContain('Facilities, place unknown / Madeup prison');
  expect(rowOf(told, 'prison')?.words).toBe('facility, place unknown, held here: Madeup Muheit');
  expect(rowOf(told, 'Muheit')?.words).toBe('held in Madeup prison (place unknown), friend of Madeup friend');
});
