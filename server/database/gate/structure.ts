import type { Phrase } from './phrases.ts';
import type { Token } from './tokenize.ts';

/** A function or procedure that a query calls. */
export interface Call {
  readonly kind: 'function' | 'procedure';
  /** Its whole name without blanks and backticks. */
  readonly name: string;
  /** The tokens of its name: from `first` to `last`. */
  readonly first: number;
  readonly last: number;
}

/** What the tokens of a query are to each other; tokens are named by their place in the list. */
export interface Structure {
  readonly tokens: readonly Token[];
  /** From each opening bracket to its end. */
  readonly closers: ReadonlyMap<number, number>;
  /** The phrases, by their first token. */
  readonly phrases: ReadonlyMap<number, Phrase>;
  readonly calls: readonly Call[];
  /** The `{` of each subquery. */
  readonly subqueries: ReadonlySet<number>;
  /** The words that are prefixes of a value: NOT, CASE, DISTINCT. */
  readonly prefixes: ReadonlyMap<number, string>;
  readonly parameters: readonly string[];
}

/** A word in upper case, as Neo4j compares keywords: only the letters of ASCII have two cases. */
export function upperCase(word: string): string {
  return word.replace(/[a-z]+/g, (letters) => letters.toUpperCase());
}

/** Whether this token is this symbol. */
export function isSymbol(token: Token | undefined, text: string): boolean {
  return token?.kind === 'symbol' && token.text === text;
}

/** Whether this token is one of these words, without backticks and in any case. */
export function isWord(token: Token | undefined, ...words: readonly string[]): boolean {
  return token?.kind === 'word' && words.includes(upperCase(token.text));
}

/** Whether this token can be a name. */
export function isName(token: Token | undefined): boolean {
  return token?.kind === 'word' || token?.kind === 'quoted';
}
