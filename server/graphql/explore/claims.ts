import { cypherFile } from '../../database/cypher.ts';
import type { Database, Row } from '../../database/database.ts';
import { labels, type RelationshipGroup, relationships, relationshipTypes } from '../../ontology/ontology.ts';
import { type GraphNode, type GraphRelationship, listOf, nodeOf, type Properties, relationshipOf } from './nodes.ts';

/** One thing that is said: a property of a node, or a relationship; `statements` are the ids of those that say it. */
export interface Claim {
  readonly id: string;
  readonly kind: 'PROPERTY' | 'RELATIONSHIP';
  readonly predicate: string;
  readonly value: unknown;
  readonly subject: GraphNode;
  readonly object: GraphNode | null;
  readonly properties: Properties;
  readonly derived: boolean;
  /** How a derived relationship was worked out. */
  readonly rule: string | null;
  readonly disputed: boolean;
  readonly statements: readonly string[];
}

/** The query for one relationship, with every type that it may be of. */
export const relationshipById = cypherFile('explore/relationship').replace(
  '[relationship:ANY_TYPE',
  `[relationship:${relationshipTypes.join('|')}`,
);

/** The order in which an inspector tells of somebody. */
const groups: readonly RelationshipGroup[] = ['held', 'event', 'family', 'place', 'membership', 'told'];

/** What is said of a node and of the events that happened to it: its own properties first, then what happened, then the rest by group. */
export async function claimsOfNode(database: Database, id: string, limit: number): Promise<readonly Claim[]> {
  const [properties, related] = await Promise.all([
    database.read(cypherFile('explore/properties-of'), { id, limit }),
    database.read(cypherFile('explore/relationships-of'), { id, limit }),
  ]);
  const stated = properties.map(propertyClaim);
  const own = stated.filter(({ subject }) => subject.id === id);
  const ofEvents = stated.filter(({ subject }) => subject.id !== id);
  const claims = related.map(relationshipClaim).sort((a, b) => rankOf(a) - rankOf(b) || (a.id < b.id ? -1 : 1));
  const told = claims.findIndex((claim) => rankOf(claim) > groups.indexOf('event'));
  const split = told < 0 ? claims.length : told;
  return [...own, ...claims.slice(0, split), ...ofEvents, ...claims.slice(split)];
}

/** What one relationship says; undefined where there is none of that id. */
export async function claimOfRelationship(database: Database, id: string): Promise<Claim | undefined> {
  const [row] = await database.read(relationshipById, { id });
  return row && relationshipClaim(row);
}

function rankOf({ predicate }: Claim): number {
  const type = relationshipTypes.find((known) => known === predicate);
  return type ? groups.indexOf(relationships[type].group) : groups.length;
}

/** The claim in a row of property, subject and statements. */
export function propertyClaim(row: Row): Claim {
  const subject = nodeOf(row.subject);
  const predicate = String(row.predicate);
  return {
    id: `${subject.id}.${predicate}`,
    kind: 'PROPERTY',
    predicate,
    value: subject.properties[predicate] ?? null,
    subject,
    object: null,
    properties: {},
    derived: labels[subject.label].properties[predicate]?.derived === true,
    rule: null,
    disputed: subject.disputed.includes(predicate),
    statements: listOf(row.quoted),
  };
}

/** The claim in a row of relationship, its ends and statements. */
export function relationshipClaim(row: Row): Claim {
  const relationship = relationshipOf(row.relationship);
  const [subject, object] = [nodeOf(row.start), nodeOf(row.end)];
  const disputed = listOf((row.relationship as Properties).disputed);
  return {
    id: relationship.id,
    kind: 'RELATIONSHIP',
    predicate: relationship.type,
    value: null,
    subject,
    object,
    properties: relationship.properties,
    derived: relationship.derived,
    rule: ruleOf(relationship, subject, object, listOf(row.events)),
    disputed: disputed.length > 0,
    statements: listOf(row.quoted),
  };
}

/** How a derived relationship was worked out, in words; null for a stated one. */
export function ruleOf(
  { type, derived }: Pick<GraphRelationship, 'type' | 'derived'>,
  start: Pick<GraphNode, 'name'>,
  end: Pick<GraphNode, 'name'>,
  events: readonly string[],
): string | null {
  if (!derived) return null;
  if (type === 'TESTIFIED_ABOUT') return `from what ${start.name} says of ${end.name}`;
  if (type === 'PUBLISHED_BY') return `from the publisher that ${start.name} names`;
  if (type === 'MENTIONS') return `from the mentions in ${start.name}`;
  const named = [...new Set(events)].map((event) => `the ${event}`);
  const sources = named.length > 0 ? named.join(' and ') : `an event of ${start.name}`;
  return `from ${sources}, whose place is ${end.name}`;
}
