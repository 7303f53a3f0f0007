import { describe, expect, test } from 'vitest';
import { isSecondTap, nextEvidence } from './taps.ts';

const onAman = { node: 'Aman', at: { x: 100, y: 50 }, fromMs: 900, toMs: 1000 };

describe('a double tap on Aman', () => {
  test('is one even where the first tap moved the picture, so that Bota is under the finger by then', () => {
    expect(isSecondTap(onAman, { node: 'Bota', at: { x: 102, y: 51 }, fromMs: 1250, toMs: 1900 })).toBe(true);
    expect(isSecondTap(onAman, { node: undefined, at: { x: 100, y: 50 }, fromMs: 1250, toMs: 1900 })).toBe(true);
  });

  test('is none when the second tap is on Bota, farther off', () => {
    expect(isSecondTap(onAman, { node: 'Bota', at: { x: 100, y: 70 }, fromMs: 1250, toMs: 1900 })).toBe(false);
  });

  test('is one as slow as the double clicks of the reader are', () => {
    expect(isSecondTap(onAman, { ...onAman, fromMs: 1700, toMs: 1800, clicks: 2 })).toBe(true);
    expect(isSecondTap(onAman, { ...onAman, fromMs: 1700, toMs: 1800, clicks: 1 })).toBe(false);
  });

  test('is none when the taps are slow, or the first was on empty paper', () => {
    expect(isSecondTap(onAman, { ...onAman, fromMs: 1500 })).toBe(false);
    expect(isSecondTap({ ...onAman, node: undefined }, { ...onAman, fromMs: 1100 })).toBe(false);
    expect(isSecondTap(undefined, onAman)).toBe(false);
  });
});

test('taps on the one line of two summonses show the first, then the second, then the first again', () => {
  const summonses = ['first summons', 'second summons'];
  expect(nextEvidence(summonses, 'Aman')).toBe('first summons');
  expect(nextEvidence(summonses, 'first summons')).toBe('second summons');
  expect(nextEvidence(summonses, 'second summons')).toBe('first summons');
  expect(nextEvidence(summonses, undefined)).toBe('first summons');
});
