import { cypherFile } from '../../database/cypher.ts';
import type { Database, Row } from '../../database/database.ts';
import { UserError } from '../../errors.ts';
import { relationshipTypes } from '../../ontology/ontology.ts';
import { type Claim, propertyClaim, relationshipClaim } from '../explore/claims.ts';
import { type QuotedClaim, withQuotes } from '../explore/evidence.ts';
import { type GraphNode, nodeOf, presentIds, type Properties, readNodes } from '../explore/nodes.ts';
import { parsedValue } from '../explore/saying.ts';

/** What stands in a row of an answer, by ids. */
export interface RowContent {
  readonly nodes: readonly string[];
  readonly relationships: readonly string[];
  readonly statements: readonly string[];
}

const maximum = { ids: 200, claims: 200 };
const rowRelationships = cypherFile('explore/row-relationships').replace(
  '[relationship:ANY_TYPE',
  `[relationship:${relationshipTypes.join('|')}`,
);

/**
 * What says that a row is so: its relationships and those among its nodes, what is said of its events, with their places, and its
 * statements. Without its place an event that keeps somebody would be told as one whose place no report says.
 * A row of which none of these is known rests on what is said of its nodes.
 */
export async function rowEvidence(
  database: Database,
  { nodes, relationships, statements }: RowContent,
): Promise<{ readonly claims: readonly QuotedClaim[]; readonly cut: boolean }> {
  const count = nodes.length + relationships.length + statements.length;
  if (count > maximum.ids)
    throw new UserError(
      'BAD_USER_INPUT',
      `The row has ${count} nodes and relationships, and ${maximum.ids} are the most.`,
    );
  const present = await readNodes(database, await presentIds(database, nodes));
  const ids = present.map(({ id }) => id);
  const limit = maximum.claims + 1;
  const rows = await database.read(rowRelationships, { nodes: ids, relationships, limit });
  const related = rows.map(relationshipClaim);
  const [ofEvents, stated] = await Promise.all([
    propertiesOf(database, eventsOf(present, related), limit),
    statements.length > 0 ? database.read(cypherFile('explore/row-statements'), { statements, limit }) : [],
  ]);
  const found = [...related, ...ofEvents, ...stated.map(statementClaim)];
  const claims = found.length > 0 ? joined(found) : await propertiesOf(database, ids, limit);
  const kept = claims.slice(0, maximum.claims);
  return { claims: await withQuotes(database, kept, undefined), cut: claims.length > kept.length };
}

/** The events of a row, as nodes or as what happened by one of its relationships. */
function eventsOf(nodes: readonly GraphNode[], related: readonly Claim[]): readonly string[] {
  const happened = related.flatMap(({ predicate, object }) => (predicate === 'SUBJECT_OF' && object ? [object] : []));
  return [...new Set([...nodes, ...happened].filter(({ label }) => label === 'Event').map(({ id }) => id))];
}

async function propertiesOf(database: Database, nodes: readonly string[], limit: number): Promise<readonly Claim[]> {
  if (nodes.length === 0) return [];
  const rows = await database.read(cypherFile('explore/row-properties'), { nodes, limit });
  return rows.map(propertyClaim);
}

/** What one statement says, whether or not it was made a part of the graph. */
function statementClaim({ id, predicate, value, properties, subject, object }: Row): Claim {
  const [one, other] = [nodeOf(subject), object ? nodeOf(object) : null];
  return {
    id: [one.id, String(predicate), ...(other ? [other.id] : [])].join('.'),
    kind: other ? 'RELATIONSHIP' : 'PROPERTY',
    predicate: String(predicate),
    value: other ? null : parsedValue(value),
    subject: one,
    object: other,
    properties: parsedValue(properties) as Properties,
    derived: false,
    rule: null,
    disputed: one.disputed.includes(String(predicate)),
    statements: [String(id)],
  };
}

/** Claims of the same thing as one, where they first stand, with all their statements. */
function joined(claims: readonly Claim[]): readonly Claim[] {
  const byThing = new Map<string, Claim>();
  for (const claim of claims) {
    const thing = JSON.stringify([
      claim.predicate,
      claim.subject.id,
      claim.object?.id,
      claim.object ? null : claim.value,
    ]);
    const known = byThing.get(thing);
    const statements = [...new Set([...(known?.statements ?? []), ...claim.statements])];
    byThing.set(thing, { ...(known ?? claim), statements });
  }
  return [...byThing.values()];
}
