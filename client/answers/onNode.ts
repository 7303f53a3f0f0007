import { createContext } from 'react';

import type { GraphNode } from '../api/types.ts';
import { openNode } from './showNodes.ts';

/** What a press on a node of an answer does: it goes to the network, where a page does not show nodes itself. */
export const OnNode = createContext<(node: Pick<GraphNode, 'id' | 'label' | 'name'>) => void>(openNode);
