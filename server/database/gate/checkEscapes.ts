import { Refusal } from './problem.ts';
import type { Token } from './tokenize.ts';

/**
 * Escapes may stand for letters in quoted text and in names with backticks. Nowhere else does anybody need them, and one that
 * ends a text or a comment makes a query other than it looks, to people and to the part of Neo4j that reads its first words.
 */
export function checkEscapes(text: string, escapes: ReadonlySet<number>, tokens: readonly Token[]): void {
  for (const at of escapes) {
    const token = tokens.find(({ start, end }) => start <= at && at < end);
    const quoted = token?.kind === 'string' || token?.kind === 'quoted';
    if (quoted && !'\'"`\\'.includes(text.charAt(at))) continue;
    const message = quoted
      ? 'A quote, backtick or backslash may not be written as \\uXXXX: write it as it is, after a backslash.'
      : 'Letters may be written as \\uXXXX only in quoted text and in names with backticks: write it as it is.';
    throw new Refusal('ESCAPE', message, { start: at, end: at + 1 });
  }
}
