import { expect, test } from 'vitest';
import { fold, luceneOf } from './words.ts';

test('spellings in two scripts fold to the letters that they share', () => {
  expect(fold('Томас  МАДЕУП')).toBe('tomas madeup');
  expect(fold('Madeup-Tomas')).toBe('madeup tomas');
});

test('a word is looked for as it is, as a beginning, and misspelt by one letter or two', () => {
  expect(luceneOf('Mira')).toBe('((mira^4 OR mira*^2 OR mira~1))');
  expect(luceneOf('Tursynbek')).toBe('((tursynbek^4 OR tursynbek*^2 OR tursynbek~2))');
  expect(luceneOf('AB')).toBe('((ab^4 OR ab*^2))');
});

test('signs that Lucene would read as commands are no words', () => {
  expect(luceneOf('+ - && || ! ( ) { } [ ] ^ " ~ * ? : \\ /')).toBe('');
  expect(luceneOf('name:"mira" OR *')).toBe(
    '((name^4 OR name*^2 OR name~1) AND (mira^4 OR mira*^2 OR mira~1) AND (or^4 OR or*^2))',
  );
});
