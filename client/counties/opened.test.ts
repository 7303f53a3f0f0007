import { expect, test } from 'vitest';
import { openedOf, openedText } from './opened.ts';
import type { Opened } from './opened.ts';

const all: readonly Opened[] = [
  { number: 'TAKEN', area: 'place-654326' },
  { number: 'HELD', area: '' },
  { number: 'FLOW', area: 'place-654025', heldIn: 'place-654326' },
  { number: 'EVENTS', area: 'place-654326', kind: 'passport confiscation' },
];

test.each(all)('the address reopens $number of $area', (opened) => {
  expect(openedOf(openedText(opened))).toEqual(opened);
});

test.each([undefined, '', 'TAKEN', 'STOLEN:place-654326', 'FLOW:place-654025'])('%s opens nothing', (text) => {
  expect(openedOf(text)).toBeUndefined();
});
