import { expect, test } from 'vitest';
import type { GraphNode } from '../../exploration/subgraph.ts';
import { arranged, overlaps, phone, seenOf, spotOf } from '../testing/arranged.ts';
import { madeUpGraph, madeUpNode, madeUpRelationship, madeUpWorld } from '../testing/madeUpWorld.ts';
import type { Picture } from './picture.ts';

const plain = madeUpWorld();
const wide = (node: GraphNode) =>
  node.id === 'Prefecture 2' ? { ...node, name: 'Madeup Prefecture of a Long Valley' } : node;
const world = { ...plain, nodes: plain.nodes.map(wide) };
const first = world.nodes.map(({ id }) => id);
const newcomers = madeUpGraph(
  [
    madeUpNode('Late Aman', 'Person', { status: 'detained' }),
    madeUpNode('Late Bota', 'Person'),
    madeUpNode('Nilka', 'Village'),
    madeUpNode('Late Dina', 'Person'),
    madeUpNode('Late Yerlan', 'Person'),
    madeUpNode('Far Prefecture', 'Prefecture'),
    madeUpNode('child of Person 0.0', 'Person'),
  ],
  [
    madeUpRelationship('Late Aman', 'SPOUSE_OF', 'Late Bota'),
    madeUpRelationship('Late Aman', 'HELD_IN', 'Camp 2', { since: '2018-04' }),
    madeUpRelationship('Nilka', 'WITHIN', 'County 2.0'),
    madeUpRelationship('Late Dina', 'LIVED_IN', 'Nilka'),
    madeUpRelationship('Late Yerlan', 'LIVED_IN', 'Far Prefecture'),
    madeUpRelationship('Person 0.0', 'PARENT_OF', 'child of Person 0.0'),
  ],
);
const both = madeUpGraph([...world.nodes, ...newcomers.nodes], [...world.relationships, ...newcomers.relationships]);
const { hidden } = seenOf(world);
const before = arranged(seenOf(world));
const withAdded = (...added: readonly string[]) => seenOf(both, { added }, first);
const lowest = (picture: Picture, ids: readonly string[]) => Math.max(...ids.map((id) => spotOf(picture, id).y));

test('a family that comes later stands at the end of its district; only districts below it move, by whole rows', () => {
  const seen = withAdded('Late Aman', 'Late Bota');
  const after = arranged(seen, { hidden });
  const camp = spotOf(after, 'Camp 2');
  const aman = spotOf(after, 'Late Aman');
  const district = before.nodes.map(({ id }) => id).filter((id) => /^(Prefecture 2|County 2\..*|Camp 2)$/.test(id));
  expect(aman.y).toBeGreaterThan(lowest(before, district));
  expect(spotOf(after, 'Late Bota')).toEqual({ x: aman.x, y: aman.y + 20 });
  for (const { id, at } of before.nodes) {
    const now = spotOf(after, id);
    expect(now.x, id).toBe(at.x);
    expect((now.y - at.y) % 20, id).toBe(0);
    if (now.y !== at.y) expect(at.y, id).toBeGreaterThan(camp.y);
  }
  expect(after.routes.some(({ line }) => line.id === 'Late Aman HELD_IN Camp 2')).toBe(true);
  expect(overlaps(after, seen.whole.nodes)).toEqual([]);
});

test('a village that comes with a family says in words where it lies when no line can', () => {
  const after = arranged(withAdded('Late Dina', 'Nilka'), { hidden });
  const village = after.nodes.find(({ id }) => id === 'Nilka');
  expect(village?.label.suffix?.text).toMatch(/^in Madeup C/);
  expect(village?.at.y).toBe(spotOf(after, 'Late Dina').y);
  expect(after.routes.some(({ line }) => line.start === 'Nilka')).toBe(false);
});

test('where there is no room for the words, a line says it', () => {
  const narrow = { ...both, nodes: both.nodes.map((node) => plain.nodes.find(({ id }) => id === node.id) ?? node) };
  const after = arranged(seenOf(narrow, { added: ['Late Dina', 'Nilka'] }, first), { hidden });
  expect(after.routes.some(({ line }) => line.start === 'Nilka')).toBe(true);
});

test('a family of a prefecture that is not there yet opens a district at the end of a column', () => {
  const after = arranged(withAdded('Late Yerlan', 'Far Prefecture'), { hidden });
  expect(spotOf(after, 'Far Prefecture').y).toBe(spotOf(after, 'Late Yerlan').y);
  for (const { id, at } of before.nodes) expect(spotOf(after, id), id).toEqual(at);
});

test('somebody who belongs to a family of the first picture does not move it: the drawing puts them beside it', () => {
  expect(arranged(withAdded('child of Person 0.0'), { hidden }).nodes).toEqual(before.nodes);
});

test('on a phone a late family stands under its place', () => {
  const seen = withAdded('Late Aman', 'Late Bota');
  const after = arranged(seen, { canvas: phone });
  expect(spotOf(after, 'Late Aman').y).toBeGreaterThan(spotOf(after, 'Camp 2').y);
  expect(overlaps(after, seen.whole.nodes)).toEqual([]);
});

test('a picture that begins with nothing takes families one below the other', () => {
  const added = world.nodes.map(({ id }) => id);
  const seen = seenOf(world, { base: 'nothing', added });
  const picture = arranged(seen);
  expect(overlaps(picture, seen.whole.nodes)).toEqual([]);
  expect(picture.nodes.map(({ id }) => id)).toEqual(
    expect.arrayContaining(added.filter((id) => id.startsWith('Person'))),
  );
});
