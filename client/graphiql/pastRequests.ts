import type { GraphqlRequest } from './examples.ts';

const most = 30;
const key = 'shezhire.graphql';

/** The requests that were sent, the newest first, each once. */
export const withRequest = (past: readonly GraphqlRequest[], { query, variables }: GraphqlRequest) =>
  [
    { query, variables },
    ...past.filter((each) => each.query.trim() !== query.trim() || each.variables.trim() !== variables.trim()),
  ].slice(0, most);

/** The requests as they were kept; none where that cannot be read. */
export function parseRequests(text: string | null): readonly GraphqlRequest[] {
  try {
    const kept: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(kept) ? kept.flatMap((each: unknown) => requestOf(each)) : [];
  } catch {
    return [];
  }
}

function requestOf(each: unknown): readonly GraphqlRequest[] {
  if (typeof each !== 'object' || each === null) return [];
  if (!('query' in each) || typeof each.query !== 'string') return [];
  const variables = 'variables' in each && typeof each.variables === 'string' ? each.variables : '';
  return [{ query: each.query, variables }];
}

/** What this browser remembers. */
export function keptRequests(): readonly GraphqlRequest[] {
  try {
    return parseRequests(localStorage.getItem(key));
  } catch {
    // A browser may forbid to keep anything.
    return [];
  }
}

/** Remembers requests in this browser. */
export function keepRequests(past: readonly GraphqlRequest[]): void {
  try {
    localStorage.setItem(key, JSON.stringify(past));
  } catch {
    // Then they last as long as the page.
  }
}

/** What a request is called in the list: its operation's name, or its first words. */
export function requestTitle({ query }: GraphqlRequest): string {
  const [, name] = /\b(?:query|mutation)\s+(\w+)/.exec(query) ?? [];
  const words = name ?? query.replaceAll(/#.*$/gm, '').replaceAll(/\s+/g, ' ').trim();
  return words.length > 40 ? `${words.slice(0, 39)}…` : words || 'An empty request';
}
