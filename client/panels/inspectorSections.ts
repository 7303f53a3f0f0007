import { eventKinds, relationships } from '../../server/ontology/ontology.ts';
import type { RelationshipGroup, RelationshipType } from '../../server/ontology/ontology.ts';
import type { Claim, Evidence, GraphNode, Quote } from '../api/types.ts';
import { isEventKind } from '../components/sentences.ts';
import { textOf } from '../components/words.ts';
import { eventsBehind, followsFrom, happeningsOf } from './happenings.ts';
import { inARow, itemOf } from './item.ts';
import type { Item } from './item.ts';
import { inOrderOfTime, whenOfClaim } from './orderOfTime.ts';
import type { When } from './orderOfTime.ts';

/** A titled list of what is said. */
export interface Section {
  readonly title: SectionTitle;
  readonly items: readonly Item[];
  /** How many statements stand behind it. */
  readonly statements: number;
}

/** The properties that the head of the inspector shows; they stand here as well where a report says them. */
const shownAbove: ReadonlySet<string> = new Set([
  'named',
  'name',
  'status',
  'statusSince',
  'statusAsOf',
  'ageOn',
  'text',
  'kind',
]);

const sectionTitles = ['Taken and held', 'Events', 'Family', 'Places', 'Memberships', 'Details', 'Told by'] as const;

type SectionTitle = (typeof sectionTitles)[number];

const titleOfGroup: Readonly<Record<RelationshipGroup, SectionTitle>> = {
  held: 'Taken and held',
  event: 'Events',
  family: 'Family',
  place: 'Places',
  membership: 'Memberships',
  told: 'Told by',
};

interface Placed {
  readonly title: SectionTitle;
  readonly item: Item;
  readonly when: When;
}

/** What is said about a node, in the sections of the inspector; an event tells all of itself in one item. */
export function sectionsOf({ claims }: Evidence, about: GraphNode): readonly Section[] {
  const happenings = about.label === 'Event' ? [] : happeningsOf(claims, about);
  const events = new Set(happenings.map(({ event }) => event.id));
  const behind = eventsBehind(claims);
  const placed: readonly Placed[] = [
    ...claims.flatMap((claim): readonly Placed[] => {
      const title = titleOf(claim, about, { events, behind });
      return title ? [{ title, item: itemOf(claim, about), when: whenOfClaim(claim) }] : [];
    }),
    ...happenings.map(({ event, item, when }): Placed => ({ title: titleOfEvent(event), item, when })),
  ];
  return sectionTitles.flatMap((title) => {
    const own = placed.filter((each) => each.title === title);
    const items = (isOfTime(title) ? inOrderOfTime(own, isFree(about)) : own).map(({ item }) => item);
    return items.length === 0 ? [] : [{ title, items, statements: statementsIn(quotesIn(items)) }];
  });
}

const isOfTime = (title: SectionTitle): boolean => title === 'Events' || title === 'Taken and held';
const isFree = ({ properties }: GraphNode): boolean => textOf(properties, 'status') === 'released';

/** Every quote under these items and their details. */
export const quotesIn = (items: readonly Item[]): readonly Quote[] => inARow(items).flatMap(({ quotes }) => quotes);

/** How many statements are quoted. */
export const statementsIn = (quotes: readonly Quote[]): number =>
  new Set(quotes.map(({ statement }) => statement)).size;

interface Told {
  /** The events that have an item of their own. */
  readonly events: ReadonlySet<string>;
  /** Those that a derived relationship follows from. */
  readonly behind: ReadonlySet<string>;
}

/** The section of a claim; undefined for one that another item tells, or that the head shows. */
function titleOf(claim: Claim, about: GraphNode, { events, behind }: Told): SectionTitle | undefined {
  const { subject, object, predicate } = claim;
  if (events.has(subject.id) || (object && events.has(object.id)) || followsFrom(events, claim)) return undefined;
  if (claim.kind === 'PROPERTY') {
    const isShown = shownAbove.has(predicate) && claim.quotes.length === 0;
    return isShown || subject.id !== about.id ? undefined : 'Details';
  }
  if (predicate === 'MENTIONS' || (predicate === 'AT' && object?.id === about.id && behind.has(subject.id)))
    return undefined;
  return isRelationshipType(predicate) ? titleOfGroup[relationships[predicate].group] : 'Details';
}

const isRelationshipType = (predicate: string): predicate is RelationshipType => predicate in relationships;

function titleOfEvent(event: GraphNode): SectionTitle {
  const kind = textOf(event.properties, 'kind') ?? '';
  const isOfHolding =
    isEventKind(kind) && ('gives' in eventKinds[kind] || kind === 'release' || kind === 'disappearance');
  return isOfHolding ? 'Taken and held' : 'Events';
}
