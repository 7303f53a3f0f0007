import type { Structure } from '../database/gate/structure.ts';
import { isName, isSymbol } from '../database/gate/structure.ts';
import type { Token } from '../database/gate/tokenize.ts';

/** A node or relationship as a query draws it: its variable, and the labels or types that it names. */
export interface DrawnPart {
  readonly kind: 'node' | 'relationship';
  readonly variable?: string;
  readonly names: readonly Token[];
  /** Whether it is one of `names`, and not something like "none of these". */
  readonly isPlain: boolean;
}

/** Two nodes and what a query draws between them, in the direction drawn. */
export interface DrawnStep {
  readonly relationship: DrawnPart;
  readonly start: DrawnPart;
  readonly end: DrawnPart;
  readonly isDirected: boolean;
  /** Whether it stands for a chain of relationships, so that its ends are no ends of one. */
  readonly isChain: boolean;
}

/** All that a query draws. */
export interface Drawn {
  readonly parts: readonly DrawnPart[];
  readonly steps: readonly DrawnStep[];
}

/** Finds the nodes and relationships that a query draws in its patterns. */
export function readDrawn({ tokens, closers }: Structure): Drawn {
  const parts = new Map<number, DrawnPart>();
  for (const [opener, closer] of closers) {
    const part = partAt(tokens, opener, closer);
    if (part) parts.set(opener, part);
  }
  const steps = [...parts].flatMap(([opener, part]) =>
    part.kind === 'relationship' ? (stepAt(opener, part, parts, { tokens, closers }) ?? []) : [],
  );
  return { parts: [...parts.values()], steps };
}

function partAt(tokens: readonly Token[], opener: number, closer: number): DrawnPart | undefined {
  const isNode = isSymbol(tokens[opener], '(');
  const isRelationship = isSymbol(tokens[opener], '[') && isSymbol(tokens[opener - 1], '-');
  if (!isNode && !isRelationship) return undefined;
  const named = isName(tokens[opener + 1]) ? tokens[opener + 1] : undefined;
  const colon = opener + (named ? 2 : 1);
  const expression = isSymbol(tokens[colon], ':') ? expressionOf(tokens.slice(colon + 1, closer)) : [];
  // In brackets that hold a value, such as f(x) or (a + b), nothing is drawn.
  if (isNode && expression.length === 0 && !isEmptyNode(tokens, opener, closer, colon)) return undefined;
  const names = expression.filter(isName);
  const isPlain =
    names.length > 0 && expression.every((token) => isName(token) || isSymbol(token, '|') || isSymbol(token, ':'));
  return { kind: isNode ? 'node' : 'relationship', ...(named ? { variable: named.text } : {}), names, isPlain };
}

/** The tokens of a label expression, up to a WHERE, a map, a length or, where a condition was meant, its next word. */
function expressionOf(tokens: readonly Token[]): readonly Token[] {
  const end = tokens.findIndex(
    (token, at) => (isName(token) && isName(tokens[at - 1])) || !(isName(token) || /^[|&!:()%]$/.test(token.text)),
  );
  return tokens.slice(0, end < 0 ? undefined : end);
}

/** `()`, `(a)`, `(a {…})`, `(a WHERE …)` beside an arrow. */
function isEmptyNode(tokens: readonly Token[], opener: number, closer: number, next: number): boolean {
  const holds = next === closer || isSymbol(tokens[next], '{') || tokens[next]?.text.toUpperCase() === 'WHERE';
  return (
    holds && (isSymbol(tokens[closer + 1], '-') || isSymbol(tokens[closer + 1], '<') || isArrow(tokens[opener - 1]))
  );
}

const isArrow = (token: Token | undefined): boolean => isSymbol(token, '-') || isSymbol(token, '>');

function stepAt(
  opener: number,
  relationship: DrawnPart,
  parts: ReadonlyMap<number, DrawnPart>,
  { tokens, closers }: Pick<Structure, 'tokens' | 'closers'>,
): DrawnStep | undefined {
  const closer = closers.get(opener) ?? opener;
  const fromRight = isSymbol(tokens[opener - 2], '<');
  let right = closer + 2;
  const toRight = isSymbol(tokens[right], '>');
  if (toRight) right += 1;
  const quantified = isSymbol(tokens[right], '{') || isSymbol(tokens[right], '*') || isSymbol(tokens[right], '+');
  if (quantified) right = isSymbol(tokens[right], '{') ? (closers.get(right) ?? right) + 1 : right + 1;
  const leftCloser = opener - (fromRight ? 3 : 2);
  const leftOpener = [...closers].find(([, end]) => end === leftCloser)?.[0];
  const left = leftOpener === undefined ? undefined : parts.get(leftOpener);
  const next = parts.get(right);
  if (!left || !next) return undefined;
  const isChain = quantified || tokens.slice(opener, closer).some((token) => isSymbol(token, '*'));
  const [start, end] = fromRight && !toRight ? [next, left] : [left, next];
  return { relationship, start, end, isDirected: fromRight !== toRight, isChain };
}
