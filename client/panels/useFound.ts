import { useSearch } from '../api/useAnswers.ts';
import { messageOf } from './actions.ts';
import { groupHits, recentHits } from './searchHits.ts';
import type { HitGroup } from './searchHits.ts';
import { usePaused } from './usePaused.ts';

/** What stands under the search box. */
export interface Found {
  readonly groups: readonly HitGroup[];
  /** Whether the hits are still those of the letters before. */
  readonly isStale: boolean;
  /** What to say where there is nothing, or not all. */
  readonly words: string;
}

/** What is found for a text while it is typed; without one, what was chosen last. */
export function useFound(typed: string): Found {
  const text = typed.trim();
  const asked = usePaused(text);
  const { data, error, isFetching, isPending, isPlaceholderData } = useSearch(asked);
  if (text === '') return { groups: recentGroups(), isStale: false, words: '' };
  const groups = asked === '' ? [] : groupHits(data?.hits ?? []);
  const isStale = asked !== text || isPending || isPlaceholderData;
  if (error) return { groups, isStale, words: messageOf(error) };
  if (groups.length > 0) return { groups, isStale, words: data?.cut ? 'There are more: type more of the name.' : '' };
  return { groups, isStale, words: isStale || isFetching ? 'Searching …' : nothingFound(text) };
}

const recentGroups = (): readonly HitGroup[] => {
  const hits = recentHits();
  return hits.length === 0 ? [] : [{ title: 'Recent', hits }];
};

const longestEcho = 60;

function nothingFound(text: string): string {
  const shown = text.length > longestEcho ? `${text.slice(0, longestEcho)}…` : text;
  return `Nothing found for “${shown}”. Try fewer letters, another spelling or another script.`;
}
