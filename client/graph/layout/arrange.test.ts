import { describe, expect, test } from 'vitest';
import { arranged, boxesOf, laptop, openPeople, overlaps, phone, placedAndFolded } from '../testing/arranged.ts';
import { seenOf, spotOf, withInspector } from '../testing/arranged.ts';
import { madeUpGraph, madeUpNode, madeUpRelationship, madeUpWorld } from '../testing/madeUpWorld.ts';
import { rowBudget } from './opening.ts';

describe.each([
  ['10 families', madeUpWorld(3, 10, 2)],
  ['the seed', madeUpWorld()],
  ['150 families', madeUpWorld(8, 150)],
  ['400 families', madeUpWorld(12, 400)],
  ['2,500 people in 300 villages', madeUpWorld(14, 700, 20, 10)],
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
