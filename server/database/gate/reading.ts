import type { Next, Phrase } from './phrases.ts';
import { Refusal } from './problem.ts';
import type { Call } from './structure.ts';
import type { Token } from './tokenize.ts';

/** A pair of brackets, or the whole query, while it is being read. */
export interface Frame {
  readonly kind: 'query' | 'map' | 'brackets' | 'scope';
  /** EXISTS {…} and COUNT {…} may hold a pattern with no clause before it. */
  readonly pattern: boolean;
  /** What may come once it is closed. */
  readonly then: Next;
  /** The function whose arguments it holds, in lower case. */
  readonly of: string;
  expects: Next;
  /** The clause that is being read. */
  clause: string;
  /** In a map: whether the key of the value was read. */
  key: boolean;
  /** The last word of each CASE that is open. */
  readonly cases: string[];
}

/** How far a query was read, and what was found so far. */
export interface Reading {
  readonly tokens: readonly Token[];
  readonly closers: ReadonlyMap<number, number>;
  readonly frames: [Frame, ...Frame[]];
  readonly phrases: Map<number, Phrase>;
  readonly prefixes: Map<number, string>;
  readonly subqueries: Set<number>;
  readonly calls: Call[];
  readonly parameters: Set<string>;
  at: number;
  /** The last phrase, and where it ended. */
  phrase: string;
  phraseEnd: number;
}

/** The innermost brackets. */
export function frameOf({ frames }: Reading): Frame {
  return frames.at(-1) ?? frames[0];
}

/** A pair of brackets that has just been opened. */
export function frame(kind: Frame['kind'], options: Partial<Pick<Frame, 'pattern' | 'then' | 'of'>> = {}): Frame {
  const { pattern = false, then = 'phrase', of = '' } = options;
  const expects = kind === 'query' ? 'clause' : 'value';
  return { kind, pattern, then, of, expects, clause: '', key: false, cases: [] };
}

/** The token that is being read, or one some way from it. */
export function tokenAt({ tokens, at }: Reading, offset = 0): Token | undefined {
  return tokens[at + offset];
}

/** Goes on behind `count` tokens, after which `expects` must follow. */
export function advance(reading: Reading, expects: Next, count = 1): void {
  frameOf(reading).expects = expects;
  reading.at += count;
}

/** Throws where a CASE was begun in these brackets and not ended. */
export function refuseOpenCase({ cases }: Frame, token: Token): void {
  if (cases.length > 0)
    throw new Refusal('BRACKETS', 'A CASE before this is not ended: close it with END.', token, 'END');
}
