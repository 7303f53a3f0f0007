import type { QueryProblem } from '../api/questions.ts';

/** What puts a problem right: words for the button, and the query after it. */
export interface Fix {
  readonly words: string;
  readonly cypher: string;
}

/** The fix that a problem suggests; undefined where it suggests none, or where the query has changed since. */
export function fixOf(cypher: string, { code, suggestion, offset, length }: QueryProblem): Fix | undefined {
  if (!suggestion) return undefined;
  if (code === 'NO_LIMIT') return { words: `Add ${suggestion}`, cypher: withEnd(cypher, suggestion) };
  if (offset === null || length === null || offset + length > cypher.length) return undefined;
  const isSame = cypher.slice(offset, offset + length) === suggestion;
  const changed = cypher.slice(0, offset) + suggestion + cypher.slice(offset + length);
  return isSame ? undefined : { words: `Write ${suggestion}`, cypher: changed };
}

/** The query with one more clause, before a last semicolon. */
function withEnd(cypher: string, clause: string): string {
  const [, query = '', end = ''] = /^([^]*?)(\s*;?\s*)$/.exec(cypher) ?? [];
  return `${query}\n${clause}${end.trimStart().startsWith(';') ? ';' : ''}\n`;
}

/** Where a problem stands, for the list under the editor. */
export const placeOf = ({ line, column }: Pick<QueryProblem, 'line' | 'column'>): string =>
  line === null ? '' : column === null ? `line ${line}` : `line ${line}, column ${column}`;
