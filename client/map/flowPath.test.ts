import { expect, test } from 'vitest';
import { flowPath, flowWidth } from './flowPath.ts';

const size = { width: 400, height: 300 };

test('the fullest flow is six wide, the least two', () => {
  expect([flowWidth(1, 11), flowWidth(6, 11), flowWidth(11, 11), flowWidth(1, 1)]).toEqual([2, 4, 6, 2]);
});

test('a flow on the map begins at its own point and ends short of the other', () => {
  const { d } = flowPath({ x: 50, y: 100 }, { x: 250, y: 100 }, size, 2);
  expect(d).toMatch(/^M50,100Q/);
  expect(d).toMatch(/ 238,100$/);
});

test('the arrow of a flow lies around its end, and points the way that the line comes in', () => {
  const { head } = flowPath({ x: 50, y: 100 }, { x: 250, y: 100 }, { width: 400, height: 300 }, 3);
  const [tip = [], ...back] = head
    .slice(1, -1)
    .split('L')
    .map((point) => point.split(',').map(Number));
  expect(tip[0]).toBeGreaterThan(238);
  for (const [x = 0] of back) expect(x).toBeLessThan(238);
  // The arc bows upwards, so that it comes down at its end.
  expect(tip[1]).toBeGreaterThan(100);
});

test('a flow from off the map enters at its edge', () => {
  expect(flowPath({ x: -200, y: 100 }, { x: 200, y: 100 }, size, 2).d).toMatch(/^M0,100Q/);
  expect(flowPath({ x: 200, y: 500 }, { x: 200, y: 100 }, size, 2).d).toMatch(/^M200,300Q/);
});
