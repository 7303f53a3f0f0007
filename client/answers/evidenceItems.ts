import type { Claim, GraphNode } from '../api/types.ts';
import { sectionsOf } from '../panels/inspectorSections.ts';
import { inARow, itemOf } from '../panels/item.ts';
import type { Item } from '../panels/item.ts';

/** What claims say of a node, as the inspector says it; a claim that the inspector's head would show stands here as well. */
export function evidenceItems(claims: readonly Claim[], about: GraphNode): readonly Item[] {
  const sections = sectionsOf({ node: about, claims, judgements: [], cut: false }, about);
  const items = inARow(sections.flatMap((each) => each.items)).map((item) => quotedItem(item, claims, about));
  const told = new Set(items.flatMap(({ quotes }) => quotes.map(({ statement }) => statement)));
  const untold = claims.filter(
    (claim) => !isOfEventToldOf(claim, about) && !claim.quotes.every(({ statement }) => told.has(statement)),
  );
  return [...items, ...untold.map((claim) => quotedItem(itemOf(claim, about), claims, about))];
}

/** The inspector names witnesses under a heading, without what they said, which is all around them; here there is neither. */
function quotedItem(item: Item, claims: readonly Claim[], about: GraphNode): Item {
  const claim = claims.find(({ id }) => id === item.id);
  if (item.quotes.length > 0 || !claim) return item;
  const isToldOf = claim.predicate === 'TESTIFIED_ABOUT' && claim.subject.id !== about.id;
  return { ...item, parts: isToldOf ? ['Told of by ', ...item.parts] : item.parts, quotes: claim.quotes };
}

const ofItsSentence: ReadonlySet<string> = new Set(['kind', 'date', 'dateNote']);

/** What kind of event it was, and when, is in the sentence that tells of it, or in the line that follows from it. */
const isOfEventToldOf = ({ subject, predicate }: Claim, about: GraphNode): boolean =>
  subject.label === 'Event' && subject.id !== about.id && ofItsSentence.has(predicate);
