import { limits } from './limits.ts';
import { Refusal } from './problem.ts';
import type { Structure } from './structure.ts';

/** Refuses conditions that Neo4j cannot multiply out in time: AND and OR nested too deep, and too many XORs. */
export function checkConditions({ tokens, closers, phrases }: Structure): void {
  const open: number[] = [];
  const conditions = new Set<number>();
  let xors = 0;
  for (const [index, token] of tokens.entries()) {
    while (open.length > 0 && (closers.get(open.at(-1) ?? -1) ?? -1) <= index) conditions.delete(open.pop() ?? -1);
    if (closers.has(index)) open.push(index);
    const words = phrases.get(index)?.words;
    if (words === 'AND' || words === 'OR') conditions.add(open.at(-1) ?? -1);
    if (words === 'XOR') xors += 1;
    if (conditions.size > limits.nestedConditions)
      throw new Refusal(
        'TOO_DEEP',
        `Brackets with AND and OR may stand ${limits.nestedConditions} deep in one another: simplify the condition, or split it with WITH.`,
        token,
      );
    if (xors > limits.xors)
      throw new Refusal('TOO_MANY', `A query may have ${limits.xors} XORs, since each doubles the work.`, token);
  }
}
