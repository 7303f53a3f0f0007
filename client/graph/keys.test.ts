import { beforeEach, describe, expect, test } from 'vitest';
import { press } from './keys.ts';
import type { KeyedPicture, KeyEvents } from './keys.ts';

let told: string[] = [];
const tell =
  (what: string) =>
  (...words: readonly unknown[]) => {
    told.push([what, ...words.map((word) => (typeof word === 'string' ? word : JSON.stringify(word)))].join(' '));
  };
const events: KeyEvents = {
  onSelect: tell('select'),
  onOpen: tell('open'),
  onMove: tell('pin'),
  onUnfold: tell('unfold'),
  onContext: tell('menu'),
  onCollapse: tell('collapse'),
  onHide: tell('hide'),
  onUnpin: tell('unpin'),
  isPinned: (id) => id === 'Bota',
};
const fold = { id: 'fold Camp', place: 'Camp', people: ['Child'], families: 1, places: [], opens: ['Child'] };
const spots = [
  { id: 'Aman', at: { x: 0, y: 0 } },
  { id: 'Bota', at: { x: 0, y: 20 } },
  { id: 'fold Camp', at: { x: 0, y: 40 } },
];
const picture: KeyedPicture = {
  spots: () => spots,
  foldOf: (id) => (id === fold.id ? fold : undefined),
  positionOf: (id) => spots.find((spot) => spot.id === id)?.at,
  pagePositionOf: () => ({ x: 7, y: 8 }),
  zoomBy: tell('zoom'),
  fit: tell('fit'),
};
const type = (key: string, at?: string) => press(key, at, picture, events)?.focus;

beforeEach(() => {
  told = [];
});

describe('somebody who stands at Aman', () => {
  test('walks down to Bota, who is selected, and on to the folded families, whom no report tells of as one', () => {
    expect(type('ArrowDown', 'Aman')).toBe('Bota');
    expect(type('ArrowDown', 'Bota')).toBe('fold Camp');
    expect(told).toEqual(['select Bota', 'select ']);
  });

  test('opens with Enter, closes with Backspace, and asks for the menu', () => {
    for (const key of ['Enter', 'Backspace', 'ContextMenu']) type(key, 'Aman');
    expect(told).toEqual(['open Aman', 'collapse Aman', 'menu Aman {"x":7,"y":8}']);
  });

  test('hides Aman with H and goes on at Bota', () => {
    expect(type('h', 'Aman')).toBe('Bota');
    expect(told).toEqual(['hide Aman']);
  });

  test('pins with P, and unpins what is pinned', () => {
    type('p', 'Aman');
    type('P', 'Bota');
    expect(told).toEqual(['pin Aman {"x":0,"y":0}', 'unpin Bota']);
  });
});

test('Enter on folded families opens them and goes on among them; they cannot be hidden or pinned', () => {
  expect(type('Enter', 'fold Camp')).toBe('Child');
  for (const key of ['h', 'p']) type(key, 'fold Camp');
  expect(told).toEqual(['unfold Camp ["Child"]']);
});

test('plus, minus and nought zoom and fit wherever the reader stands; other keys belong to the page', () => {
  for (const key of ['+', '-', '0']) type(key);
  expect(told).toEqual(['zoom 1.25', 'zoom 0.8', 'fit']);
  expect(press('x', 'Aman', picture, events)).toBeUndefined();
  expect(press('Enter', undefined, picture, events)).toBeUndefined();
});
