import { limits } from './limits.ts';
import { Refusal } from './problem.ts';
import type { Structure } from './structure.ts';

/** Refuses more subqueries, in one another or in all, than can be planned. */
export function checkSubqueries({ tokens, closers, subqueries }: Structure): void {
  const ends: number[] = [];
  for (const [count, opener] of [...subqueries].entries()) {
    while (ends.length > 0 && (ends.at(-1) ?? 0) < opener) ends.pop();
    ends.push(closers.get(opener) ?? opener);
    const token = tokens[opener];
    if (!token) continue;
    if (ends.length > limits.nestedSubqueries)
      throw new Refusal(
        'TOO_DEEP',
        `Subqueries may stand ${limits.nestedSubqueries} deep in one another: put some side by side.`,
        token,
      );
    if (count >= limits.subqueries)
      throw new Refusal('TOO_MANY', `A query may have ${limits.subqueries} subqueries: ask in several queries.`, token);
  }
}
