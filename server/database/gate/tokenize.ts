/* eslint no-control-regex: off -- control characters are what Neo4j takes for blanks, and what may not be hidden */
import { Refusal } from './problem.ts';
import type { Finding, Span } from './problem.ts';

export type TokenKind = 'word' | 'quoted' | 'string' | 'number' | 'symbol';

/** The smallest part of a query that means something. */
export interface Token extends Span {
  readonly kind: TokenKind;
  /** A word or number as written; a name without its backticks; a string's value; a symbol, dashes and arrows in their plain form. */
  readonly text: string;
}

export interface Tokens {
  readonly tokens: readonly Token[];
  /** Things that may stand and that somebody should know of: characters that make a text look other than it is. */
  readonly warnings: readonly Finding[];
}

// As in Neo4j's own lexer: the longest match counts, comments do not nest, either end of line ends a line comment.
const skipped =
  /[\t-\r\x1c-\x20\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+|(?<comment>\/\/[^\r\n]*|\/\*[^]*?\*\/)/y;
const digits = String.raw`\d(?:_?\d)*`;
const patterns: readonly (readonly [TokenKind, RegExp])[] = [
  ['string', /'(?:[^'\\]|\\[^])*'|"(?:[^"\\]|\\[^])*"/y],
  ['quoted', /`(?:[^`]|``)*`/y],
  [
    'number',
    new RegExp(
      String.raw`0[xX][\da-fA-F]+|0o[0-7]+|(?:${digits})?\.${digits}(?:[eE][+-]?${digits})?|${digits}(?:[eE][+-]?${digits})?`,
      'y',
    ),
  ],
  ['word', /[\p{L}\p{Nl}\p{Pc}][\p{L}\p{M}\p{N}\p{Pc}\p{Sc}]*/uy],
  ['symbol', /\.\.|::|\|\||\+=|<>|<=|>=|=~|!=|[-()[\]{}.,;:|&$+*/%^=<>!?‐‑‒–—―﹘﹣－⟨〈﹤＜⟩〉﹥＞]/y],
];
const plain: readonly (readonly [string, RegExp])[] = [
  ['-', /[‐‑‒–—―﹘﹣－]/],
  ['<', /[⟨〈﹤＜]/],
  ['>', /[⟩〉﹥＞]/],
];
const hidden = /[\0-\x08\x0e-\x1b\x7f-\x9f\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;
const misleading = /[\0\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** Takes a decoded query apart as Neo4j 5 does. Throws a Refusal at what is no Cypher, or is meant not to be seen. */
export function tokenize(text: string): Tokens {
  const tokens: Token[] = [];
  const warnings: Finding[] = [];
  for (let at = 0; at < text.length;) {
    const blank = matchAt(skipped, text, at);
    const token = blank ? undefined : tokenAt(text, at);
    const end = token?.end ?? at + (blank?.[0].length ?? 1);
    if (token?.kind === 'string' || blank?.groups?.comment !== undefined) warnings.push(...misleadingIn(text, at, end));
    if (token) tokens.push(token);
    at = end;
  }
  return { tokens, warnings };
}

function tokenAt(text: string, start: number): Token {
  if (text.startsWith('/*', start))
    throw new Refusal('UNREADABLE', 'The comment that begins here has no end: close it with */.', {
      start,
      end: start + 2,
    });
  for (const [kind, pattern] of patterns) {
    const match = matchAt(pattern, text, start)?.[0];
    if (match === undefined) continue;
    const end = start + match.length;
    if (kind === 'quoted') refuseHidden(match, start);
    return { kind, text: meaningOf(kind, match), start, end };
  }
  refuseHidden(text.charAt(start), start);
  throw unreadable(text, start);
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function meaningOf(kind: TokenKind, match: string): string {
  if (kind === 'quoted') return match.slice(1, -1).replaceAll('``', '`');
  if (kind === 'string') return match.slice(1, -1).replace(/\\([^])/g, (_, character: string) => unescaped(character));
  if (kind === 'symbol') return plain.find(([, shapes]) => shapes.test(match))?.[0] ?? match;
  return match;
}

function unescaped(character: string): string {
  const controls: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };
  return controls[character] ?? (`'"\\`.includes(character) ? character : `\\${character}`);
}

function refuseHidden(part: string, start: number): void {
  const at = part.search(hidden);
  if (at < 0) return;
  const span = { start: start + at, end: start + at + 1 };
  throw new Refusal(
    'HIDDEN_CHARACTER',
    `Here stands ${nameOf(part.charAt(at))}, which cannot be seen and may stand only in text within quotes: take it out.`,
    span,
    '',
  );
}

function* misleadingIn(text: string, start: number, end: number): Generator<Finding> {
  for (const { 0: character, index } of text.slice(start, end).matchAll(misleading)) {
    yield {
      code: 'HIDDEN_CHARACTER',
      message: `Here stands ${nameOf(character)}: what is seen may not be what is written.`,
      start: start + index,
      end: start + index + 1,
    };
  }
}

function nameOf(character: string): string {
  const point = `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  if (character === '\0') return `a NUL (${point})`;
  if (character === '\ufeff') return `a byte order mark (${point})`;
  if (/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(character))
    return `a mark that turns the direction of the text (${point})`;
  return `a hidden character (${point})`;
}

function unreadable(text: string, start: number): Refusal {
  const character = String.fromCodePoint(text.codePointAt(start) ?? 0);
  const unended: Readonly<Record<string, string>> = {
    "'": `The text that begins here with ' has no end: close it with '.`,
    '"': `The text that begins here with " has no end: close it with ".`,
    '`': 'The name that begins here with a backtick has no end: close it with another.',
  };
  const message =
    unended[character] ?? `"${character}" means nothing in Cypher: put text in quotes, and other names in backticks.`;
  return new Refusal('UNREADABLE', message, { start, end: start + character.length });
}
