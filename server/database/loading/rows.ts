import { entityIdOf } from '../../identity/entities.ts';
import type {
  Evidence,
  Graph,
  GraphNode,
  GraphRelationship,
  Judgement,
  Mention,
  Statement,
} from '../../ontology/evidence.ts';
import { groupBy } from '../../ontology/groupBy.ts';
import { labels, relationships as relationshipDefinitions } from '../../ontology/ontology.ts';

export type RowValue = string | number | boolean | readonly string[];
export type RowProperties = Readonly<Record<string, RowValue>>;

/** The kinds of nodes that loading writes; each has an index over its `id`. */
export const families = ['Entity', 'Mention', 'Statement', 'Judgement'] as const;
export type Family = (typeof families)[number];

/** A node as it stands in Neo4j. */
export interface NodeRow {
  readonly family: Family;
  readonly id: string;
  /** All labels, in one order, with colons between: `Entity:Place:County`. */
  readonly labels: string;
  readonly properties: RowProperties;
  /** The node that a piece of evidence belongs to and is never without: a mention's report, a judgement's left mention. */
  readonly anchor?: string;
}

/** A relationship as it stands in Neo4j; there is one at most for a type and two ends. */
export interface RelationshipRow {
  readonly type: string;
  readonly start: string;
  readonly end: string;
  readonly properties: RowProperties;
}

/** Everything that loading writes, as rows. */
export interface Rows {
  readonly nodes: readonly NodeRow[];
  readonly relationships: readonly RelationshipRow[];
}

/** The relationship from a piece of evidence to its anchor. */
export const anchors = {
  Mention: { type: 'IN', end: 'Entity' },
  Statement: { type: 'QUOTES', end: 'Entity' },
  Judgement: { type: 'LEFT', end: 'Mention' },
} as const satisfies Partial<Record<Family, { type: string; end: Family }>>;

/** The other relationships of the evidence, and what stands at their ends; all others are between entities. */
const links: Readonly<Record<string, { readonly start: Family; readonly end: Family }>> = {
  REFERS_TO: { start: 'Mention', end: 'Entity' },
  SUBJECT: { start: 'Statement', end: 'Mention' },
  OBJECT: { start: 'Statement', end: 'Mention' },
  SAID_BY: { start: 'Statement', end: 'Mention' },
  RIGHT: { start: 'Judgement', end: 'Mention' },
};
const betweenEntities = { start: 'Entity', end: 'Entity' } as const;
const linkTypes = new Set([...Object.keys(links), ...Object.values(anchors).map(({ type }) => type)]);
const ofEntities = new Set(Object.keys(relationshipDefinitions).filter((type) => !linkTypes.has(type)));

/** What stands at the ends of a relationship of this type. */
export function endsOf(type: string): { readonly start: Family; readonly end: Family } {
  return links[type] ?? betweenEntities;
}

/** True for the ontology's types, false for those that hold the evidence together. */
export const isBetweenEntities = (type: string): boolean => ofEntities.has(type);

/** A node with the relationships that go out from it: the piece in which rows are read and compared. */
export interface Bundle {
  readonly node: NodeRow;
  readonly outgoing: readonly RelationshipRow[];
}

/** What is to stand in Neo4j. Each row is made when it is asked for: all of them at once would need memory twice. */
export interface Wanted {
  /** Takes out what is to stand under an id; undefined where nothing is. */
  take(family: Family, id: string): Bundle | undefined;
  /** What was not taken. */
  rest(): Iterable<Bundle>;
}

const none: RowProperties = {};

/** Evidence and the graph derived from it, as the rows that stand for them in Neo4j. */
export function wantedRows(evidence: Evidence, graph: Graph): Wanted {
  const outgoing = groupBy(graph.relationships, ({ start }) => start);
  const bundles: Readonly<Record<Family, Source>> = {
    Entity: source(graph.nodes, (node) => entityBundle(node, outgoing.get(node.id) ?? [])),
    Mention: source(evidence.mentions, (mention) => mentionBundle(mention, graph.entityOf.get(mention.id))),
    Statement: source(evidence.statements, statementBundle),
    Judgement: source(evidence.judgements, judgementBundle),
  };
  return {
    take: (family, id) => bundles[family].take(id),
    *rest() {
      for (const family of families) yield* bundles[family].rest();
    },
  };
}

interface Source {
  take(id: string): Bundle | undefined;
  rest(): Iterable<Bundle>;
}

function source<T extends { readonly id: string }>(items: readonly T[], bundleOf: (item: T) => Bundle): Source {
  const left = new Map(items.map((item) => [item.id, item]));
  return {
    take: (id) => {
      const item = left.get(id);
      left.delete(id);
      return item && bundleOf(item);
    },
    *rest() {
      for (const item of left.values()) yield bundleOf(item);
    },
  };
}

function entityBundle({ id, label, properties }: GraphNode, relationships: readonly GraphRelationship[]): Bundle {
  return {
    node: {
      family: 'Entity',
      id,
      labels: ['Entity', ...labels[label].also, label].join(':'),
      properties: { ...properties, id },
    },
    outgoing: relationships.map((line) => ({
      type: line.type,
      start: line.start,
      end: line.end,
      properties: { ...line.properties, id: line.id },
    })),
  };
}

function mentionBundle(mention: Mention, entity: string | undefined): Bundle {
  return { node: mentionRow(mention, entity), outgoing: linksOf(mention.id, { REFERS_TO: entity }) };
}

function statementBundle(statement: Statement): Bundle {
  const object = statement.kind === 'relationship' ? statement.object : undefined;
  const ends = { SUBJECT: statement.subject, OBJECT: object, SAID_BY: statement.saidBy };
  return { node: statementRow(statement), outgoing: linksOf(statement.id, ends) };
}

function judgementBundle(judgement: Judgement): Bundle {
  return { node: judgementRow(judgement), outgoing: linksOf(judgement.id, { RIGHT: judgement.right }) };
}

function linksOf(start: string, ends: Readonly<Record<string, string | undefined>>): readonly RelationshipRow[] {
  return Object.entries(ends).flatMap(([type, end]) =>
    end === undefined ? [] : [{ type, start, end, properties: none }],
  );
}

function mentionRow(mention: Mention, entity: string | undefined): NodeRow {
  const { id, reportId, key, label, names, named, near, placeId } = mention;
  const alone = entityIdOf(mention);
  const properties = {
    ...{ id, reportId, key, label, names, named },
    ...(near ? { near } : {}),
    ...(placeId === undefined ? {} : { placeId }),
    ...(entity === undefined || entity === alone ? {} : { formerId: alone }),
  };
  return { family: 'Mention', id, labels: 'Mention', properties, anchor: reportId };
}

// Values and properties have many types, and a property in Neo4j is best of one: hence JSON.
function statementRow(statement: Statement): NodeRow {
  const { id, kind, predicate, quote, status, origin, confidence } = statement;
  const said =
    statement.kind === 'property'
      ? { value: JSON.stringify(statement.value) }
      : { properties: JSON.stringify(sorted(statement.properties)) };
  const { text, start, end, paragraph } = quote;
  const properties = { id, kind, predicate, ...said, quote: text, start, end, paragraph, status, origin, confidence };
  return { family: 'Statement', id, labels: 'Statement', properties, anchor: quote.reportId };
}

function judgementRow({ id, left, verdict, by, reason, at }: Judgement): NodeRow {
  return { family: 'Judgement', id, labels: 'Judgement', properties: { id, verdict, by, reason, at }, anchor: left };
}

function sorted<T>(record: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}
