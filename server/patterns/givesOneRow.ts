import type { Structure } from '../database/gate/structure.ts';
import { isSymbol } from '../database/gate/structure.ts';

const sources: readonly string[] = ['MATCH', 'OPTIONAL MATCH', 'UNWIND', 'CALL', 'OPTIONAL CALL'];
const aggregates: readonly string[] = [
  ...['count', 'collect', 'sum', 'avg', 'min', 'max'],
  ...['stdev', 'stdevp', 'percentilecont', 'percentiledisc'],
];

/** Whether a query answers with one row, however large the graph: it looks nothing up, or sums up all that it finds. */
export function givesOneRow(structure: Structure): boolean {
  const { tokens, phrases } = structure;
  const own = [...phrases].filter(([at]) => !isInSubquery(structure, at));
  let isOne = true;
  for (const [index, [at, { words }]] of own.entries()) {
    if (words.startsWith('UNION')) {
      if (!isOne) return false;
      isOne = true;
    } else if (sources.includes(words)) isOne = false;
    else if (words === 'WITH' || words === 'RETURN') {
      const next = own.slice(index + 1).find(([, phrase]) => phrase.clause || phrase.words === 'WHERE');
      isOne ||= itemsOf(structure, at + 1, next?.[0] ?? tokens.length).every((item) => sumsUp(structure, item));
    }
  }
  return isOne;
}

/** Whether what stands at this token stands in a subquery, looked at from outside of it. */
export function isInSubquery({ subqueries, closers }: Structure, at: number): boolean {
  return [...subqueries].some((opener) => at > opener && at < (closers.get(opener) ?? opener));
}

type Item = readonly [first: number, end: number];

/** What stands between the commas of a WITH or RETURN. */
function itemsOf({ tokens, closers }: Structure, first: number, end: number): readonly Item[] {
  const items: Item[] = [];
  let start = first;
  for (let at = first; at < end; at = (closers.get(at) ?? at) + 1) {
    if (!isSymbol(tokens[at], ',')) continue;
    items.push([start, at]);
    start = at + 1;
  }
  return [...items, [start, end]];
}

/** Whether an item is one value for all rows: beside such, rows are not told apart. */
function sumsUp(structure: Structure, [start, end]: Item): boolean {
  return structure.calls.some(
    ({ name, first }) =>
      first >= start && first < end && aggregates.includes(name.toLowerCase()) && !isInSubquery(structure, first),
  );
}
