import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';

import type { ReportSummary, Subgraph } from './api/types.ts';
import { useSubgraph } from './api/useAnswers.ts';
import type { Exploration } from './exploration/exploration.ts';
import { followAddress } from './panels/followAddress.ts';
import { useExploration, useStore } from './panels/store.ts';

/** Keeps the address of the page that of the picture. */
export function useAddress(): void {
  useEffect(followAddress, []);
}

/** Names the page in the browser's tabs and history by what is read or selected. */
export function useTitle({ view, report }: Exploration, reports: readonly ReportSummary[], selected?: string): void {
  const read = view === 'reports' ? (reports.find(({ id }) => id === report)?.title ?? 'Reports') : selected;
  useEffect(() => {
    document.title = read === undefined ? 'Shezhire' : `${read} · Shezhire`;
  }, [read]);
}

/** Undo, redo and Escape anywhere on the page but in a field or a dialog. */
export function useShortcuts(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { undo, redo, dispatch, history } = useStore.getState();
      if (event.target instanceof Element && event.target.matches('input, textarea')) return;
      if (document.querySelector('dialog[open]')) return;
      const { view } = history.present;
      if (event.key === 'Escape' && !event.defaultPrevented && view === 'network') dispatch({ do: 'select' });
      if (!event.ctrlKey && !event.metaKey) return;
      const key = event.key.toLowerCase();
      if (key !== 'z' && key !== 'y') return;
      event.preventDefault();
      if (key === 'y' || event.shiftKey) redo();
      else undo();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}

/** Asks for everything again when the data has changed. */
export function useFreshData(dataState: string | null | undefined): void {
  const client = useQueryClient();
  const known = useRef(dataState);
  useEffect(() => {
    if (known.current !== undefined && dataState !== undefined && known.current !== dataState) {
      void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'status' });
    }
    known.current = dataState ?? known.current;
  }, [dataState, client]);
}

/** Puts the first picture into the store, and fetches what the address names beyond it. */
export function useReceived(overview: Subgraph | undefined): void {
  const { added, expansions, hidden } = useExploration();
  const { receive, receiveOverview } = useStore.getState();
  const nodes = useStore(({ data }) => data.nodes);
  const unknown = useStore((store) => store.unknown);
  useEffect(() => {
    if (overview) receiveOverview(overview);
  }, [overview, receiveOverview]);
  const known = nodes.map(({ id }) => id);
  const wanted = [...added, ...hidden, ...expansions.flatMap(({ anchor, nodes: opened }) => [anchor, ...opened])];
  const answered = new Set([...known, ...unknown]);
  const missing = [...new Set(wanted)].filter((id) => !answered.has(id));
  const { data } = useSubgraph(overview && missing.length > 0 ? [...known, ...missing] : []);
  useEffect(() => {
    if (data) receive(data.answer, data.ids);
  }, [data, receive]);
}
