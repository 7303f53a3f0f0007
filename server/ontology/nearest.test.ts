import { expect, test } from 'vitest';
import { didYouMean, editDistance, nearest } from './nearest.ts';

test.each([
  ['Person', 'Person', 0],
  ['Persn', 'Person', 1],
  ['nmae', 'name', 1],
  ['HELD_AT', 'HELD_IN', 2],
  ['', 'abc', 3],
])('from %s to %s there are %i slips', (a, b, slips) => {
  expect(editDistance(a, b)).toBe(slips);
});

test('the nearest word is meant, and none where all are far', () => {
  expect(nearest('cuonty', ['Country', 'County', 'City'])).toBe('County');
  expect(nearest('volcano', ['Country', 'County', 'City'])).toBeUndefined();
  expect(nearest('SIBLING', ['SPOUSE_OF', 'SIBLING_OF'])).toBe('SIBLING_OF');
  expect(nearest('COU', ['COUNTRYSIDE'])).toBeUndefined();
  expect(didYouMean('persons', ['Person', 'Place'])).toBe(' Did you mean Person?');
});
