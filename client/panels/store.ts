import { create } from 'zustand';

import { fromAddress } from '../exploration/address.ts';
import type { Action, Exploration } from '../exploration/exploration.ts';
import { canRedo, canUndo, perform, redo, startHistory, undo, visit } from '../exploration/history.ts';
import type { History } from '../exploration/history.ts';
import { emptySubgraph, mergeSubgraphs } from '../exploration/subgraph.ts';
import type { Subgraph } from '../exploration/subgraph.ts';

/** What the page holds: the exploration with its history, all that the server has told so far, and what to say of it. */
export interface Store {
  readonly history: History;
  readonly data: Subgraph;
  /** The ids of the first picture, once it has come. */
  readonly overview?: readonly string[];
  /** Ids that the server was asked for and does not know. */
  readonly unknown: readonly string[];
  /** What is wrong with the address; empty where nothing is, or once the reader has closed it. */
  readonly problem: string;
  /** The ids of what the search box lists just now: the picture marks them. */
  readonly hits: readonly string[];
  /** The last thing done, for the live region; the turn tells it from the same words said before. */
  readonly said: { readonly words: string; readonly turn: number };
  readonly dispatch: (action: Action) => void;
  readonly visit: (exploration: Exploration) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Takes in an answer; of `ids` that were asked for and are not in it, it tells the reader. */
  readonly receive: (answer: Subgraph, ids?: readonly string[]) => void;
  readonly receiveOverview: (answer: Subgraph) => void;
  readonly say: (words: string) => void;
  readonly report: (problem: string) => void;
  readonly setHits: (hits: readonly string[]) => void;
}

const first = fromAddress(location.search);

export const useStore = create<Store>()((set) => ({
  history: startHistory(first.exploration),
  data: emptySubgraph,
  unknown: [],
  problem: first.problem ?? '',
  hits: [],
  said: { words: '', turn: 0 },
  dispatch: (action) => set(({ history }) => ({ history: perform(history, action) })),
  visit: (exploration) => set(({ history }) => ({ history: visit(history, exploration) })),
  undo: () => set((store) => ({ history: undo(store.history), ...saying(store, 'Undone', canUndo(store.history)) })),
  redo: () =>
    set((store) => ({ history: redo(store.history), ...saying(store, 'Done again', canRedo(store.history)) })),
  receive: (answer, ids = []) => set((store) => received(store, answer, ids)),
  receiveOverview: (answer) => set({ data: answer, overview: answer.nodes.map(({ id }) => id), unknown: [] }),
  say: (words) => set((store) => saying(store, words)),
  report: (problem) => set({ problem }),
  setHits: (hits) => set({ hits }),
}));

function received({ data, unknown, problem }: Store, answer: Subgraph, ids: readonly string[]): Partial<Store> {
  const found = new Set(answer.nodes.map(({ id }) => id));
  const missing = ids.filter((id) => !found.has(id));
  return {
    data: mergeSubgraphs(data, answer),
    unknown: [...unknown, ...missing],
    problem: missing.length === 0 ? problem : `The address names what is not in this data: ${missing.join(', ')}.`,
  };
}

const saying = ({ said }: Store, words: string, isSaid = true): Pick<Store, 'said'> => ({
  said: isSaid ? { words, turn: said.turn + 1 } : said,
});

/** What is on the screen now. */
export const useExploration = (): Exploration => useStore(({ history }) => history.present);
