import { describe, expect, test } from 'vitest';
import { asideWay, bentWay, leftWay } from './ways.ts';

const aman = { at: { x: 100, y: 100 }, radius: 5 };
const camp = { at: { x: 200, y: 100 }, radius: 5 };

describe('a line that runs beside another', () => {
  test('leaves Aman and reaches the camp three below their middles, at their edges', () => {
    expect(asideWay(3, aman, camp)).toEqual({ sourceEndpoint: '5px 3px', targetEndpoint: '-5px 3px' });
  });

  test('has ends even where the two stand on one spot', () => {
    expect(Object.values(asideWay(2, aman, aman)).join(' ')).not.toContain('NaN');
  });
});

test('an elbow from Aman down and across has one corner, reckoned from its ends', () => {
  const elbow = bentWay(
    [
      { x: 100, y: 105 },
      { x: 100, y: 140 },
      { x: 130, y: 140 },
    ],
    { x: 100, y: 100 },
    { x: 140, y: 140 },
  );
  expect(elbow).toMatchObject({ sourceEndpoint: '0px 5px', targetEndpoint: '-10px 0px', bent: true });
  const { weights = [], distances = [] } = elbow;
  const [along, aside] = [weights[0] ?? 0, distances[0] ?? 0];
  // The straight way is 30 across and 35 down.
  const length = Math.hypot(30, 35);
  expect(100 + along * 30 - (aside * 35) / length).toBeCloseTo(100);
  expect(105 + along * 35 + (aside * 30) / length).toBeCloseTo(140);
});

test('in one column a line from Aman to a county below goes around the left of both, and another two beside it', () => {
  const county = { at: { x: 82, y: 300 }, radius: 7 };
  expect(leftWay(0, aman, county)).toEqual([
    { x: 94, y: 100 },
    { x: 67, y: 100 },
    { x: 67, y: 300 },
    { x: 74, y: 300 },
  ]);
  expect(leftWay(4, aman, county).map(({ x }) => x)).toEqual([94, 63, 63, 74]);
});
