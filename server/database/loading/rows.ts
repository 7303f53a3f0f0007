import type { Evidence, Graph, Judgement, Mention, Statement } from '../../ontology/evidence.ts';
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

const none: RowProperties = {};

/** Evidence and the graph derived from it, as the rows that stand for them in Neo4j. */
export function rowsOf(evidence: Evidence, graph: Graph): Rows {
  const nodes: NodeRow[] = [];
  const relationships: RelationshipRow[] = [];
  const link = (type: string, start: string, end: string) => {
    relationships.push({ type, start, end, properties: none });
  };
  for (const { id, label, properties } of graph.nodes) {
    const all = ['Entity', ...labels[label].also, label].join(':');
    nodes.push({ family: 'Entity', id, labels: all, properties: { ...properties, id } });
  }
  for (const { id, type, start, end, properties } of graph.relationships) {
    relationships.push({ type, start, end, properties: { ...properties, id } });
  }
  for (const mention of evidence.mentions) {
    nodes.push(mentionRow(mention));
    const entity = graph.entityOf.get(mention.id);
    if (entity !== undefined) link('REFERS_TO', mention.id, entity);
  }
  for (const statement of evidence.statements) {
    nodes.push(statementRow(statement));
    link('SUBJECT', statement.id, statement.subject);
    if (statement.kind === 'relationship') link('OBJECT', statement.id, statement.object);
    if (statement.saidBy !== undefined) link('SAID_BY', statement.id, statement.saidBy);
  }
  for (const judgement of evidence.judgements) {
    nodes.push(judgementRow(judgement));
    link('RIGHT', judgement.id, judgement.right);
  }
  return { nodes, relationships };
}

function mentionRow({ id, reportId, key, label, names, named, near, placeId }: Mention): NodeRow {
  const properties = {
    ...{ id, reportId, key, label, names, named },
    ...(near ? { near } : {}),
    ...(placeId === undefined ? {} : { placeId }),
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
