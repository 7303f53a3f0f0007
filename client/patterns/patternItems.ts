import { placeLabels } from '../../server/ontology/ontology.ts';
import { fetchPatterns } from '../api/patterns.ts';
import type { GraphNode } from '../api/types.ts';
import type { MenuItem } from '../components/Menu.tsx';
import { messageOf } from '../panels/actions.ts';
import { useStore } from '../panels/store.ts';
import { patternsAbout } from './patternList.ts';
import { showPattern } from './patternSettings.ts';

/** The patterns that can be asked about a node, each as an item of its menu; none, and a word about it, where there are none. */
export async function patternItems({ id, label, name }: GraphNode): Promise<readonly MenuItem[]> {
  const { dispatch, say } = useStore.getState();
  try {
    const isPlace = placeLabels.some((each) => each === label);
    const found = patternsAbout(await fetchPatterns(), label, isPlace);
    if (found.length === 0) say(`No pattern asks about ${name}`);
    return found.map((pattern) => ({
      title: pattern.title,
      do: () => {
        const given = Object.fromEntries(pattern.parameters.map((parameter) => [parameter.name, id]));
        dispatch({ do: 'set', view: 'patterns', settings: showPattern(pattern.id, given) });
      },
    }));
  } catch (error) {
    say(messageOf(error));
    return [];
  }
}
