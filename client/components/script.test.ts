import { expect, test } from 'vitest';
import { languageOf } from './script.ts';

test.each([
  ['伊宁县', 'zh'],
  ['ئۈرۈمچى', 'ug'],
  ['قازاقستان', 'kk-Arab'],
  ['Қазақстан', 'kk'],
  ['Россия', 'ru'],
  ['Madeup Aman', undefined],
  ['', undefined],
])('%s is read as %s', (text, language) => {
  expect(languageOf(text)).toBe(language);
});
