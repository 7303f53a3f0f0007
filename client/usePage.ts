import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';

import type { Subgraph } from './api/types.ts';
import { useSubgraph } from './api/useAnswers.ts';
import { followAddress, useExploration, useStore } from './panels/store.ts';

/** Keeps the address of the page that of the picture. */
export function useAddress(): void {
  useEffect(followAddress, []);
}

/** Undo, redo and Escape anywhere on the page but in a field. */
export function useShortcuts(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { undo, redo, dispatch } = useStore.getState();
      if (event.target instanceof HTMLElement && event.target.matches('input, textarea')) return;
      if (event.key === 'Escape' && !event.defaultPrevented) dispatch({ do: 'select' });
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
  const { added, expansions } = useExploration();
  const { receive, receiveOverview } = useStore.getState();
  const nodes = useStore(({ data }) => data.nodes);
  useEffect(() => {
    if (overview) receiveOverview(overview);
  }, [overview, receiveOverview]);
  const known = new Set(nodes.map(({ id }) => id));
  const wanted = [...added, ...expansions.flatMap(({ anchor, nodes: opened }) => [anchor, ...opened])];
  const missing = [...new Set(wanted)].filter((id) => !known.has(id));
  const { data } = useSubgraph(overview && missing.length > 0 ? [...known, ...missing] : []);
  useEffect(() => {
    if (data) receive(data);
  }, [data, receive]);
}
