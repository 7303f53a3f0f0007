import { expect, test } from 'vitest';

import { itemOf, wordsOnce } from './item.ts';
import { aman, quote, property, statementsOf } from './testing/madeUpEvidence.ts';

const line = 'Madeup County · 新源县 · 654025';
/** A detail of a county, whose words are a part of the gazetteer's line. */
function detail(name: string, words: string, more: { readonly disputed?: boolean; readonly start?: number } = {}) {
  const at = line.indexOf(words);
  const start = (more.start ?? 100) + at;
  const quotes = [quote(name, { text: words, before: line.slice(0, at), after: line.slice(at + words.length), start })];
  return itemOf({ ...property(aman, name, words), quotes, disputed: more.disputed ?? false }, aman);
}

test('a line of the gazetteer stands once under all that it says, with all of it marked', () => {
  const items = wordsOnce([detail('name', 'Madeup County'), detail('code', '654025'), detail('zh', '新源县')]);
  expect(items.map((item) => statementsOf([item]))).toEqual([[], [], ['name', 'zh', 'code']]);
});

test('what is said elsewhere, or disputed, keeps its own words', () => {
  const items = [
    detail('name', 'Madeup County'),
    detail('code', '654025', { start: 900 }),
    detail('zh', '新源县', { start: 900, disputed: true }),
  ];
  expect(wordsOnce(items).map((item) => statementsOf([item]))).toEqual([['name'], ['code'], ['zh']]);
});
