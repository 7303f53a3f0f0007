import type { Given } from '../api/questions.ts';
import { textsIn } from './queryTabs.ts';

/** A query that was run. */
export interface RecentQuery {
  readonly cypher: string;
  readonly given: Given;
}

const most = 30;

/** The queries that were run, the newest first, each once. */
export const withRecent = (recent: readonly RecentQuery[], { cypher, given }: RecentQuery): readonly RecentQuery[] =>
  [{ cypher, given }, ...recent.filter((each) => each.cypher.trim() !== cypher.trim())].slice(0, most);

/** The queries as they were kept; none where that cannot be read. */
export function parseRecent(text: string | null): readonly RecentQuery[] {
  try {
    const kept = JSON.parse(text ?? '[]') as unknown;
    return Array.isArray(kept) ? kept.flatMap((each: unknown) => recentOf(each)) : [];
  } catch {
    return [];
  }
}

function recentOf(each: unknown): readonly RecentQuery[] {
  if (typeof each !== 'object' || each === null || !('cypher' in each) || typeof each.cypher !== 'string') return [];
  return [{ cypher: each.cypher, given: 'given' in each ? textsIn(each.given) : {} }];
}
