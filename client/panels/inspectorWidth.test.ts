import { expect, test } from 'vitest';
import { heldWidth, keepWidth, keptWidth, widthAfterKey } from './inspectorWidth.ts';

test('the edge of the inspector goes where the arrow points, and no further than it may', () => {
  expect([widthAfterKey('ArrowLeft', 324), widthAfterKey('ArrowRight', 324)]).toEqual([340, 308]);
  expect([widthAfterKey('ArrowLeft', 475), widthAfterKey('ArrowRight', 281)]).toEqual([480, 280]);
  expect([widthAfterKey('Home', 324), widthAfterKey('End', 324), widthAfterKey('a', 324)]).toEqual([
    280,
    480,
    undefined,
  ]);
});

test('a drag ends at a whole pixel within what is allowed', () => {
  expect([100, 333.4, 2000].map(heldWidth)).toEqual([280, 333, 480]);
});

test('where the browser keeps nothing, the inspector has its usual width', () => {
  expect(keptWidth()).toBeUndefined();
  expect(() => keepWidth(400)).not.toThrow();
});
