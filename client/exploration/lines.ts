import { groupBy } from '../../server/ontology/groupBy.ts';
import { eventKinds, relationships } from '../../server/ontology/ontology.ts';
import type { EventKind, RelationshipType } from '../../server/ontology/ontology.ts';
import type { GraphNode, GraphRelationship, Subgraph } from './subgraph.ts';

/** A line of the picture: a relationship, or an event drawn from the person straight to its place. */
export interface Line extends Omit<GraphRelationship, 'type'> {
  readonly type: RelationshipType | 'EVENT_AT';
  /** The date on the line, as EDTF. */
  readonly date?: string;
  readonly event?: string;
  readonly eventKind?: EventKind;
}

/** All the lines that a graph could be drawn with. */
export function linesOf(data: Subgraph): readonly Line[] {
  return [...data.relationships.map(lineOf), ...eventLines(data)];
}

/** Whether a line tells who spoke of whom, not what happened. */
export const isTold = ({ type }: Line): boolean => type !== 'EVENT_AT' && relationships[type].group === 'told';

/** A property that is a text and not empty. */
export function textOf(properties: Readonly<Record<string, unknown>>, name: string): string | undefined {
  const value = properties[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** What happened, for a node that is an event of a known kind. */
export function eventKindOf(node: GraphNode): EventKind | undefined {
  const kind = node.label === 'Event' ? textOf(node.properties, 'kind') : undefined;
  return kind !== undefined && Object.hasOwn(eventKinds, kind) ? (kind as EventKind) : undefined;
}

function lineOf(relationship: GraphRelationship): Line {
  const { since, until } = relationships[relationship.type].properties;
  const started = since && textOf(relationship.properties, 'since');
  const ended = until && textOf(relationship.properties, 'until');
  const date = started ?? (ended && `../${ended}`);
  return date ? { ...relationship, date } : relationship;
}

/** Events that no derived relationship stands for, as lines from whom they happened to to where. */
function eventLines(data: Subgraph): readonly Line[] {
  const subjects = groupBy(
    data.relationships.filter(({ type }) => type === 'SUBJECT_OF'),
    ({ end }) => end,
  );
  const places = groupBy(
    data.relationships.filter(({ type }) => type === 'AT'),
    ({ start }) => start,
  );
  return data.nodes.flatMap((event) => {
    const kind = eventKindOf(event);
    if (!kind || 'gives' in eventKinds[kind]) return [];
    return (subjects.get(event.id) ?? []).flatMap((subject) =>
      (places.get(event.id) ?? []).map((place) => eventLine(event, kind, subject.start, place.end)),
    );
  });
}

function eventLine(event: GraphNode, eventKind: EventKind, start: string, end: string): Line {
  const { properties, statements, reports, witnesses } = event;
  const date = textOf(properties, 'date');
  const id = `${event.id} ${start} ${end}`;
  const told = { properties, statements, reports, witnesses, derived: true };
  return { id, type: 'EVENT_AT', start, end, ...told, event: event.id, eventKind, ...(date ? { date } : {}) };
}
