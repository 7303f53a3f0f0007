import { useEffect, useRef } from 'react';

import { lookSetting } from '../answers/look.ts';
import { limitNames } from '../api/questions.ts';
import type { Given, QueryMode, Question } from '../api/questions.ts';
import { useExploration, useStore } from '../panels/store.ts';
import { activeTab, applyToTabs } from './queryTabs.ts';
import type { QueryTab, QueryTabs, TabAction } from './queryTabs.ts';
import { askedSettings, builderSetting, givenFor, rowSetting, shownOf } from './querySettings.ts';
import type { Changed, Look, Shown } from './querySettings.ts';
import type { RecentQuery } from './recentQueries.ts';
import { tooLong } from './tooLong.ts';
import { useQueryTabs, useRecentQueries } from './useQueryTabs.ts';
import { useRuns } from './useRuns.ts';
import type { TabRun } from './useRuns.ts';

/** What the query page shows, and all that can be done on it. */
export interface QueryPageState {
  readonly shown: Shown;
  readonly tabs: QueryTabs;
  readonly tab: QueryTab;
  readonly run: TabRun;
  readonly recent: readonly RecentQuery[];
  readonly act: (action: TabAction) => void;
  readonly chooseTab: (id: string) => void;
  /** Asks what is written; the editor may know it before the tab does. */
  readonly ask: (mode: QueryMode, written?: string) => void;
  /** Asks another query, in a tab of its own. */
  readonly askOther: (cypher: string, mode: QueryMode) => void;
  /** False where nothing runs. */
  readonly cancel: () => boolean;
  readonly open: (cypher: string, given: Given) => void;
  readonly look: (look: Look) => void;
  readonly chooseRow: (row: number | undefined) => void;
  readonly build: (isBuilding: boolean) => void;
}

/** Keeps tabs, runs and the address of the query page together: the address has what was asked last. */
export function useQueryPage(): QueryPageState {
  const { selection, settings, view } = useExploration();
  const shown = shownOf(settings.query);
  const [tabs, act] = useQueryTabs();
  const [recent, remember] = useRecentQueries();
  const runs = useRuns();
  const tab = activeTab(tabs);
  /** What the address is known to ask: by this page, or already followed. */
  const known = useRef<string>(undefined);
  const ask = (id: string, question: Question, mode: QueryMode) => {
    runs.start(id, question, mode);
    // What is not even sent is no address either.
    if (tooLong(question.cypher)) return;
    known.current = keyOf(question);
    set(askedSettings(question, lookAfter(shown.look, mode)));
    remember(question.cypher, question.given);
  };
  // Whoever comes back to the page finds the runs ended, and the address to be followed again.
  useEffect(() => () => (known.current = undefined), []);
  // Back, forward, a link and other views say by the address what to ask.
  useEffect(() => {
    const { question, look } = shown;
    if (view !== 'query' || !question || keyOf(question) === known.current) return;
    known.current = keyOf(question);
    const opening = { do: 'open', question } as const;
    const id = applyToTabs(tabs, opening).active;
    act(opening);
    const { ended } = runs.of(id);
    if (ended?.kind === 'answered' && keyOf(ended.question) === known.current) return;
    runs.start(id, question, look === 'plan' ? 'EXPLAIN' : 'RUN');
  });
  return {
    ...{ shown, tabs, tab, run: runs.of(tab.id), recent, act },
    ask: (mode, written) => {
      const { id, given, limits } = tab;
      const cypher = written ?? tab.cypher;
      if (cypher.trim() !== '') ask(id, { cypher, given: givenFor(cypher, given, selection), limits }, mode);
    },
    askOther: (cypher, mode) => {
      const opening = { do: 'open', question: { cypher, limits: tab.limits } } as const;
      const opened = activeTab(applyToTabs(tabs, opening));
      act(opening);
      ask(opened.id, { cypher, given: {}, limits: tab.limits }, mode);
    },
    chooseTab: (id) => {
      act({ do: 'choose', id });
      const asked = runs.of(id).ended?.question;
      if (!asked) return;
      known.current = keyOf(asked);
      set(askedSettings(asked, shown.look));
    },
    cancel: () => runs.cancel(tab.id),
    open: (cypher, given) => act({ do: 'open', question: { cypher, given } }),
    look: (look) => set(lookSetting(look)),
    chooseRow: (row) => set(rowSetting(row)),
    build: (isBuilding) => set(builderSetting(isBuilding)),
  };
}

const set = (changed: Changed) => useStore.getState().dispatch({ do: 'set', view: 'query', settings: changed });

const keyOf = ({ cypher, given, limits }: Question): string =>
  JSON.stringify([cypher, Object.entries(given).sort(), ...limitNames.map((name) => limits[name])]);

/** A plan that was asked for is shown; an answer is not shown as the plan that was asked for before. */
const lookAfter = (look: Look, mode: QueryMode): Look => (mode !== 'RUN' ? 'plan' : look === 'plan' ? 'table' : look);
