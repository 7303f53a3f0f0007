import { dateBounds } from '../ontology/dates.ts';
import type { GraphNode, GraphRelationship, PropertyValue, Statement } from '../ontology/evidence.ts';
import { groupBy } from '../ontology/groupBy.ts';
import { eventKinds, relationships } from '../ontology/ontology.ts';
import type { EventKind, EventKindDefinition } from '../ontology/ontology.ts';
import { distinct, listed } from './entities.ts';
import type { EntityOf, Reports } from './entities.ts';
import { relationshipId, sources } from './relationships.ts';
import type { Sourced, Sources } from './sourced.ts';
import { endOf, startOf, statusOf } from './status.ts';

/** The graph as reports state it, before anything is derived. */
export interface Stated {
  readonly nodes: ReadonlyMap<string, Sourced<GraphNode>>;
  readonly relationships: readonly Sourced<GraphRelationship>[];
  readonly statements: ReadonlyMap<string, Statement>;
  readonly reports: Reports;
  readonly entityOf: EntityOf;
}

/** An event with whose it is and where it was. */
export interface Happening {
  readonly node: Sourced<GraphNode>;
  readonly kind: EventKind | undefined;
  readonly subjects: readonly Sourced<GraphRelationship>[];
  readonly places: readonly Sourced<GraphRelationship>[];
}

export type Happenings = ReadonlyMap<string, Happening>;

interface Found {
  readonly start: string;
  readonly end: string;
  readonly statements: Statement[];
}

/** Events by id, with their subjects and places. */
export function happeningsOf({ nodes, relationships: stated }: Stated): Happenings {
  const subjects = groupBy(
    stated.filter(({ type }) => type === 'SUBJECT_OF'),
    ({ end }) => end,
  );
  const places = groupBy(
    stated.filter(({ type }) => type === 'AT'),
    ({ start }) => start,
  );
  const events = [...nodes.values()].filter(({ label }) => label === 'Event');
  return new Map(
    events.map((node) => [
      node.id,
      { node, kind: kindOf(node), subjects: subjects.get(node.id) ?? [], places: places.get(node.id) ?? [] },
    ]),
  );
}

/** An event's caption: its kind and whose it is. */
export function eventName({ node, kind, subjects }: Happening, nodes: Stated['nodes']): string {
  const noun = `${isPlanned(node) ? 'planned ' : ''}${kind === undefined ? 'event' : eventKinds[kind].noun}`;
  const names = subjects
    .map(({ start }) => text(nodes.get(start)?.properties.name))
    .filter((name) => name !== undefined)
    .sort();
  const shown = names.length > 2 ? `${names.slice(0, 2).join(', ')} and ${names.length - 2} more` : names.join(' and ');
  return shown === '' ? noun : `${noun} of ${shown}`;
}

/** The days between which an event lies, so that queries can compare them; an open side has none. */
export function eventBounds({ properties }: GraphNode): Readonly<Record<string, string>> {
  const date = text(properties.date);
  if (date === undefined) return {};
  const { from, until } = dateBounds(date);
  return { ...(from === undefined ? {} : { earliest: from }), ...(until === undefined ? {} : { latest: until }) };
}

/** HELD_IN from events that keep, TAKEN_AT from arrests: to the event's place, where a report says it. Nothing is filled in from elsewhere. */
export function heldAndTaken(stated: Stated, happenings: Iterable<Happening>): readonly GraphRelationship[] {
  const found = new Map<string, Found & { readonly type: 'HELD_IN' | 'TAKEN_AT'; readonly events: Happening[] }>();
  for (const happening of happenings) {
    const definition: EventKindDefinition | undefined = happening.kind && eventKinds[happening.kind];
    if (!definition?.gives || isPlanned(happening.node)) continue;
    for (const subject of happening.subjects) {
      for (const place of happening.places) {
        const id = relationshipId(definition.gives, subject.start, place.end);
        const statements = [
          ...statementsOf(stated, subject),
          ...statementsOf(stated, place),
          ...datesOf(stated, happening),
        ];
        const group = found.get(id) ?? {
          type: definition.gives,
          start: subject.start,
          end: place.end,
          events: [],
          statements: [],
        };
        group.events.push(happening);
        group.statements.push(...statements);
        found.set(id, group);
      }
    }
  }
  return [...found].map(([id, { type, start, end, events, statements }]) => ({
    id,
    type,
    start,
    end,
    properties: {
      ...periodOf(type, events),
      ...listed('events', events.map(({ node }) => node.id).sort()),
      ...sources(statements, stated.entityOf),
    },
  }));
}

/**
 * Who told of whom: from the witness of each statement to the people whom it is about, or whose event it is about. Of an event
 * that several have in common the witness tells for those alone whom the witness names.
 */
export function testimonies(stated: Stated, happenings: Happenings): readonly GraphRelationship[] {
  const found = new Map<string, Found>();
  for (const statement of stated.statements.values()) {
    if (statement.saidBy === undefined) continue;
    const start = stated.entityOf(statement.saidBy);
    if (stated.nodes.get(start)?.label !== 'Person') continue;
    for (const end of peopleIn(statement, start, stated, happenings)) {
      if (end === start) continue;
      const id = relationshipId('TESTIFIED_ABOUT', start, end);
      const group = found.get(id) ?? { start, end, statements: [] };
      group.statements.push(statement);
      found.set(id, group);
    }
  }
  return [...found].map(([id, { start, end, statements }]) => ({
    id,
    type: 'TESTIFIED_ABOUT',
    start,
    end,
    properties: { ...sources(statements, stated.entityOf) },
  }));
}

/** Status, since when and as of when, from the events of a person or group. */
export function statusProperties(
  node: GraphNode,
  stated: Stated,
  events: readonly Happening[],
  speaks: boolean,
): Readonly<Record<string, PropertyValue>> {
  const published = (ids: PropertyValue | undefined): string | undefined =>
    (isList(ids) ? ids : [])
      .map((id) => stated.reports.get(id)?.publishedOn ?? '')
      .sort()
      .at(-1);
  const told = events.flatMap((happening) => {
    if (!happening.kind || isPlanned(happening.node)) return [];
    const date = text(happening.node.properties.date);
    const subject = happening.subjects.find(({ start }) => start === node.id);
    const positions = subject ? statementsOf(stated, subject).map(({ quote }) => quote.start) : [];
    const reportedOn = published(happening.node.properties.reports) ?? '';
    return [
      {
        kind: happening.kind,
        reportedOn,
        position: Math.max(0, ...positions),
        ...(date === undefined ? {} : { date }),
      },
    ];
  });
  const { status, since, asOf } = statusOf(told, speaks, published(node.properties.reports));
  return {
    status,
    ...(since === undefined ? {} : { statusSince: since }),
    ...(asOf === undefined ? {} : { statusAsOf: asOf }),
  };
}

function peopleIn(
  statement: Statement,
  witness: string,
  { nodes, entityOf }: Stated,
  happenings: Happenings,
): readonly string[] {
  const object = statement.kind === 'relationship' ? [statement.object] : [];
  // That it happened to one says nothing of the others to whom it happened too.
  const ends = (statement.predicate === 'SUBJECT_OF' ? [statement.subject] : [statement.subject, ...object]).map(
    entityOf,
  );
  return distinct(
    ends.flatMap((id) => {
      const label = nodes.get(id)?.label;
      if (label === 'Event') return subjectsToldBy(witness, happenings.get(id)?.subjects ?? []);
      return label !== undefined && relationships.TESTIFIED_ABOUT.ends.includes(label) ? [id] : [];
    }),
  );
}

/** Of those who have an event in common, the ones of whom the witness says that it happened to them. */
function subjectsToldBy(witness: string, subjects: Happening['subjects']): readonly string[] {
  const told = ({ properties: { witnesses } }: Happening['subjects'][number]) =>
    isList(witnesses) && witnesses.includes(witness);
  return (subjects.length > 1 ? subjects.filter(told) : subjects).map(({ start }) => start);
}

function periodOf(type: 'HELD_IN' | 'TAKEN_AT', events: readonly Happening[]): Readonly<Record<string, string>> {
  const dates = events.map(({ node }) => text(node.properties.date)).filter((date) => date !== undefined);
  const since = dates
    .map(startOf)
    .filter((date) => date !== undefined)
    .sort()[0];
  const ends = dates.map(endOf);
  const until =
    type === 'HELD_IN' && dates.length === events.length && ends.every((end) => end !== undefined)
      ? ends.sort().at(-1)
      : undefined;
  return { ...(since === undefined ? {} : { since }), ...(until === undefined ? {} : { until }) };
}

function statementsOf({ statements }: Stated, { properties }: { readonly properties: Sources }): readonly Statement[] {
  return properties.statements.flatMap((id) => statements.get(id) ?? []);
}

const datesOf = ({ statements }: Stated, { node }: Happening): readonly Statement[] =>
  node.properties.statements.flatMap((id) => {
    const statement = statements.get(id);
    return statement?.kind === 'property' && statement.predicate === 'date' ? [statement] : [];
  });

const kindOf = ({ properties }: GraphNode): EventKind | undefined => {
  const kind = text(properties.kind);
  return kind !== undefined && isEventKind(kind) ? kind : undefined;
};

/** What was only planned is told of, but has held nobody and changed nobody's status. */
const isPlanned = ({ properties }: GraphNode): boolean => properties.planned === true;

const isEventKind = (kind: string): kind is EventKind => kind in eventKinds;

const isList = (value: PropertyValue | undefined): value is readonly string[] => Array.isArray(value);

const text = (value: PropertyValue | undefined): string | undefined => (typeof value === 'string' ? value : undefined);
