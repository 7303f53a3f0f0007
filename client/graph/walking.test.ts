import { describe, expect, test } from 'vitest';
import { isArrow, nearestSpot, nextSpot } from './walking.ts';

// Aman's family on the left, two folded families below them; where they are held on the right.
const spots = [
  { id: 'Camp', at: { x: 300, y: 20 } },
  { id: 'Aman', at: { x: 0, y: 0 } },
  { id: 'Bota', at: { x: 0, y: 20 } },
  { id: 'Child', at: { x: 18, y: 40 } },
  { id: 'fold Camp', at: { x: 0, y: 67 } },
];

describe('the arrow keys', () => {
  test('walk down a family, child and folded families included, and up again', () => {
    expect(walk('Aman', 'ArrowDown', 3)).toEqual(['Bota', 'Child', 'fold Camp']);
    expect(walk('fold Camp', 'ArrowUp', 3)).toEqual(['Child', 'Bota', 'Aman']);
  });

  test('lead from somebody across to the camp, past the child below them, and back', () => {
    expect(nextSpot(spots, 'Bota', 'ArrowRight')).toBe('Camp');
    expect(nextSpot(spots, 'Camp', 'ArrowLeft')).toBe('Bota');
  });

  test('stay where nothing lies in their direction', () => {
    expect(nextSpot(spots, 'Aman', 'ArrowUp')).toBeUndefined();
    expect(nextSpot(spots, 'Camp', 'ArrowRight')).toBeUndefined();
  });

  test('begin with the first at the top left, and begin again when the one they stood on is gone', () => {
    expect(nextSpot(spots, undefined, 'ArrowDown')).toBe('Aman');
    expect(nextSpot(spots, 'somebody hidden', 'ArrowRight')).toBe('Aman');
  });

  test('are the four of them', () => {
    expect(['ArrowUp', 'Enter', 'toString'].filter(isArrow)).toEqual(['ArrowUp']);
  });
});

test('when Bota is hidden the walk goes on with whoever stands nearest', () => {
  expect(nearestSpot(spots, 'Bota')).toBe('Aman');
  expect(nearestSpot(spots, 'nobody')).toBeUndefined();
});

function walk(from: string, arrow: 'ArrowDown' | 'ArrowUp', steps: number): readonly (string | undefined)[] {
  const way: (string | undefined)[] = [];
  for (let step = 0; step < steps; step += 1) way.push(nextSpot(spots, way.at(-1) ?? from, arrow));
  return way;
}
