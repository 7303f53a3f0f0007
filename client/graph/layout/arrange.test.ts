import { describe, expect, test } from 'vitest';
import { arranged, boxesOf, laptop, openPeople, overlaps, phone, placedAndFolded } from '../testing/arranged.ts';
import { seenOf, spotOf, withInspector } from '../testing/arranged.ts';
import type { GraphRelationship, Subgraph } from '../../exploration/subgraph.ts';
import { madeUpGraph, madeUpNode, madeUpRelationship, madeUpWorld } from '../testing/madeUpWorld.ts';
import { rowBudget } from './opening.ts';
import type { Picture } from './picture.ts';

function withoutCampPlaces(world: Subgraph): Subgraph {
  const isKept = ({ type, start }: GraphRelationship) => type !== 'LOCATED_IN' || /[02468]$/.test(start);
  return { ...world, relationships: world.relationships.filter(isKept) };
}

describe.each([
  ['10 families', madeUpWorld(3, 10, 2)],
  ['the seed', madeUpWorld()],
  ['150 families', madeUpWorld(8, 150)],
  ['400 families', madeUpWorld(12, 400)],
  ['2,500 people in 300 villages', madeUpWorld(14, 700, 20, 10)],
  ['400 families and camps of which nobody says where they lie', withoutCampPlaces(madeUpWorld(12, 400))],
])('a world of %s', (_, world) => {
  const seen = seenOf(world);
  const ids = seen.base.nodes.map(({ id }) => id).sort();

  test.each([laptop, withInspector, phone])('stands or is folded, and no label covers another: %o', (canvas) => {
    const picture = arranged(seen, { canvas });
    expect(placedAndFolded(picture)).toEqual(ids);
    expect(overlaps(picture, seen.base.nodes)).toEqual([]);
  });

  test('keeps to its sheet', () => {
    const picture = arranged(seen);
    for (const { id, right, y } of boxesOf(picture, seen.base.nodes)) {
      expect(right, id).toBeLessThanOrEqual(picture.width + 20);
      expect(y, id).toBeLessThanOrEqual(picture.height);
    }
  });

  test('is the same whatever the order in which it came', () => {
    const turned = { nodes: world.nodes.toReversed(), relationships: world.relationships.toReversed() };
    const other = arranged(seenOf({ ...world, ...turned }));
    expect(new Map(other.nodes.map(({ id, at }) => [id, at]))).toEqual(
      new Map(arranged(seen).nodes.map(({ id, at }) => [id, at])),
    );
  });
});

describe.each([
  ['400 families', madeUpWorld(12, 400)],
  ['2,500 people in 300 villages', madeUpWorld(14, 700, 20, 10)],
])('%s', (_, world) => {
  const seen = seenOf(world);

  test.each([laptop, withInspector])('stay one screen that can be read: %o', (canvas) => {
    const picture = arranged(seen, { canvas });
    expect(picture.scrolls).toBe(false);
    expect(picture.zoom).toBeGreaterThanOrEqual(0.9);
    const open = openPeople(picture, seen.base.nodes);
    expect(open.length).toBeGreaterThan(20);
    expect(open.length).toBeLessThanOrEqual(rowBudget(3, canvas.height));
  });

  test('keep to the rows of one column on a phone', () => {
    expect(arranged(seen, { canvas: phone }).nodes.length).toBeLessThanOrEqual(rowBudget(1, phone.height));
  });
});

test('a narrow screen has one column that scrolls, and nobody beside another', () => {
  const narrow = arranged(seenOf(madeUpWorld()), { canvas: phone });
  expect(narrow.scrolls).toBe(true);
  expect(new Set(narrow.nodes.map(({ at }) => at.y)).size).toBe(narrow.nodes.length);
  expect(Math.max(...boxesOf(narrow, seenOf(madeUpWorld()).base.nodes).map(({ right }) => right))).toBeLessThanOrEqual(
    narrow.width,
  );
});

test('a narrow screen on which not all has room begins with families: counted groups of a place share a row', () => {
  const groups = Array.from({ length: 60 }, (_, index) => madeUpNode(`group ${index}`, 'Group'));
  const world = madeUpGraph(
    [madeUpNode('Ili', 'Prefecture'), madeUpNode('Aman', 'Person'), madeUpNode('Bota', 'Person'), ...groups],
    [
      madeUpRelationship('Aman', 'SPOUSE_OF', 'Bota'),
      madeUpRelationship('Aman', 'LIVED_IN', 'Ili'),
      ...groups.map(({ id }) => madeUpRelationship(id, 'LIVED_IN', 'Ili')),
    ],
  );
  const narrow = arranged(seenOf(world), { canvas: phone });
  expect(narrow.nodes.map(({ id }) => id)).toEqual(['Ili', 'Aman', 'Bota', 'fold Ili']);
  expect(narrow.nodes.at(-1)?.label.text).toBe('60 more groups');
});

test('a building named by its country does not say it again within the country', () => {
  const embassy = { ...madeUpNode('embassy', 'Facility'), name: 'embassy in Madeup Kazakhstan', named: false };
  const world = madeUpGraph(
    [madeUpNode('Kazakhstan', 'Country'), embassy],
    [madeUpRelationship('embassy', 'LOCATED_IN', 'Kazakhstan')],
  );
  expect(arranged(seenOf(world)).nodes.map(({ label }) => label.text)).toEqual(['Madeup Kazakhstan', 'embassy']);
});

test('a family stands in the row of the place where one of them is held, not where another lived', () => {
  const small = arranged(
    seenOf(
      madeUpGraph(
        [
          madeUpNode('Ili', 'Prefecture'),
          madeUpNode('Altay', 'Prefecture'),
          madeUpNode('Aman', 'Person', { status: 'detained' }),
          madeUpNode('Bota', 'Person'),
        ],
        [
          madeUpRelationship('Aman', 'SPOUSE_OF', 'Bota'),
          madeUpRelationship('Bota', 'LIVED_IN', 'Altay'),
          madeUpRelationship('Aman', 'HELD_IN', 'Ili', { since: '2018' }),
        ],
      ),
    ),
  );
  expect(spotOf(small, 'Aman').y).toBe(spotOf(small, 'Ili').y);
  expect(small.routes.find(({ line }) => line.type === 'HELD_IN')?.date?.text).toBe('2018');
});

describe('a prison of which no report says where it lies', () => {
  const people = (...ids: readonly string[]) => ids.map((id) => madeUpNode(id, 'Person', { status: 'imprisoned' }));
  const places = [
    madeUpNode('Kazakhstan', 'Country'),
    madeUpNode('Almaty', 'City'),
    madeUpNode('Ili', 'Prefecture'),
    madeUpNode('Nilka', 'County'),
    { ...madeUpNode('Zhaosu', 'County'), name: 'Zhaosu County' },
    madeUpNode('prison', 'Facility', { kind: 'prison' }),
  ];
  const within = [
    madeUpRelationship('Almaty', 'WITHIN', 'Kazakhstan'),
    madeUpRelationship('Nilka', 'WITHIN', 'Ili'),
    madeUpRelationship('Zhaosu', 'WITHIN', 'Ili'),
  ];
  const held = madeUpRelationship('Muheit', 'HELD_IN', 'prison', { since: '2017' });
  const pictureOf = (told: readonly GraphRelationship[], canvas = laptop) =>
    arranged(seenOf(madeUpGraph([...places, ...people('Muheit', 'friend', 'Serik')], [...within, held, ...told])), {
      canvas,
    });
  const isInTree = (picture: Picture, id: string) => {
    const { x, y } = spotOf(picture, id);
    return picture.routes.some(
      ({ line, points }) =>
        line.type === 'WITHIN' && points.some((a) => a.x === x && a.y < y) && points.some((b) => b.x === x && b.y > y),
    );
  };
  const visited = [
    madeUpRelationship('Muheit', 'FRIEND_OF', 'friend'),
    madeUpRelationship('friend', 'VISITED', 'Kazakhstan'),
    madeUpRelationship('Serik', 'LIVED_IN', 'Almaty'),
  ];
  const origins = [
    madeUpRelationship('Muheit', 'FROM', 'Zhaosu'),
    madeUpRelationship('Muheit', 'LIVED_IN', 'Kazakhstan'),
    madeUpRelationship('Serik', 'FROM', 'Nilka'),
  ];

  test('does not stand in the country that a friend of the imprisoned visited', () => {
    const picture = pictureOf(visited);
    expect(spotOf(picture, 'prison').y).toBe(spotOf(picture, 'Muheit').y);
    const [country, city] = [spotOf(picture, 'Kazakhstan'), spotOf(picture, 'Almaty')];
    const { y } = spotOf(picture, 'prison');
    expect(y < country.y || y > city.y).toBe(true);
    expect(isInTree(picture, 'prison')).toBe(false);
  });

  test('stands beside the imprisoned, below all places of the prefecture they are from, and says that its own is unknown', () => {
    const picture = pictureOf(origins);
    const { y } = spotOf(picture, 'prison');
    expect(spotOf(picture, 'Muheit').y).toBe(y);
    for (const id of ['Ili', 'Nilka', 'Zhaosu']) expect(spotOf(picture, id).y, id).toBeLessThan(y);
    expect(isInTree(picture, 'prison')).toBe(false);
    const suffixOf = (id: string) => picture.nodes.find((node) => node.id === id)?.label.suffix?.text;
    expect(suffixOf('prison')).toBe('place unknown');
    expect(suffixOf('Muheit')).toBe('from Zhaosu');
  });

  test('stands below the tree also where the imprisoned was taken in a place of it', () => {
    const picture = pictureOf([...origins, madeUpRelationship('Muheit', 'TAKEN_AT', 'Nilka', { since: '2016' })]);
    expect(spotOf(picture, 'Muheit').y).toBe(spotOf(picture, 'Nilka').y);
    expect(spotOf(picture, 'prison').y).toBeGreaterThan(spotOf(picture, 'Zhaosu').y);
    expect(picture.routes.map(({ line }) => line.id)).toContain(held.id);
  });

  test('is on a phone a place of its own, not one within another', () => {
    const picture = pictureOf(origins, phone);
    expect(spotOf(picture, 'prison').x).toBe(spotOf(picture, 'Ili').x);
    expect(spotOf(picture, 'Muheit').y).toBe(spotOf(picture, 'prison').y + 20);
  });
});
