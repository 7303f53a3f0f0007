import { expect, test } from 'vitest';
import { roomFor } from './room.ts';

const wide = { width: 820, height: 600, window: 1024 };

test('the inspector takes no room from the layout, so that columns stay columns when somebody is selected', () => {
  expect(roomFor({ ...wide, width: 520 }, wide, true)).toEqual(wide);
  expect(roomFor({ ...wide, width: 340 }, roomFor({ ...wide, width: 520 }, wide, true), true)).toEqual(wide);
});

test('a smaller window does, and so does what has its size before anybody is selected', () => {
  const small = { width: 390, height: 700, window: 390 };
  expect(roomFor(small, wide, true)).toEqual(small);
  expect(roomFor({ ...wide, width: 520 }, wide, false).width).toBe(520);
  expect(roomFor(small, undefined, true)).toEqual(small);
});
