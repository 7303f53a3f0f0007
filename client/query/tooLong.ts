import type { QueryProblem } from '../api/questions.ts';

/** The server takes no longer query. */
const longestQuery = 10_000;

/** What keeps a query from being sent at all: a text that was pasted by mistake would not even arrive. */
export function tooLong({ length }: string): QueryProblem | undefined {
  if (length <= longestQuery) return undefined;
  const [given, most] = [length, longestQuery].map((count) => count.toLocaleString('en'));
  return {
    code: 'TOO_LONG',
    message: `The query has ${given ?? ''} characters, and ${most ?? ''} are the most: shorten it, and give long lists as parameters.`,
    ...{ neo4j: null, line: null, column: null, suggestion: null, parameter: null },
    offset: longestQuery,
    length: length - longestQuery,
  };
}
