import { describe, expect, test } from 'vitest';
import type { Picture } from './picture.ts';
import { arranged, openPeople, overlaps, placedAndFolded, seenOf, spotOf } from '../testing/arranged.ts';
import { madeUpGraph, madeUpNode, madeUpRelationship, madeUpWorld } from '../testing/madeUpWorld.ts';

const seen = seenOf(madeUpWorld(12, 400));
const before = arranged(seen);
const { nodes } = seen.base;
const folded = before.nodes.flatMap(({ fold }) => fold?.people ?? []);
const somebody = folded.find((id) => !id.startsWith('friend')) ?? '';

/** Who moved, and how: everybody who stands in both pictures, by how far down. */
const moves = (from: Picture, to: Picture) => {
  const now = new Map(to.nodes.map(({ id, at }) => [id, at]));
  return from.nodes.flatMap(({ id, at }) => {
    const then = now.get(id);
    return then && (then.x !== at.x || then.y !== at.y) ? [{ id, x: then.x - at.x, y: then.y - at.y }] : [];
  });
};

describe('a picture of 400 families', () => {
  test('shows the families most told of, and of the rest how many there are and how many of them are held', () => {
    const familyOf = (id: string) => nodes.filter((node) => node.id.startsWith(`${id.split('.')[0] ?? ''}.`));
    const told = (id: string) => familyOf(id).reduce((sum, { statements }) => sum + statements, 0);
    const leastTold = openPeople(before, nodes)
      .filter((id) => id.endsWith('.0'))
      .reduce((a, b) => (told(b) < told(a) ? b : a));
    const overlooked = folded.filter((id) => id.endsWith('.0') && told(id) > told(leastTold));
    expect(overlooked.filter((id) => familyOf(id).length <= familyOf(leastTold).length)).toEqual([]);
    const row = before.nodes.find(({ id, fold }) => fold && id !== fold.place);
    expect(row?.label.text).toMatch(/^\d+ more (families|groups|groups and people)(, \d+ held)?$/);
  });

  test('opens the family of whoever is selected in a fold, and nobody leaves the screen or their column for it', () => {
    const after = arranged(seen, { sought: [somebody] });
    expect(openPeople(after, nodes)).toEqual(expect.arrayContaining([...openPeople(before, nodes), somebody]));
    expect(placedAndFolded(after)).toEqual(placedAndFolded(before));
    expect(overlaps(after, nodes)).toEqual([]);
    expect(after.zoom).toBe(before.zoom);
    for (const { id, x, y } of moves(before, after)) {
      expect(x, id).toBe(0);
      expect(y, id).toBeGreaterThanOrEqual(0);
    }
  });

  test('stays exactly as it is when somebody is selected who stands open', () => {
    const [open = ''] = openPeople(before, nodes);
    expect(arranged(seen, { sought: [open, 'no such person'] })).toEqual(before);
  });

  test('opens what was found as long as there are rows, and whoever is selected even then', () => {
    const hits = folded.filter((id) => id.endsWith('.0'));
    const after = arranged(seen, { sought: [hits.at(-1) ?? '', ...hits] });
    const open = openPeople(after, nodes);
    expect(open).toContain(hits.at(-1));
    expect(open).toContain(hits[0]);
    expect(hits.some((id) => !open.includes(id))).toBe(true);
  });

  test('opens the families of a row that the reader clicks, in the place of that row', () => {
    const row = before.nodes.find(({ id, fold }) => fold && id !== fold.place && fold.places.length === 0);
    const after = arranged(seen, { unfolded: row?.fold?.opens ?? [] });
    expect(openPeople(after, nodes)).toEqual(expect.arrayContaining([...(row?.fold?.people ?? [])]));
    expect(after.nodes.some(({ id }) => id === row?.id)).toBe(false);
    expect(overlaps(after, nodes)).toEqual([]);
  });
});

describe('a picture of more villages than rows', () => {
  const many = seenOf(madeUpWorld(14, 700, 20, 10));
  const picture = arranged(many);
  const isFolded = (id: string) => picture.nodes.some((node) => node.id === id && node.fold?.place === id);
  const place = picture.nodes.find(({ id, fold }) => fold?.place === id && fold.people.length > 0);

  test('folds prefectures, and says how many people are in them and how many are held', () => {
    expect(place?.id).toMatch(/^Prefecture/);
    expect(place?.label.suffix?.text).toMatch(/^\d+ people(, \d+ held)?$/);
  });

  test('opens a prefecture one step at a time: first its counties, folded, then their townships', () => {
    const counties = arranged(many, { unfolded: place?.fold?.opens ?? [] });
    const county = counties.nodes.find(
      ({ id, fold }) => id.startsWith('County') && fold?.place === id && !isFolded(id),
    );
    expect(county?.fold?.places.some((id) => id.startsWith('Village'))).toBe(true);
    const townships = arranged(many, { unfolded: [place?.id ?? '', ...(county?.fold?.opens ?? [])] });
    const township = townships.nodes.find(({ id, fold }) => id.startsWith('Township') && fold?.place === id);
    expect(many.base.within[township?.id ?? '']).toBe(county?.id);
    expect(placedAndFolded(townships)).toEqual(placedAndFolded(picture));
  });

  test('keeps the way down to whoever is selected open, and the rest of the prefecture folded', () => {
    const person = place?.fold?.people.find((id) => id.endsWith('.0')) ?? '';
    const after = arranged(many, { sought: [person] });
    expect(openPeople(after, many.base.nodes)).toContain(person);
    const line = many.base.lines.find(({ start, type }) => start === person && /HELD_IN|LIVED_IN/.test(type));
    expect(spotOf(after, person).y).toBe(spotOf(after, line?.end ?? '').y);
    expect(placedAndFolded(after)).toEqual(placedAndFolded(picture));
  });

  test('shows a place that is selected in a fold', () => {
    const village = place?.fold?.places.find((id) => id.startsWith('Village')) ?? '';
    const after = arranged(many, { sought: [village] });
    expect(after.nodes.some(({ id, fold }) => id === village && !fold)).toBe(true);
  });
});

test('groups and unnamed people of nowhere share a row before anybody else does', () => {
  const crowd = Array.from({ length: 30 }, (_, index) => ({ ...madeUpNode(`group ${index}`, 'Group') }));
  const families = Array.from({ length: 50 }, (_, index) => [
    madeUpNode(`Aman ${index}`, 'Person'),
    madeUpNode(`Bota ${index}`, 'Person'),
  ]).flat();
  const world = madeUpGraph(
    [...crowd, ...families],
    Array.from({ length: 50 }, (_, index) => madeUpRelationship(`Aman ${index}`, 'SPOUSE_OF', `Bota ${index}`)),
  );
  const small = seenOf(world);
  const picture = arranged(small, { canvas: { width: 700, height: 500 } });
  expect(picture.nodes.find(({ fold }) => fold)?.label.text).toBe('30 more groups');
  expect(openPeople(picture, small.base.nodes)).toEqual(expect.arrayContaining(families.map(({ id }) => id)));
});
