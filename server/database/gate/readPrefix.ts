import { Refusal } from './problem.ts';
import { longestPhrase, readPhrase } from './readPhrase.ts';
import { advance, frameOf, tokenAt } from './reading.ts';
import type { Reading } from './reading.ts';
import { isSymbol, isWord, upperCase } from './structure.ts';
import type { Token } from './tokenize.ts';

/** Reads NOT, DISTINCT, CASE and what else stands before a value; false where the word is a name after all. */
export function readPrefix(reading: Reading, token: Token): boolean {
  const word = upperCase(token.text);
  if (continuesCase(reading, word)) return readPhrase(reading, token);
  const selector = selectorLength(reading);
  if (selector > 0) {
    advance(reading, 'value', selector);
    return true;
  }
  if (!isPrefix(reading, word)) return false;
  if (!hasPlace(reading, word) || goesOn(reading, word)) throw readInTwoWays(reading, token);
  if (word === 'CASE') frameOf(reading).cases.push(word);
  reading.prefixes.set(reading.at, word);
  advance(reading, 'value');
  return true;
}

/** `CASE WHEN`, and a comparison without its left side, as in `WHEN IS NULL`. */
function continuesCase(reading: Reading, word: string): boolean {
  const { cases } = frameOf(reading);
  const before = tokenAt(reading, -1);
  if (cases.at(-1) === 'CASE') return word === 'WHEN' && isWord(before, 'CASE');
  if (cases.at(-1) !== 'WHEN' || !(isWord(before, 'WHEN') || isSymbol(before, ','))) return false;
  const isComparison = ['IS', 'STARTS', 'ENDS'].includes(word) && longestPhrase(reading)?.words.includes(' ');
  return isComparison ?? false;
}

/** The length of a choice of paths, such as `ALL SHORTEST`, `ANY 2 PATHS` or `SHORTEST 2 GROUPS`; 0 where there is none. */
function selectorLength(reading: Reading): number {
  let length = 0;
  const take = (...words: readonly string[]) => {
    if (isWord(tokenAt(reading, length), ...words)) length += 1;
  };
  take('ALL', 'ANY');
  take('SHORTEST');
  if (length === 0) return 0;
  if (tokenAt(reading, length)?.kind === 'number') length += 1;
  take('PATH', 'PATHS');
  take('GROUP', 'GROUPS');
  return length > 1 && isSymbol(tokenAt(reading, length), '(') ? length : 0;
}

function isPrefix(reading: Reading, word: string): boolean {
  const trims = frameOf(reading).of === 'trim' && isSymbol(tokenAt(reading, -1), '(');
  const words = trims ? ['BOTH', 'LEADING', 'TRAILING'] : ['CASE', 'DISTINCT', 'NOT'];
  const next = tokenAt(reading, 1);
  if (!words.includes(word) || !next) return false;
  return next.kind !== 'symbol' || '([{$+-'.includes(next.text) || (word === 'DISTINCT' && next.text === '*');
}

/** Whether Neo4j's grammar has a place for the prefix here; elsewhere, as in `1 + NOT (x)`, it takes it for a name. */
function hasPlace(reading: Reading, word: string): boolean {
  const { at, phraseEnd, phrase, prefixes } = reading;
  const { of } = frameOf(reading);
  const before = tokenAt(reading, -1);
  const first = at === phraseEnd;
  if (word === 'DISTINCT')
    return (of !== '' && isSymbol(before, '(')) || (first && ['RETURN', 'WITH'].includes(phrase));
  if (word !== 'NOT' || prefixes.has(at - 1)) return true;
  return first
    ? !['IN', 'CONTAINS', 'STARTS WITH', 'ENDS WITH'].includes(phrase)
    : before?.kind === 'symbol' && '([{,|:'.includes(before.text);
}

/** Whether the next word can go on with this one, if that is a name: `not AS x`, `distinct RETURN (x)`. */
function goesOn(reading: Reading, word: string): boolean {
  const next = tokenAt(reading, 1);
  if (next?.kind !== 'word' || isSymbol(tokenAt(reading, 2), '.')) return false;
  if (word === 'CASE' && isWord(next, 'WHEN')) return false;
  const words = longestPhrase(reading, 1)?.words;
  if (words === undefined) return false;
  return frameOf(reading).cases.length > 0 || !['WHEN', 'THEN', 'ELSE', 'END', 'FROM'].includes(words);
}

// Neo4j tries all readings until one fits, and so may find another one than we.
function readInTwoWays(reading: Reading, token: Token): Refusal {
  const next = tokenAt(reading, 1) ?? token;
  return new Refusal(
    'UNKNOWN_WORD',
    `"${token.text} ${next.text}" can be read in two ways: put what is a name in backticks.`,
    { start: token.start, end: next.end },
  );
}
