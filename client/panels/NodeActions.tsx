import type { ReactNode } from 'react';

import type { GraphNode } from '../api/types.ts';
import type { Position } from '../exploration/exploration.ts';
import { openNeighbourhood, showInNetwork } from './actions.ts';
import styles from './Inspector.module.css';
import { useExploration, useStore } from './store.ts';

interface Props {
  readonly node: GraphNode;
  readonly isDrawn: boolean;
  readonly positionOf: (id: string) => Position | undefined;
}

/** What can be done with the selected node in the picture; one that is not there can be brought in. */
export function NodeActions({ node: { id, name }, isDrawn, positionOf }: Props): ReactNode {
  const { pinned } = useExploration();
  const { dispatch, say } = useStore.getState();
  if (!isDrawn) {
    return (
      <div className={styles.actions}>
        <button type="button" className="button" onClick={() => showInNetwork(id, name)}>
          Add to the picture
        </button>
      </div>
    );
  }
  const isPinned = Object.hasOwn(pinned, id);
  const pin = () => {
    const at = positionOf(id);
    if (isPinned) dispatch({ do: 'unpin', id });
    else if (at) dispatch({ do: 'pin', id, at });
    else say('It is folded into a row of the picture: open that first');
  };
  return (
    <div className={styles.actions}>
      <button type="button" className="button" onClick={() => void openNeighbourhood(id)}>
        Neighbourhood
      </button>
      <button type="button" className="button" aria-pressed={isPinned} onClick={pin}>
        {isPinned ? 'Unpin' : 'Pin'}
      </button>
      <button type="button" className="button" onClick={() => dispatch({ do: 'hide', id })}>
        Hide
      </button>
    </div>
  );
}
