import { Refusal } from './problem.ts';
import type { Token } from './tokenize.ts';

const closerOf: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
]);
const closers: ReadonlySet<string> = new Set(closerOf.values());

/** From each opening bracket's place among the tokens to its closing one. Throws a Refusal where one has no other. */
export function matchBrackets(tokens: readonly Token[]): ReadonlyMap<number, number> {
  const open: number[] = [];
  const pairs = new Map<number, number>();
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== 'symbol') continue;
    if (closerOf.has(token.text)) open.push(index);
    if (!closers.has(token.text)) continue;
    const opener = open.pop();
    const wanted = opener === undefined ? undefined : closerOf.get(tokens[opener]?.text ?? '');
    if (opener === undefined || wanted !== token.text) throw stray(token, wanted);
    pairs.set(opener, index);
  }
  const unclosed = tokens[open.at(-1) ?? -1];
  if (unclosed)
    throw new Refusal(
      'BRACKETS',
      `The bracket ${unclosed.text} that opens here is never closed: close it with ${closerOf.get(unclosed.text) ?? ''}.`,
      unclosed,
    );
  return pairs;
}

function stray(token: Token, wanted: string | undefined): Refusal {
  return wanted === undefined
    ? new Refusal('BRACKETS', `The bracket ${token.text} closes nothing: take it out.`, token, '')
    : new Refusal('BRACKETS', `Here stands ${token.text}, and ${wanted} is to be closed first.`, token, wanted);
}
