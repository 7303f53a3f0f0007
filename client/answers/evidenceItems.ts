import type { Claim, GraphNode } from '../api/types.ts';
import { itemOf, sectionsOf } from '../panels/inspectorSections.ts';
import type { Item } from '../panels/inspectorSections.ts';

/** What claims say of a node, as the inspector says it; a claim that the inspector's head would show stands here as well. */
export function evidenceItems(claims: readonly Claim[], about: GraphNode): readonly Item[] {
  const items = sectionsOf({ node: about, claims, judgements: [], cut: false }, about).flatMap((each) => each.items);
  const told = new Set(items.flatMap(({ quotes }) => quotes.map(({ statement }) => statement)));
  const untold = claims.filter(({ quotes }) => !quotes.every(({ statement }) => told.has(statement)));
  return [...items, ...untold.map((claim) => itemOf(claim, about))];
}
