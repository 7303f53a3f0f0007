import type { RelationshipType } from '../../server/ontology/ontology.ts';
import { ApiError } from '../api/graphql.ts';
import { fetchNeighbourhood, fetchSubgraph } from '../api/queries.ts';
import type { Direction } from '../api/types.ts';
import { countOf } from '../components/words.ts';
import { applyAction } from '../exploration/exploration.ts';
import type { Action } from '../exploration/exploration.ts';
import { visibleSubgraph } from '../exploration/visible.ts';
import { useStore } from './store.ts';

interface Which {
  readonly types?: readonly RelationshipType[];
  readonly direction?: Direction;
}

/** Fetches the neighbours of a node and the lines between them and what is there already, and puts them on the screen. */
export async function openNeighbourhood(id: string, which: Which = {}): Promise<void> {
  const { receive, dispatch, say } = useStore.getState();
  try {
    const answer = await fetchNeighbourhood(id, which);
    const wanted = answer.nodes.map((node) => node.id).filter((each) => each !== id);
    if (without(wanted, idsOnScreen()).length === 0) {
      say('Nothing new: all of it is on the screen');
      return;
    }
    const known = useStore.getState().data.nodes.map((node) => node.id);
    receive(answer);
    receive(await fetchSubgraph([...new Set([...known, ...wanted])]));
    // A second click may have brought some of them while the answer was on its way.
    const before = idsOnScreen();
    const fresh = without(wanted, before);
    if (fresh.length === 0) return;
    dispatch({ do: 'expand', anchor: id, nodes: fresh });
    const added = without([...idsOnScreen()], before).length;
    say(added === 0 ? 'The filters hide what came' : `${countOf(added, 'node')} added`);
  } catch (error) {
    say(messageOf(error));
  }
}

const without = (ids: readonly string[], known: ReadonlySet<string>) => ids.filter((id) => !known.has(id));

function idsOnScreen(): ReadonlySet<string> {
  const { data, overview, history } = useStore.getState();
  return new Set(visibleSubgraph(data, history.present, overview).nodes.map(({ id }) => id));
}

/** Shows a node in the network, selected; adds it where it is not there. */
export function showInNetwork(id: string, name?: string): void {
  const { history, visit, data, say } = useStore.getState();
  const isThere = idsOnScreen().has(id);
  const steps: readonly Action[] = [
    ...(isThere ? [] : [{ do: 'add', ids: [id] } as const]),
    { do: 'view', view: 'network' },
    { do: 'select', id },
  ];
  visit(steps.reduce(applyAction, history.present));
  const known = name ?? data.nodes.find((node) => node.id === id)?.name;
  if (known) say(isThere ? `${known} selected` : `${known} added`);
}

/** Opens a report, at the words of a statement where one is given. */
export function readReport(report: string, statement?: string): void {
  useStore.getState().dispatch({ do: 'read', report, ...(statement === undefined ? {} : { statement }) });
}

/** Goes from a report back to the list of all. */
export function listReports(): void {
  useStore.getState().dispatch({ do: 'listReports' });
}

/** What to tell the reader of something that failed. */
export const messageOf = (error: unknown): string =>
  error instanceof ApiError ? error.message : 'Something went wrong that Shezhire did not expect.';
