import { fetchSubgraph } from '../api/queries.ts';
import { initialExploration } from '../exploration/exploration.ts';
import { mergeSubgraphs } from '../exploration/subgraph.ts';
import { visibleSubgraph } from '../exploration/visible.ts';
import type { Visible } from '../exploration/visible.ts';
import type { PictureForm } from '../graph/export/drawnFile.ts';
import { networkFile } from '../graph/networkFile.ts';
import type { Theme } from '../graph/style/colors.ts';
import { savePicture } from '../panels/savePicture.ts';
import { useStore } from '../panels/store.ts';
import { mostShown } from './showNodes.ts';

interface Options {
  readonly title: string;
  readonly form: PictureForm;
  readonly theme: Theme;
}

/** Gives the reader nodes as a picture of their network; what is on the screen stays as it is. */
export async function saveNetworkOf(ids: readonly string[], { title, form, theme }: Options): Promise<void> {
  const rest = ids.length - mostShown;
  const { say } = useStore.getState();
  say(rest > 0 ? `Drawing ${mostShown} nodes; ${rest} more would be too many for one picture` : 'Drawing the network');
  const draw = async () => networkFile(await networkOf(ids.slice(0, mostShown)), { form, title, theme });
  await savePicture(title, form, draw);
}

/** Nodes and the lines between them, and nothing else. */
async function networkOf(ids: readonly string[]): Promise<Visible> {
  const { data, overview } = useStore.getState();
  const known = new Set(data.nodes.map(({ id }) => id));
  const missing = ids.filter((id) => !known.has(id));
  const all = missing.length === 0 ? data : mergeSubgraphs(data, await fetchSubgraph([...known, ...missing]));
  return visibleSubgraph(all, { ...initialExploration, base: 'nothing', added: ids }, overview);
}
