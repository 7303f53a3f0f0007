/** `unknown` is what Cypher has no use for; `open` text or comments miss their end. */
export type TokenKind =
  'blank' | 'comment' | 'string' | 'quoted' | 'parameter' | 'number' | 'word' | 'symbol' | 'unknown';

/** A piece of a query as it is written; the pieces in a row are the whole text. */
export interface CypherToken {
  readonly kind: TokenKind;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const patterns: readonly (readonly [TokenKind, RegExp])[] = [
  ['blank', /\s+/y],
  ['comment', /\/\/[^\r\n]*|\/\*[^]*?(?:\*\/|$)/y],
  ['string', /'(?:[^'\\]|\\[^])*(?:'|$|\\$)|"(?:[^"\\]|\\[^])*(?:"|$|\\$)/y],
  ['quoted', /`(?:[^`]|``)*(?:`|$)/y],
  ['parameter', /\$(?:[\p{L}\p{N}_]+|`(?:[^`]|``)*(?:`|$))/uy],
  ['number', /0[xX][\da-fA-F]+|0o[0-7]+|(?:\d[\d_]*)?\.\d[\d_]*(?:[eE][+-]?\d+)?|\d[\d_]*(?:[eE][+-]?\d+)?/y],
  ['word', /[\p{L}\p{Nl}\p{Pc}][\p{L}\p{M}\p{N}\p{Pc}\p{Sc}]*/uy],
  ['symbol', /\.\.|::|\|\||\+=|<>|<=|>=|=~|!=|[-()[\]{}.,;:|&$+*/%^=<>!?]/y],
];

/** Takes a query apart without loss, also one that is still being written; it judges nothing. */
export function cypherTokens(text: string): readonly CypherToken[] {
  const tokens: CypherToken[] = [];
  for (let start = 0; start < text.length;) {
    const token = tokenAt(text, start);
    tokens.push(token);
    start = token.end;
  }
  return tokens;
}

function tokenAt(text: string, start: number): CypherToken {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = start;
    const found = pattern.exec(text)?.[0];
    if (found) return { kind, text: found, start, end: start + found.length };
  }
  const character = String.fromCodePoint(text.codePointAt(start) ?? 0);
  return { kind: 'unknown', text: character, start, end: start + character.length };
}

/** Whether a text, name or comment misses its end. */
export function isOpen({ kind, text }: CypherToken): boolean {
  if (kind === 'comment') return text.startsWith('/*') && !(text.length > 3 && text.endsWith('*/'));
  const isClosed =
    kind === 'string'
      ? /^'(?:[^'\\]|\\[^])*'$|^"(?:[^"\\]|\\[^])*"$/.test(text)
      : kind !== 'quoted' || /^`(?:[^`]|``)*`$/.test(text);
  return !isClosed;
}
