import { create } from 'zustand';

import { fromAddress, toAddress } from '../exploration/address.ts';
import type { Action, Exploration } from '../exploration/exploration.ts';
import { perform, redo, startHistory, undo, visit } from '../exploration/history.ts';
import type { History } from '../exploration/history.ts';
import { emptySubgraph, mergeSubgraphs } from '../exploration/subgraph.ts';
import type { Subgraph } from '../exploration/subgraph.ts';

/** What the page holds: the exploration with its history, all that the server has told so far, and what to say of it. */
export interface Store {
  readonly history: History;
  readonly data: Subgraph;
  /** The ids of the first picture, once it has come. */
  readonly overview?: readonly string[];
  /** What is wrong with the address, empty when it was read and closed. */
  readonly problem?: string;
  /** The last thing done, for the live region. */
  readonly said: string;
  readonly dispatch: (action: Action) => void;
  readonly visit: (exploration: Exploration) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly receive: (answer: Subgraph) => void;
  readonly receiveOverview: (answer: Subgraph) => void;
  readonly say: (words: string) => void;
  readonly forgetProblem: () => void;
}

const first = fromAddress(location.search);

export const useStore = create<Store>()((set) => ({
  history: startHistory(first.exploration),
  data: emptySubgraph,
  ...(first.problem === undefined ? {} : { problem: first.problem }),
  said: '',
  dispatch: (action) => set(({ history }) => ({ history: perform(history, action) })),
  visit: (exploration) => set(({ history }) => ({ history: visit(history, exploration) })),
  undo: () => set(({ history }) => ({ history: undo(history), said: 'Undone' })),
  redo: () => set(({ history }) => ({ history: redo(history), said: 'Done again' })),
  receive: (answer) => set(({ data }) => ({ data: mergeSubgraphs(data, answer) })),
  receiveOverview: (answer) => set({ data: answer, overview: answer.nodes.map(({ id }) => id) }),
  say: (words) => set({ said: words }),
  forgetProblem: () => set({ problem: '' }),
}));

/** What is on the screen now. */
export const useExploration = (): Exploration => useStore(({ history }) => history.present);

/** Keeps the address of the page and the exploration the same; returns how to stop that. */
export function followAddress(): () => void {
  const stop = useStore.subscribe(({ history }, before) => {
    const [address, addressBefore] = [toAddress(history.present), toAddress(before.history.present)];
    if (address === addressBefore || address === location.search.slice(1)) return;
    const url = address ? `?${address}` : location.pathname;
    // Dragging the time window passes many months: one entry in the browser's history is enough.
    if (JSON.stringify(history.present.time) === JSON.stringify(before.history.present.time)) {
      window.history.pushState(null, '', url);
    } else window.history.replaceState(null, '', url);
  });
  const onPopState = () => {
    const { exploration, problem } = fromAddress(location.search);
    useStore.setState({ problem: problem ?? '' });
    useStore.getState().visit(exploration);
  };
  window.addEventListener('popstate', onPopState);
  return () => {
    stop();
    window.removeEventListener('popstate', onPopState);
  };
}
