import { describe, expect, test } from 'vitest';
import { arranged, overlaps, seenOf, spotOf } from '../testing/arranged.ts';
import { madeUpWorld } from '../testing/madeUpWorld.ts';

const seen = seenOf(madeUpWorld());
const districts = arranged(seen);
const free = arranged(seen, { layout: 'free' });

describe('the free layout', () => {
  test('shows everybody and every place, and no label covers another', () => {
    expect(free.nodes.map(({ id }) => id).sort()).toEqual(seen.base.nodes.map(({ id }) => id).sort());
    expect(overlaps(free, seen.base.nodes)).toEqual([]);
  });

  test('is shown so large that everybody has a name, however many there are', () => {
    expect(free.zoom).toBeGreaterThanOrEqual(0.8);
    expect(arranged(seen, { layout: 'free', canvas: { width: 600, height: 400 } }).zoom).toBeGreaterThanOrEqual(0.8);
  });

  test('keeps a family as it is: only all of it moves', () => {
    const from = (picture: typeof free, id: string) => {
      const [one, other] = [spotOf(picture, 'Person 3.0'), spotOf(picture, id)];
      return { x: other.x - one.x, y: other.y - one.y };
    };
    for (const id of ['Person 3.1', 'Person 3.2', 'Person 3.3']) expect(from(free, id)).toEqual(from(districts, id));
  });

  test('gathers those who are held around the place where they are', () => {
    const distance = (a: string, b: string) => {
      const [one, other] = [spotOf(free, a), spotOf(free, b)];
      return Math.hypot(one.x - other.x, one.y - other.y);
    };
    const held = seen.base.lines.filter(({ type }) => type === 'HELD_IN');
    const places = [...new Set(held.map(({ end }) => end))];
    const own = held.reduce((sum, { start, end }) => sum + distance(start, end), 0) / held.length;
    const any =
      held.reduce((sum, { start }) => sum + places.reduce((all, place) => all + distance(start, place), 0), 0) /
      (held.length * places.length);
    expect(own).toBeLessThan(0.75 * any);
  });

  test('says since when somebody is held behind the name, as its lines carry no dates', () => {
    expect(free.nodes.find(({ id }) => id === 'Person 6.0')?.label.suffix?.text).toBe('since Mar 2018');
    expect(free.routes.filter(({ date }) => date !== undefined)).toEqual([]);
  });

  test('is the same every time', () => {
    expect(arranged(seen, { layout: 'free' })).toEqual(free);
  });
});

test('a picture of more than a thousand nodes keeps to its districts', () => {
  const large = seenOf(madeUpWorld(12, 400));
  expect(arranged(large, { layout: 'free' })).toEqual(arranged(large));
});
