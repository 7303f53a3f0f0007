import { describe, expect, test } from 'vitest';
import { compare } from './column.ts';
import { cellAfterKey } from './walk.ts';

const size = { rows: 40, columns: 3 };
const after = (key: string, row: number, column: number, ctrlKey = false) =>
  cellAfterKey({ row, column }, { key, ctrlKey }, size);

describe('a reader walks the table with the keys', () => {
  test('down from the heading comes to the first row, and up from it back to the heading', () => {
    expect(after('ArrowDown', -1, 1)).toEqual({ row: 0, column: 1 });
    expect(after('ArrowUp', 0, 1)).toEqual({ row: -1, column: 1 });
  });

  test('it ends at the edges', () => {
    expect(after('ArrowLeft', 4, 0)).toEqual({ row: 4, column: 0 });
    expect(after('ArrowRight', 4, 2)).toEqual({ row: 4, column: 2 });
    expect(after('PageDown', 35, 2)).toEqual({ row: 39, column: 2 });
    expect(after('PageUp', 3, 2)).toEqual({ row: 0, column: 2 });
  });

  test('Home and End stay in the row; with Ctrl they go to the first and the last cell', () => {
    expect(after('End', 4, 0)).toEqual({ row: 4, column: 2 });
    expect(after('Home', 4, 2, true)).toEqual({ row: 0, column: 0 });
    expect(after('End', 4, 0, true)).toEqual({ row: 39, column: 2 });
  });

  test('letters are left to whatever else wants them', () => {
    expect(after('a', 4, 0)).toBeUndefined();
  });
});

test('names sort as a reader sorts them, numbers within them by size', () => {
  expect(['Village 10', 'Ämin', 'village 9', 'Zhaosu', 'Altay'].sort(compare)).toEqual([
    'Altay',
    'Ämin',
    'village 9',
    'Village 10',
    'Zhaosu',
  ]);
});
