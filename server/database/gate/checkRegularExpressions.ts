import { limits } from './limits.ts';
import { Refusal } from './problem.ts';
import { repetitionProblem } from './regularExpression.ts';
import { isSymbol } from './structure.ts';
import type { Structure } from './structure.ts';
import type { Token } from './tokenize.ts';

/** Refuses `=~` with a pattern that is worked out, or one that can take for ever: no time limit reaches into it. */
export function checkRegularExpressions({ tokens, phrases }: Structure): void {
  for (const [index, token] of tokens.entries()) {
    if (!isSymbol(token, '=~')) continue;
    const pattern = tokens[index + 1];
    if (pattern?.kind !== 'string' || goesOn(tokens[index + 2], phrases.has(index + 2)))
      throw new Refusal(
        'REGULAR_EXPRESSION',
        'After =~ the whole pattern must stand in quotes; for a value use CONTAINS or STARTS WITH.',
        pattern ?? token,
      );
    const problem = repetitionProblem(pattern.text, limits.repetitions);
    if (problem !== undefined) throw new Refusal('REGULAR_EXPRESSION', problem, pattern);
  }
}

/** Whether what stands behind the quoted text adds to it. */
function goesOn(token: Token | undefined, phrase: boolean): boolean {
  return token !== undefined && !phrase && !(token.kind === 'symbol' && ')]},|;=<><=>='.includes(token.text));
}
