import { describe, expect, test } from 'vitest';
import { evenMeasure, madeUpNode } from '../testing/madeUpWorld.ts';
import { dateOnLine, fittedLabel, labelOf } from './labels.ts';

const held = labelOf(madeUpNode('Aman', 'Person'), evenMeasure, {
  suffix: { text: 'held in Madeup Camp, Oct 2017', tone: 'held' },
});

describe('a label for which there is too little room', () => {
  test('first has fewer words behind the name', () => {
    const label = fittedLabel(held, 200, evenMeasure);
    expect(label.text).toBe('Madeup Aman');
    expect(label.suffix?.text).toMatch(/^held in Mad.*\u2026$/);
    expect(label.width).toBeLessThanOrEqual(200);
  });

  test('then none, then a shorter name', () => {
    expect(fittedLabel(held, 90, evenMeasure).suffix).toBeUndefined();
    expect(fittedLabel(held, 60, evenMeasure).text).toMatch(/^Madeup\u2026$|^Mad.*\u2026$/);
  });

  test('is left as it is when it fits', () => {
    expect(fittedLabel(held, held.width, evenMeasure)).toBe(held);
  });

  test('is cut between letters, not within one', () => {
    const family = labelOf({ ...madeUpNode('x', 'Person'), name: '👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧' }, evenMeasure);
    expect(fittedLabel(family, family.width - 1, evenMeasure).text).toBe('👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧\u2026');
  });
});

test('a date on a line is as short as it can be said', () => {
  expect(['2017-10-15', '2017-04~', '2017-08/2018-01', '2017/2017'].map(dateOnLine)).toEqual([
    'Oct 2017',
    'c. Apr 2017',
    'Aug 2017\u2013Jan 2018',
    '2017',
  ]);
});
