import { useEffect, useReducer, useState } from 'react';
import type { Dispatch } from 'react';

import type { Given } from '../api/questions.ts';
import { applyToTabs, parseTabs } from './queryTabs.ts';
import type { QueryTabs, TabAction } from './queryTabs.ts';
import { parseRecent, withRecent } from './recentQueries.ts';
import type { RecentQuery } from './recentQueries.ts';

const tabsKey = 'shezhire.query.tabs';
const recentKey = 'shezhire.query.recent';

/** The tabs over the editor; the browser keeps them. */
export function useQueryTabs(): readonly [QueryTabs, Dispatch<TabAction>] {
  const [tabs, act] = useReducer(applyToTabs, undefined, () => parseTabs(kept(tabsKey)));
  useEffect(() => keep(tabsKey, JSON.stringify(tabs)), [tabs]);
  return [tabs, act];
}

/** The queries that were run here, and how one is added; the browser keeps them. */
export function useRecentQueries(): readonly [readonly RecentQuery[], (cypher: string, given: Given) => void] {
  const [recent, setRecent] = useState(() => parseRecent(kept(recentKey)));
  useEffect(() => keep(recentKey, JSON.stringify(recent)), [recent]);
  const remember = (cypher: string, given: Given) => setRecent((before) => withRecent(before, { cypher, given }));
  return [recent, remember];
}

// A browser that keeps nothing, by its reader's wish or for want of room, is no reason to stop.
function kept(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function keep(key: string, text: string): void {
  try {
    localStorage.setItem(key, text);
  } catch {
    return;
  }
}
