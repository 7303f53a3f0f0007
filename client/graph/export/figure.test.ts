import { describe, expect, test } from 'vitest';
import { figureSheet, wrapped } from './figure.ts';
import type { Figure } from './figure.ts';
import { fileInk, pageInk } from './ink.ts';
import type { Paint, TextPaint } from './paint.ts';

/** Ten to a letter. */
const wide = (text: string): number => text.length * 10;
const figure: Figure = {
  title: 'Counties: held there',
  lead: ['These are documented cases.'],
  width: 300,
  height: 200,
  paints: [{ kind: 'path', d: 'M0 0L300 200' }],
  legend: [{ words: 'held there', sample: [{ kind: 'path', d: 'M0 0L20 13' }] }, { words: 'somewhere in this area' }],
  notes: ['Places: GeoNames.'],
};
const draw = (more: Partial<Figure> = {}) => figureSheet({ ...figure, ...more }, fileInk('light'), wide);
const textsOf = (paints: readonly Paint[]): readonly TextPaint[] => paints.filter((paint) => paint.kind === 'text');
const topOf = (paints: readonly Paint[], words: string): number =>
  textsOf(paints).find(({ text }) => text === words)?.at.y ?? Number.NaN;

describe('a figure', () => {
  test('says what it is of above the picture, and whose data it is below', () => {
    const { paints, box } = draw();
    const [picture] = paints.filter((paint) => paint.kind === 'part');
    const { y = 0, height = 0 } = picture?.at ?? {};
    expect(picture?.shows).toEqual({ x: 0, y: 0, width: 300, height: 200 });
    for (const above of ['Counties: held there', 'These are documented cases.'])
      expect(topOf(paints, above), above).toBeLessThan(y);
    for (const below of ['held there', 'somewhere in this area', 'Places: GeoNames.']) {
      expect(topOf(paints, below), below).toBeGreaterThan(y + height);
      expect(topOf(paints, below), below).toBeLessThan(box.height);
    }
  });

  test('puts a legend that is too long for one line into two', () => {
    const { paints } = draw();
    expect(topOf(paints, 'somewhere in this area')).toBeGreaterThan(topOf(paints, 'held there'));
    const { paints: roomy } = draw({ width: 600 });
    expect(topOf(roomy, 'somewhere in this area')).toBe(topOf(roomy, 'held there'));
  });

  test('writes nothing beyond its edge', () => {
    const { paints, box } = draw({ title: 'Who was taken where, and since when has nobody heard of them' });
    for (const { text, at, anchor } of textsOf(paints)) {
      expect(anchor).toBe('start');
      expect(at.x + wide(text), text).toBeLessThan(box.width);
    }
  });
});

test('words are broken between them, and within where a word is longer than the line', () => {
  expect(wrapped('Silence is not safety', 100, wide)).toEqual(['Silence is', 'not safety']);
  expect(wrapped('新疆维吾尔自治区伊犁哈萨克自治州', 80, wide)).toEqual(['新疆维吾尔自治区', '伊犁哈萨克自治州']);
  expect(wrapped('', 80, wide)).toEqual([]);
});

test('a file has colors where the page has the names of colors', () => {
  expect([pageInk.color('held'), fileInk('light').color('held'), fileInk('dark').color('held')]).toEqual([
    'var(--held)',
    '#9A3018',
    '#EE8D6F',
  ]);
  expect(pageInk.mixed('held', 0.35, 'panel')).toBe('color-mix(in srgb, var(--held) 35%, var(--panel))');
  expect(fileInk('light').mixed('held', 0.35, 'panel')).toBe('#DCB7AE');
});
