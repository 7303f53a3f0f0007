import anyAscii from 'any-ascii';

/** A name in plain lower-case letters of one script, with single blanks between its words: what two spellings share. */
export const fold = (text: string): string => wordsOf(anyAscii(text)).join(' ');

/** The words of a text in their own script, lower case. */
export const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** A search as Lucene reads it: each word as it is, as the beginning of a word, or misspelt a little. */
export function luceneOf(text: string): string {
  const own = wordsOf(text);
  const folded = wordsOf(anyAscii(text));
  const ways = own.join(' ') === folded.join(' ') ? [own] : [own, folded];
  return ways
    .filter((words) => words.length > 0)
    .map((words) => `(${words.map(wordQuery).join(' AND ')})`)
    .join(' OR ');
}

function wordQuery(word: string): string {
  if (/\p{Script=Han}/u.test(word)) return `"${word}"`;
  const misspelt = word.length < 3 ? [] : [`${word}~${word.length < 6 ? 1 : 2}`];
  return `(${[`${word}^4`, `${word}*^2`, ...misspelt].join(' OR ')})`;
}
