import { limits } from './limits.ts';
import { Refusal } from './problem.ts';
import { isSymbol } from './structure.ts';
import type { Structure } from './structure.ts';

/** Refuses a pattern of more relationships than can be planned in time. */
export function checkRelationships({ tokens, phrases, subqueries }: Structure): void {
  // One count for each pair of brackets that is open; closed ones belong to what is around them.
  const counts = [0];
  const openers: number[] = [];
  for (const [index, token] of tokens.entries()) {
    if (phrases.has(index) || isSymbol(token, '|')) counts[counts.length - 1] = 0;
    if (token.kind !== 'symbol') continue;
    if ('([{'.includes(token.text)) {
      counts.push(0);
      openers.push(index);
    } else if (')]}'.includes(token.text)) {
      const inner = counts.pop() ?? 0;
      if (!subqueries.has(openers.pop() ?? -1)) add(inner);
    } else if (token.text === '-' && (isSymbol(tokens[index + 1], '[') || isSymbol(tokens[index + 1], '-'))) {
      add(1);
    }
    if ((counts.at(-1) ?? 0) > limits.relationshipsInMatch)
      throw new Refusal(
        'TOO_MANY',
        `One MATCH may have ${limits.relationshipsInMatch} relationships: split the pattern with WITH, or use *1..3.`,
        token,
      );
  }
  function add(count: number): void {
    counts[counts.length - 1] = (counts.at(-1) ?? 0) + count;
  }
}
