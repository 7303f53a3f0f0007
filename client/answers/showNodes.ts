import { countOf } from '../components/words.ts';
import type { GraphNode } from '../api/types.ts';
import { applyAction, initialExploration } from '../exploration/exploration.ts';
import { readReport, showInNetwork } from '../panels/actions.ts';
import { useStore } from '../panels/store.ts';

/** The most that is put into one picture at a time. */
export const mostShown = 300;

/** Goes to a node: a report is read, everything else is selected in the network. */
export function openNode({ id, label, name }: Pick<GraphNode, 'id' | 'label' | 'name'>): void {
  if (label === 'Report') readReport(id);
  else showInNetwork(id, name);
}

/** Shows nodes in the network, added to the picture or alone; one step that undo takes back. */
export function showNodes(ids: readonly string[], how: 'added' | 'alone'): void {
  const { history, visit, say } = useStore.getState();
  const { present } = history;
  const shown = ids.slice(0, mostShown);
  const start =
    how === 'added'
      ? present
      : { ...initialExploration, base: 'nothing' as const, settings: present.settings, asked: present.asked };
  const steps = [{ do: 'add', ids: shown } as const, { do: 'view', view: 'network' } as const];
  const next = steps.reduce(applyAction, start);
  const [only] = shown;
  visit(applyAction(next, { do: 'select', id: shown.length === 1 ? only : undefined }));
  const rest = ids.length - shown.length;
  const words = how === 'added' ? `${countOf(shown.length, 'node')} in the picture` : countOf(shown.length, 'node');
  say(rest > 0 ? `${words}; ${rest} more would be too many for one picture` : words);
}
