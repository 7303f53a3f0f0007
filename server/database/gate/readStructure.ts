import { matchBrackets } from './matchBrackets.ts';
import { Refusal } from './problem.ts';
import { readSymbol } from './readSymbol.ts';
import { readWord } from './readWord.ts';
import { advance, frame, frameOf, refuseOpenCase, tokenAt } from './reading.ts';
import type { Reading } from './reading.ts';
import { isSymbol } from './structure.ts';
import type { Structure } from './structure.ts';
import type { Token } from './tokenize.ts';

/**
 * Reads what each token is. A word where a value has ended or a query begins is a keyword and must be one of the phrases;
 * anywhere else it is a name. Throws a Refusal for any other keyword.
 */
export function readStructure(tokens: readonly Token[]): Structure {
  const reading: Reading = {
    tokens,
    closers: matchBrackets(tokens),
    frames: [frame('query')],
    phrases: new Map(),
    prefixes: new Map(),
    subqueries: new Set(),
    calls: [],
    parameters: new Set(),
    at: 0,
    phrase: '',
    phraseEnd: -1,
  };
  for (let token = tokenAt(reading); token; token = tokenAt(reading)) readToken(reading, token);
  const last = tokens.at(-1);
  if (last) refuseOpenCase(frameOf(reading), last);
  return { ...reading, parameters: [...reading.parameters] };
}

function readToken(reading: Reading, token: Token): void {
  if (token.kind === 'symbol') return readSymbol(reading, token);
  if (token.kind === 'word' || token.kind === 'quoted') return readWord(reading, token);
  const { expects } = frameOf(reading);
  if (expects !== 'value' && !isLength(reading, token))
    throw new Refusal('UNKNOWN_WORD', `${token.kind === 'string' ? 'A text' : 'A number'} cannot stand here.`, token);
  advance(reading, 'phrase');
}

/** The number of `[*2]` and `[*1..3]`. */
function isLength(reading: Reading, { kind }: Token): boolean {
  return kind === 'number' && isSymbol(tokenAt(reading, -1), '*') && frameOf(reading).kind === 'brackets';
}
