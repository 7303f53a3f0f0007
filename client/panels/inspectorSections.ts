import { eventKinds, relationships } from '../../server/ontology/ontology.ts';
import type { RelationshipGroup, RelationshipType } from '../../server/ontology/ontology.ts';
import type { Claim, Evidence, GraphNode, Quote, ReportSummary } from '../api/types.ts';
import { claimSentence, eventSentence, isEventKind } from '../components/sentences.ts';
import type { Part } from '../components/sentences.ts';
import { textOf, textsOf } from '../components/words.ts';

/** One thing that is said, with the words that say it. */
export interface Item {
  readonly id: string;
  /** The node whose icon stands beside it. */
  readonly icon: GraphNode;
  readonly parts: readonly Part[];
  readonly tags: readonly string[];
  /** How it was worked out, where no report says it outright. */
  readonly rule?: string;
  readonly quotes: readonly Quote[];
  readonly disputed: boolean;
  /** What it is sorted by. */
  readonly date: string;
}

/** A titled list of what is said. */
export interface Section {
  readonly title: SectionTitle;
  readonly items: readonly Item[];
  /** How many statements stand behind it. */
  readonly statements: number;
}

/** The properties that the head of the inspector shows, or that are of no interest by themselves. */
const shownElsewhere: ReadonlySet<string> = new Set([
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

/** What is said about a node, in the sections of the inspector; an event tells all of itself in one item. */
export function sectionsOf(evidence: Evidence, about: GraphNode): readonly Section[] {
  const items = new Map<SectionTitle, Item[]>(sectionTitles.map((title) => [title, []]));
  const add = (title: SectionTitle, item: Item) => void items.get(title)?.push(item);
  const events = about.label === 'Event' ? [] : eventsOf(evidence.claims, about);
  const eventIds = new Set(events.map(({ id }) => id));
  const told = eventsToldByLines(evidence.claims);
  for (const claim of evidence.claims) {
    const title = titleOf(claim, about, eventIds);
    if (title) add(title, itemOf(claim, about));
  }
  for (const event of events) {
    const title = isOfHolding(event) ? 'Taken and held' : 'Events';
    for (const item of eventItems(event, evidence.claims, told.has(event.id))) add(title, item);
  }
  return sectionTitles.flatMap((title) => {
    const sorted = inOrder(title, items.get(title) ?? []);
    return sorted.length === 0 ? [] : [{ title, items: sorted, statements: statementCount(sorted) }];
  });
}

const statementCount = (items: readonly Item[]): number =>
  new Set(items.flatMap(({ quotes }) => quotes.map(({ statement }) => statement))).size;

function inOrder(title: SectionTitle, items: readonly Item[]): readonly Item[] {
  if (title !== 'Events' && title !== 'Taken and held') return items;
  return [...items].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** The section of a claim; undefined for one that an event's item tells, or that the head shows. */
function titleOf(claim: Claim, about: GraphNode, events: ReadonlySet<string>): SectionTitle | undefined {
  const { subject, object, predicate } = claim;
  if (events.has(subject.id)) return undefined;
  if (object && events.has(object.id) && predicate !== 'WITNESS_OF' && predicate !== 'CARRIED_OUT') return undefined;
  if (claim.kind === 'PROPERTY') {
    return shownElsewhere.has(predicate) || subject.id !== about.id ? undefined : 'Details';
  }
  if (object && events.has(object.id) && subject.id !== about.id) return undefined;
  if (predicate === 'MENTIONS') return undefined;
  return isRelationshipType(predicate) ? titleOfGroup[relationships[predicate].group] : 'Details';
}

const isRelationshipType = (predicate: string): predicate is RelationshipType => predicate in relationships;

/** One claim as an item of its own, whatever else the same node tells. */
export function itemOf(claim: Claim, about: GraphNode): Item {
  const other = claim.object && claim.subject.id === about.id ? claim.object : claim.subject;
  const isTelling = claim.predicate === 'TESTIFIED_ABOUT';
  return {
    id: claim.id,
    icon: other,
    parts: isTelling ? tellingParts(claim, about) : claimSentence(claim, about),
    tags: [
      ...(claim.derived && !isTelling ? ['derived'] : []),
      ...(claim.object && !other.named ? ['unnamed'] : []),
      ...(claim.disputed ? ['disputed'] : []),
    ],
    ...(claim.rule && !isTelling ? { rule: claim.rule } : {}),
    quotes: isTelling ? [] : inOrderOfReports(claim.quotes),
    disputed: claim.disputed,
    date: textOf(claim.properties, 'since') ?? '~',
  };
}

function tellingParts(claim: Claim, about: GraphNode): readonly Part[] {
  if (claim.subject.id === about.id) return ['Told of ', ...(claim.object ? [claim.object] : [])];
  const kinship = claim.quotes.find(({ witnessIs }) => witnessIs)?.witnessIs;
  return [claim.subject, ...(kinship ? [`, ${kinship}`] : [])];
}

/** The events that a node is the subject of. */
function eventsOf(claims: readonly Claim[], about: GraphNode): readonly GraphNode[] {
  const events = new Map<string, GraphNode>();
  for (const { predicate, subject, object } of claims) {
    if (predicate === 'SUBJECT_OF' && subject.id === about.id && object) events.set(object.id, object);
  }
  return [...events.values()];
}

/** The events that a derived HELD_IN or TAKEN_AT tells already. */
function eventsToldByLines(claims: readonly Claim[]): ReadonlySet<string> {
  return new Set(
    claims
      .filter(({ predicate }) => predicate === 'HELD_IN' || predicate === 'TAKEN_AT')
      .flatMap(({ properties }) => textsOf(properties, 'events')),
  );
}

function isOfHolding(event: GraphNode): boolean {
  const kind = textOf(event.properties, 'kind') ?? '';
  return isEventKind(kind) ? 'gives' in eventKinds[kind] || kind === 'release' || kind === 'disappearance' : false;
}

const inSentence: ReadonlySet<string> = new Set(['SUBJECT_OF', 'AT', 'date', 'kind', 'dateNote']);

/** An event as one sentence, and after it whatever else is said of it. */
function eventItems(event: GraphNode, claims: readonly Claim[], isTold: boolean): readonly Item[] {
  const about = claims.filter(({ subject, object }) => subject.id === event.id || object?.id === event.id);
  const place = about.find(({ predicate }) => predicate === 'AT')?.object ?? undefined;
  const date = textOf(event.properties, 'date') ?? '~';
  const main = about.filter(({ predicate }) => inSentence.has(predicate));
  const disputed = main.some((claim) => claim.disputed);
  const sentence: Item = {
    id: event.id,
    icon: event,
    parts: eventSentence(event, place),
    tags: [...(place && !place.named ? ['unnamed'] : []), ...(disputed ? ['disputed'] : [])],
    quotes: inOrderOfReports(main.flatMap(({ quotes }) => quotes)),
    disputed,
    date,
  };
  const others = about
    .filter(({ predicate }) => !inSentence.has(predicate))
    .map((claim) => ({ ...itemOf(claim, event), icon: event, date: `${date}+` }));
  return isTold ? others : [sentence, ...others];
}

function inOrderOfReports(quotes: readonly Quote[]): readonly Quote[] {
  return [...quotes].sort(
    (a, b) => a.report.publishedOn.localeCompare(b.report.publishedOn) || a.start - b.start || a.end - b.end,
  );
}

/** A report that says something of the selection. */
export interface QuotedReport {
  readonly report: ReportSummary;
  readonly statements: number;
  /** The first statement of it. */
  readonly first: string;
}

/** The reports that the evidence quotes, the newest first. */
export function quotedReports(evidence: Evidence): readonly QuotedReport[] {
  const reports = new Map<string, { report: ReportSummary; statements: Set<string>; first: string }>();
  for (const quote of evidence.claims.flatMap(({ quotes }) => quotes)) {
    const entry = reports.get(quote.report.id) ?? {
      report: quote.report,
      statements: new Set<string>(),
      first: quote.statement,
    };
    entry.statements.add(quote.statement);
    reports.set(quote.report.id, entry);
  }
  return [...reports.values()]
    .map(({ report, statements, first }) => ({ report, first, statements: statements.size }))
    .sort((a, b) => b.report.publishedOn.localeCompare(a.report.publishedOn));
}
