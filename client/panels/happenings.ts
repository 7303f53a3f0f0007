import type { Claim, GraphNode } from '../api/types.ts';
import { eventSentence } from '../components/sentences.ts';
import type { Part } from '../components/sentences.ts';
import { textsOf } from '../components/words.ts';
import { inOrderOfReports, itemOf } from './item.ts';
import type { Item } from './item.ts';
import { whenOfEvent } from './orderOfTime.ts';
import type { When } from './orderOfTime.ts';

/** Something that happened to somebody, with all that is said of it. */
export interface Happening {
  readonly event: GraphNode;
  readonly item: Item;
  readonly when: When;
}

/** The events that somebody is the subject of; one that a derived relationship says alone is told in its words. */
export function happeningsOf(claims: readonly Claim[], about: GraphNode): readonly Happening[] {
  const lines = claims.filter(isLine);
  return eventsOf(claims, about).map((event) => {
    const said = claims.filter(({ subject, object }) => subject.id === event.id || object?.id === event.id);
    const own = said.filter(({ predicate, subject }) => predicate === 'SUBJECT_OF' && subject.id === about.id);
    const quotes = own.flatMap((claim) => claim.quotes);
    const line = lines.find(({ properties }) => textsOf(properties, 'events').join() === event.id);
    return { event, item: eventItem(event, said, about, line), when: whenOfEvent(event, quotes) };
  });
}

const isLine = ({ predicate }: Claim): boolean => predicate === 'HELD_IN' || predicate === 'TAKEN_AT';

/** Whether a claim follows from these events alone, so that they tell it. */
export function followsFrom(events: ReadonlySet<string>, claim: Claim): boolean {
  const sources = sourcesOf(claim);
  return sources.length > 0 && sources.every((id) => events.has(id));
}

/** The events that a derived relationship among the claims follows from. */
export const eventsBehind = (claims: readonly Claim[]): ReadonlySet<string> => new Set(claims.flatMap(sourcesOf));

const sourcesOf = (claim: Claim): readonly string[] => (isLine(claim) ? textsOf(claim.properties, 'events') : []);

function eventsOf(claims: readonly Claim[], about: GraphNode): readonly GraphNode[] {
  const events = new Map<string, GraphNode>();
  for (const { predicate, subject, object } of claims) {
    if (predicate === 'SUBJECT_OF' && subject.id === about.id && object) events.set(object.id, object);
  }
  return [...events.values()];
}

const inSentence: ReadonlySet<string> = new Set(['kind', 'date', 'dateNote', 'planned']);

/** An event as one sentence with the words that say it of this one, and its details. */
function eventItem(event: GraphNode, said: readonly Claim[], about: GraphNode, line: Claim | undefined): Item {
  const place = said.find(({ predicate }) => predicate === 'AT');
  const isMain = (claim: Claim) =>
    claim === place ||
    inSentence.has(claim.predicate) ||
    (claim.predicate === 'SUBJECT_OF' && claim.subject.id === about.id);
  const main = said.filter(isMain);
  const at = place?.object ?? undefined;
  const disputed = main.some((claim) => claim.disputed);
  const sentence: Item = {
    id: event.id,
    icon: event,
    parts: eventSentence(event, at),
    tags: [...(at && !at.named ? ['unnamed'] : []), ...(disputed ? ['disputed'] : [])],
    quotes: inOrderOfReports(main.flatMap(({ quotes }) => quotes)),
    disputed,
    details: detailsOf(
      event,
      said.filter((claim) => !isMain(claim)),
    ),
  };
  return line ? inWordsOf(line, sentence, about) : sentence;
}

/** The derived relationship in place of the event, which has every word that says so, and all that is said beside it. */
function inWordsOf(line: Claim, { quotes, details, disputed }: Item, about: GraphNode): Item {
  const item = itemOf(line, about);
  return {
    ...item,
    tags: [...item.tags, ...(disputed && !item.disputed ? ['disputed'] : [])],
    quotes: inOrderOfReports([...item.quotes, ...quotes]),
    disputed: item.disputed || disputed,
    details,
  };
}

const detailOrder = ['CARRIED_OUT', 'ADDRESSED_TO', 'WITNESS_OF', 'AT', 'reason', 'outcome'];

/** By whom, with whom, to whom, why, and what came of it. */
function detailsOf(event: GraphNode, said: readonly Claim[]): readonly Item[] {
  const others = said
    .flatMap(({ predicate, subject }) => (predicate === 'SUBJECT_OF' ? [subject] : []))
    .toSorted((a, b) => Number(b.named) - Number(a.named));
  const details = said
    .filter(({ predicate }) => predicate !== 'SUBJECT_OF')
    .toSorted((a, b) => detailOrder.indexOf(a.predicate) - detailOrder.indexOf(b.predicate))
    .map((claim) => ({ ...itemOf(claim, event), icon: event }));
  return others.length > 0 ? [withOthers(event, others), ...details] : details;
}

const mostNames = 6;

/** Whose event it was as well; what reports say of them stands with each of them. */
function withOthers(event: GraphNode, others: readonly GraphNode[]): Item {
  const named = others.slice(0, mostNames);
  const more = others.length - named.length;
  const parts = named.flatMap((other, at): readonly Part[] => [
    at === 0 ? 'With ' : at === named.length - 1 && more === 0 ? ' and ' : ', ',
    other,
  ]);
  return {
    id: `${event.id} with`,
    icon: event,
    parts: more > 0 ? [...parts, ` and ${more} more`] : parts,
    tags: [],
    quotes: [],
    disputed: false,
    details: [],
  };
}
