import { isSymbol } from '../database/gate/structure.ts';
import type { Structure } from '../database/gate/structure.ts';
import type { Span } from '../database/gate/problem.ts';
import type { Token } from '../database/gate/tokenize.ts';

/** Where a query draws paths without an end: `-[*]->`, `-[:PARENT_OF*2..]->`, `-->+`, `((a)-->(b)){1,}`. */
export function unboundedPaths({ tokens, closers }: Structure): readonly Span[] {
  return tokens.flatMap((token, at): readonly Span[] => {
    const closer = closers.get(at);
    if (closer !== undefined && isSymbol(token, '[') && isSymbol(tokens[at - 1], '-'))
      return lengthIn(tokens.slice(at, closer));
    if (closer !== undefined && isSymbol(token, '{') && isOpenEnded(tokens.slice(at + 1, closer)))
      return [{ start: token.start, end: tokens[closer]?.end ?? token.end }];
    const isQuantifier = isSymbol(token, '*') || isSymbol(token, '+');
    return isQuantifier && isSymbol(tokens[at + 1], '(') && endsPath({ tokens, closers }, at - 1) ? [token] : [];
  });
}

/** The `*` of a relationship, where no number ends it. */
function lengthIn(tokens: readonly Token[]): readonly Span[] {
  const at = tokens.findIndex((token) => isSymbol(token, '*'));
  const star = tokens[at];
  if (!star) return [];
  const [first, second, third] = tokens.slice(at + 1);
  const isNumber = (token: Token | undefined) => token?.kind === 'number';
  const range = isNumber(first) ? second : first;
  if (!isSymbol(range, '..')) return isNumber(first) ? [] : [star];
  return isNumber(isNumber(first) ? third : second) ? [] : [star];
}

/** `{1,}` and `{,}`. */
const isOpenEnded = (tokens: readonly Token[]): boolean =>
  isSymbol(tokens.at(-1), ',') && tokens.length <= 2 && tokens.slice(0, -1).every(({ kind }) => kind === 'number');

/** Whether an arrow, or brackets that hold one, end here. */
function endsPath({ tokens, closers }: Pick<Structure, 'tokens' | 'closers'>, at: number): boolean {
  if (isSymbol(tokens[at], '>')) return isSymbol(tokens[at - 1], '-');
  if (isSymbol(tokens[at], '-')) return isSymbol(tokens[at - 1], '-') || isSymbol(tokens[at - 1], ']');
  const opener = isSymbol(tokens[at], ')') ? [...closers].find(([, end]) => end === at)?.[0] : undefined;
  return (
    opener !== undefined &&
    tokens
      .slice(opener, at)
      .some((token, index, inside) => isSymbol(token, '-') && /^[-[]$/.test(inside[index + 1]?.text ?? ''))
  );
}
