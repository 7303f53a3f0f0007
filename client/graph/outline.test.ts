import { expect, test } from 'vitest';
import { outlineOf } from './outline.ts';
import { seenFamily } from './testing/madeUpPicture.ts';

const rows = outlineOf(seenFamily());
const row = (id: string) => rows.find((each) => each.id === id);

test('the outline has the camp in its prefecture, and in the camp those who are tied to somebody held there', () => {
  expect(rows.map(({ id, parents }) => [...parents, id].join(' / '))).toEqual([
    'Ili',
    'Ili / Camp',
    'Ili / Camp / Aman',
    'Ili / Camp / Bota',
    'Ili / Camp / Bota / child',
  ]);
});

test('a row says in words what signs and lines say', () => {
  expect(row('Aman')?.words).toBe(
    'detained since March 2018, reports differ, spouse of Madeup Bota, parent of child of Madeup Aman, held in Madeup Camp (5 March 2018), summons in Madeup Ili (November 2017), summons in Madeup Ili (January 2018)',
  );
  expect(row('child')?.words).toBe('unnamed');
  expect(row('Camp')?.words).toBe('facility');
});

test('a row says how many neighbours are hidden', () => {
  expect(row('Bota')?.words).toMatch(/1 more hidden$/);
});

test('a row says its place among its siblings, for a screen reader', () => {
  expect(rows.map(({ id, position, siblings }) => `${id} ${position}/${siblings}`)).toEqual([
    'Ili 1/1',
    'Camp 1/1',
    'Aman 1/2',
    'Bota 2/2',
    'child 1/1',
  ]);
});
