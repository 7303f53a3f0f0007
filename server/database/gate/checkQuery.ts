import { checkCalls } from './checkCalls.ts';
import { checkConditions } from './checkConditions.ts';
import { checkDepth } from './checkDepth.ts';
import { checkEscapes } from './checkEscapes.ts';
import { checkIterations } from './checkIterations.ts';
import { checkRanges } from './checkRanges.ts';
import { checkRegularExpressions } from './checkRegularExpressions.ts';
import { checkRelationships } from './checkRelationships.ts';
import { checkSubqueries } from './checkSubqueries.ts';
import { decodeEscapes } from './decodeEscapes.ts';
import { limits } from './limits.ts';
import { placed, Refusal } from './problem.ts';
import type { Problem } from './problem.ts';
import { readStructure } from './readStructure.ts';
import { isWord, upperCase } from './structure.ts';
import type { Structure } from './structure.ts';
import { tokenize } from './tokenize.ts';
import type { Token } from './tokenize.ts';

export type Prefix = 'EXPLAIN' | 'PROFILE';

/** What is known of a query before anything is sent. */
export type CheckedQuery =
  | {
      readonly ok: true;
      /** What is to be sent: as it was written, with blanks in place of the prefix, so that every place stays where it was. */
      readonly query: string;
      /** The plan was asked for, without or with the answer. */
      readonly prefix?: Prefix;
      /** The names after `$`. */
      readonly parameters: readonly string[];
      readonly warnings: readonly Problem[];
    }
  | { readonly ok: false; readonly problem: Problem };

/**
 * Says whether a query can only read and is small enough to be planned. It trusts nobody: what it does not know is refused, by
 * its place and with the nearest right thing. It is one of several locks, and knows nothing of the others.
 */
export function checkQuery(cypher: string): CheckedQuery {
  let origin = (at: number) => at;
  try {
    refuseLength(cypher);
    const { text, origins, escapes } = decodeEscapes(cypher);
    origin = (at) => origins[at] ?? cypher.length;
    const { tokens, warnings } = tokenize(text);
    const first = prefixOf(tokens);
    const structure = readStructure(first ? tokens.slice(1) : tokens);
    checkEscapes(text, escapes, tokens);
    for (const rule of rules) rule(structure);
    return {
      ok: true,
      query: first ? blanked(cypher, origin(first.start), origin(first.end)) : cypher,
      ...(first ? { prefix: upperCase(first.text) === 'EXPLAIN' ? 'EXPLAIN' : 'PROFILE' } : {}),
      parameters: structure.parameters,
      warnings: warnings.map((finding) => placed(finding, cypher, origin)),
    };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { ok: false, problem: placed(error.finding, cypher, origin) };
  }
}

/** In the order of the clearest message. */
const rules: readonly ((structure: Structure) => void)[] = [
  checkCalls,
  checkDepth,
  checkConditions,
  checkSubqueries,
  checkRelationships,
  checkIterations,
  checkRanges,
  checkRegularExpressions,
];

function refuseLength({ length }: string): void {
  if (length > limits.characters)
    throw new Refusal(
      'TOO_LONG',
      `The query has ${grouped(length)} characters, and ${grouped(limits.characters)} are the most: shorten it, and give long lists as parameters.`,
      { start: limits.characters, end: length },
    );
}

function prefixOf(tokens: readonly Token[]): Token | undefined {
  const [first, second] = tokens;
  const prefix = isWord(first, 'EXPLAIN', 'PROFILE') ? first : undefined;
  if (!first || (prefix && !second))
    throw new Refusal('EMPTY', 'The query is empty: give one, such as MATCH (p:Person) RETURN p.name.', {
      start: 0,
      end: first?.end ?? 0,
    });
  return prefix;
}

const blanked = (text: string, start: number, end: number): string =>
  `${text.slice(0, start)}${' '.repeat(end - start)}${text.slice(end)}`;

const grouped = (count: number): string => count.toLocaleString('en');
