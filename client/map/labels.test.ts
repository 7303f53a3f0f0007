import { expect, test } from 'vitest';
import { placeLabels } from './labels.ts';

const size = { width: 300, height: 200 };
const point = (id: string, x: number, y: number) => ({ id, x, y, off: 8, lines: [id] });

test('a name stands right of its point, and left of it at the right edge', () => {
  const labels = placeLabels([point('Zhaosu', 60, 50), point('Jeminay', 290, 120)], size);
  expect(labels.map(({ id, anchor }) => [id, anchor])).toEqual([
    ['Zhaosu', 'start'],
    ['Jeminay', 'end'],
  ]);
});

test('of two names that would cover each other the second goes elsewhere, and is left out where there is no room', () => {
  const beside = placeLabels([point('Zhaosu', 100, 50), point('Tekes', 124, 50)], size);
  expect(beside.map(({ id, anchor }) => [id, anchor])).toEqual([
    ['Zhaosu', 'end'],
    ['Tekes', 'start'],
  ]);
  const crowd = Array.from({ length: 9 }, (_, at) => point(`Village ${at}`, 100 + at * 3, 50 + at * 3));
  expect(placeLabels(crowd, size).length).toBeLessThan(crowd.length);
});

test('a country steps back for the counties', () => {
  const counties = placeLabels([point('Zhaosu', 100, 50)], size);
  expect(
    placeLabels([{ id: 'KZ', x: 120, y: 50, off: 0, lines: ['KAZAKHSTAN'] }], { width: 200, height: 64 }, counties),
  ).toEqual([]);
});
