import { describe, expect, test } from 'vitest';
import { bandAt, labelledIn } from './bands.ts';
import type { LabelWish } from './bands.ts';
import { evenMeasure } from './testing/madeUpWorld.ts';

const font = { size: 12.5, weight: 500, italic: false };
const wish = (id: string, y: number, band: number, more: Partial<LabelWish> = {}): LabelWish => ({
  id,
  x: 0,
  y,
  text: `Madeup ${id}`,
  font,
  band,
  statements: 1,
  wanted: false,
  ...more,
});
const at = (zoom: number, ...wishes: readonly LabelWish[]) => [...labelledIn(bandAt(zoom), wishes, evenMeasure)].sort();

const world = [
  wish('Ili', 0, 0),
  wish('Camp', 100, 1),
  wish('Aman, held', 200, 1),
  wish('Bota', 300, 2),
  wish('mother', 400, 3),
];

describe('from farther away fewer names are written', () => {
  test('from very far, those of prefectures', () => {
    expect(at(0.3, ...world)).toEqual(['Ili']);
  });

  test('nearer, also those of facilities and of the held; then of everyone named; then all', () => {
    expect(at(0.5, ...world)).toEqual(['Aman, held', 'Camp', 'Ili']);
    expect(at(0.7, ...world)).toEqual(['Aman, held', 'Bota', 'Camp', 'Ili']);
    expect(at(0.8, ...world)).toEqual(['Aman, held', 'Bota', 'Camp', 'Ili', 'mother']);
  });

  test('whoever is selected or found keeps the name from everywhere', () => {
    expect(at(0.2, ...world, wish('child', 500, 3, { wanted: true }))).toEqual(['Ili', 'child']);
  });

  test('no name is smaller than seven pixels on the screen', () => {
    for (const zoom of [0.21, 0.35, 0.5, 0.65, 0.7, 0.8, 1]) expect(bandAt(zoom).font * zoom).toBeGreaterThan(6.9);
  });
});

describe('a name that would cover another is left out', () => {
  test('the one of whom less is told', () => {
    expect(at(0.7, wish('Aman', 0, 2, { statements: 2 }), wish('Bota', 10, 2, { statements: 7 }))).toEqual(['Bota']);
  });

  test('never the one that the reader looks for', () => {
    const found = wish('Aman', 0, 2, { statements: 1, wanted: true });
    expect(at(0.7, found, wish('Bota', 10, 2, { statements: 7 }))).toEqual(['Aman']);
  });

  test('but not where they stand side by side', () => {
    expect(at(0.7, wish('Aman', 0, 2), wish('Bota', 0, 2, { x: 400 }))).toEqual(['Aman', 'Bota']);
  });
});
