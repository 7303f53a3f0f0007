import { describe, expect, test } from 'vitest';

import { madeUpGraph, madeUpNode, madeUpRelationship } from '../graph/testing/madeUpWorld.ts';
import { mergeSubgraphs } from './subgraph.ts';
import type { LeftOut, Subgraph } from './subgraph.ts';

const [aman, bota, cai] = ['Aman', 'Bota', 'Cai'].map((name) => madeUpNode(name, 'Person'));
const arrest = madeUpNode('arrest', 'Event');
const [parent, sibling] = [
  madeUpRelationship('Bota', 'PARENT_OF', 'Aman'),
  madeUpRelationship('Aman', 'SIBLING_OF', 'Cai'),
];
const isSubject = madeUpRelationship('Aman', 'SUBJECT_OF', 'arrest');

const nodesOf = (...nodes: readonly (typeof aman)[]) => nodes.flatMap((node) => node ?? []);
const answer = (graph: Subgraph, ...leftOut: readonly LeftOut[]): Subgraph => ({ ...graph, leftOut });
const left = (type: LeftOut['type'], direction: LeftOut['direction'], count: number): LeftOut => ({
  id: 'Aman',
  type,
  direction,
  count,
});

describe('what an answer left out', () => {
  const family = madeUpGraph(nodesOf(aman, bota, cai), [parent, sibling]);

  test('and the picture holds already, is not hidden', () => {
    const events = answer(
      madeUpGraph(nodesOf(aman, arrest), [isSubject]),
      left('PARENT_OF', 'IN', 1),
      left('SIBLING_OF', 'BOTH', 1),
    );
    expect(mergeSubgraphs(family, events).leftOut).toEqual([]);
  });

  test('and the picture does not hold, is hidden, less what of it came since', () => {
    const more = answer(madeUpGraph(nodesOf(aman), []), left('PARENT_OF', 'IN', 2), left('SIBLING_OF', 'BOTH', 3));
    const hidden = [left('PARENT_OF', 'IN', 1), left('SIBLING_OF', 'BOTH', 2)];
    expect(mergeSubgraphs(family, more).leftOut).toEqual(hidden);
    expect(mergeSubgraphs(more, family).leftOut).toEqual(hidden);
  });

  test('is counted as the newest answer counts it', () => {
    const before = answer(madeUpGraph(nodesOf(aman), []), left('PARENT_OF', 'IN', 4));
    const after = answer(family, left('PARENT_OF', 'IN', 1));
    expect(mergeSubgraphs(before, after).leftOut).toEqual([left('PARENT_OF', 'IN', 1)]);
  });
});
