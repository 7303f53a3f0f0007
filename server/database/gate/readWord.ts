import { Refusal } from './problem.ts';
import { advance, frameOf, tokenAt } from './reading.ts';
import type { Reading } from './reading.ts';
import { readPhrase } from './readPhrase.ts';
import { readPrefix } from './readPrefix.ts';
import { clauseWords } from './refusedWords.ts';
import { isName, isSymbol, isWord, upperCase } from './structure.ts';
import type { Token } from './tokenize.ts';

/** Reads a word, or a name in backticks, as what it is where it stands. */
export function readWord(reading: Reading, token: Token): void {
  const { expects } = frameOf(reading);
  if (expects === 'name') advance(reading, 'phrase');
  else if (expects === 'alias') advance(reading, 'item');
  else if (expects === 'call') readCall(reading, 'procedure');
  else if (expects === 'value' || (expects === 'clause' && beginsPattern(reading))) readValue(reading, token);
  else if (token.kind === 'word') readPhrase(reading, token);
  else throw new Refusal('UNKNOWN_WORD', 'A name cannot stand here: a word of Cypher must come before it.', token);
}

/** In a subquery `p = (a)-->(b)`, or a choice of paths such as `SHORTEST 1`. */
function beginsPattern(reading: Reading): boolean {
  const { pattern, clause } = frameOf(reading);
  if (!pattern || clause !== '') return false;
  return isSymbol(tokenAt(reading, 1), '=') || isWord(tokenAt(reading), 'SHORTEST', 'ALL', 'ANY');
}

function readValue(reading: Reading, token: Token): void {
  if (token.kind === 'word') {
    if (readPrefix(reading, token)) return;
    refuseDoubtful(reading, token);
    if (opensSubquery(reading)) reading.subqueries.add(reading.at + 1);
  }
  if (isSymbol(tokenAt(reading, chainLength(reading)), '(')) readCall(reading, 'function');
  else advance(reading, 'phrase');
}

/** Reads a name that is called, `a`, `a.b` or `a.b.c`. */
function readCall(reading: Reading, kind: 'function' | 'procedure'): void {
  const { tokens, at, calls } = reading;
  const length = chainLength(reading);
  const parts = tokens.slice(at, at + length).map(({ text }) => text);
  calls.push({ kind, name: parts.join(''), first: at, last: at + length - 1 });
  advance(reading, 'phrase', length);
}

function chainLength(reading: Reading): number {
  let length = 1;
  while (isSymbol(tokenAt(reading, length), '.') && isName(tokenAt(reading, length + 1))) length += 2;
  return length;
}

/** `COUNT {` opens a subquery; `count {.name}` is a map of some properties of what somebody named count. */
function opensSubquery(reading: Reading): boolean {
  if (!isWord(tokenAt(reading), 'EXISTS', 'COUNT', 'COLLECT') || !isSymbol(tokenAt(reading, 1), '{')) return false;
  const inside = tokenAt(reading, 2);
  return !isSymbol(inside, '.') && !isSymbol(inside, '}') && !(isName(inside) && isSymbol(tokenAt(reading, 3), ':'));
}

// After an operator only Neo4j's whole grammar tells a name from the next clause: `((a)-->(b))+ DELETE [a]` writes.
function refuseDoubtful(reading: Reading, token: Token): void {
  const { at, phraseEnd } = reading;
  const before = tokenAt(reading, -1);
  if (!clauseWords.has(upperCase(token.text)) || at === phraseEnd) return;
  if (before?.kind === 'symbol' && '.:|&([{$,'.includes(before.text)) return;
  const quoted = `\`${token.text}\``;
  throw new Refusal(
    'UNKNOWN_WORD',
    `${token.text} begins a clause that writes or loads; as a name it is written ${quoted} here.`,
    token,
    quoted,
  );
}
