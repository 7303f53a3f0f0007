import { expect, test } from 'vitest';
import { fileNameOf } from './saveFile.ts';

test('a file is named by what was asked', () => {
  expect(fileNameOf('Who speaks for whom?', 'csv')).toBe('who-speaks-for-whom.csv');
  expect(fileNameOf('…', 'json')).toBe('result.json');
});
