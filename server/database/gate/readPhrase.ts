import { didYouMean, nearest } from '../../ontology/nearest.ts';
import { phrases, typeWords } from './phrases.ts';
import type { Phrase } from './phrases.ts';
import { Refusal } from './problem.ts';
import { advance, frameOf, refuseOpenCase, tokenAt } from './reading.ts';
import type { Frame, Reading } from './reading.ts';
import { refusedWords } from './refusedWords.ts';
import { isSymbol, isWord, upperCase } from './structure.ts';
import type { Token } from './tokenize.ts';

const splitPhrases = phrases
  .map((phrase) => ({ phrase, words: phrase.words.split(' ') }))
  .sort((one, other) => other.words.length - one.words.length);
/** Which words of a CASE may come before each. */
const caseOrder: Readonly<Record<string, readonly string[]>> = {
  WHEN: ['CASE', 'THEN'],
  THEN: ['WHEN'],
  ELSE: ['THEN'],
  END: ['THEN', 'ELSE'],
};

/** The longest phrase that begins with the word that is being read, or with one some way from it. */
export function longestPhrase(reading: Reading, offset = 0): Phrase | undefined {
  const fits = (word: string, index: number) => isWord(tokenAt(reading, offset + index), word);
  return splitPhrases.find(({ words }) => words.every(fits))?.phrase;
}

/** Reads a keyword with those that belong to it. Throws a Refusal where it is none of those that only read. */
export function readPhrase(reading: Reading, token: Token): true {
  const frame = frameOf(reading);
  const phrase = longestPhrase(reading);
  if (!phrase || (phrase.words === 'FROM' && frame.of !== 'trim')) throw unknownWord(frame, token);
  if (!phrase.clause && (frame.expects === 'clause' || (frame.expects === 'item' && phrase.words !== 'WHERE')))
    throw notAClause(phrase, token);
  if (phrase.clause || /^(WHERE|USING)/.test(phrase.words)) readClause(frame, phrase, token);
  readCase(frame, phrase, token);
  const length = phrase.words.split(' ').length;
  reading.phrases.set(reading.at, phrase);
  advance(reading, phrase.next, length);
  reading.phrase = phrase.words;
  reading.phraseEnd = reading.at;
  if (phrase.next === 'type') readType(reading);
  return true;
}

function readClause(frame: Frame, phrase: Phrase, token: Token): void {
  refuseOpenCase(frame, token);
  if (phrase.clause && frame.kind !== 'query')
    throw new Refusal('UNKNOWN_WORD', `${phrase.words} cannot stand within brackets: close them before it.`, token);
  frame.clause = phrase.words;
}

function readCase({ cases }: Frame, { words }: Phrase, token: Token): void {
  const before = caseOrder[words];
  if (!before) return;
  if (!before.includes(cases.at(-1) ?? ''))
    throw new Refusal(
      'UNKNOWN_WORD',
      `${words} has no place here: it belongs in CASE WHEN … THEN … ELSE … END.`,
      token,
    );
  cases.pop();
  if (words !== 'END') cases.push(words);
}

/** Reads the name of a type, as in `x :: LIST<INTEGER NOT NULL>`. */
export function readType(reading: Reading): void {
  let length = 0;
  let depth = 0;
  for (let token = tokenAt(reading); token; token = tokenAt(reading, length)) {
    const next = tokenAt(reading, length + 1);
    const zone = isWord(token, 'WITH', 'WITHOUT') && isWord(next, 'TIME', 'TIMEZONE');
    const choice = isSymbol(token, '|') && next?.kind === 'word' && typeWords.has(upperCase(next.text));
    const word = token.kind === 'word' && typeWords.has(upperCase(token.text));
    if (isSymbol(token, '<')) depth += 1;
    else if (isSymbol(token, '>') && depth > 0) depth -= 1;
    else if (!zone && !choice && !word) break;
    length += 1;
  }
  advance(reading, 'phrase', length);
}

function notAClause({ words }: Phrase, token: Token): Refusal {
  return words === 'IN'
    ? new Refusal(
        'OWN_TRANSACTIONS',
        'IN TRANSACTIONS opens transactions that cannot be taken back: leave it out, reading does not need it.',
        token,
        '',
      )
    : new Refusal('UNKNOWN_WORD', `${words} cannot stand here: a clause must begin, such as MATCH or RETURN.`, token);
}

function unknownWord({ expects }: Frame, token: Token): Refusal {
  const word = upperCase(token.text);
  const reason = refusedWords.get(word);
  if (reason) return new Refusal(reason.code, reason.message(word), token);
  const candidates = phrases.filter(({ clause }) => clause || expects !== 'clause').map(({ words }) => words);
  const place = expects === 'clause' ? 'begins no clause that reads' : 'cannot follow what stands before it';
  return new Refusal(
    'UNKNOWN_WORD',
    `"${token.text}" ${place}.${didYouMean(word, candidates)}`,
    token,
    nearest(word, candidates),
  );
}
