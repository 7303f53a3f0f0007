import { createHash } from 'node:crypto';
import type { GraphRelationship, PropertyValue, RelationshipStatement, Statement } from '../ontology/evidence.ts';
import { relationships } from '../ontology/ontology.ts';
import type { RelationshipType } from '../ontology/ontology.ts';
import { byAge, distinct, listed } from './entities.ts';
import type { EntityOf, Reports } from './entities.ts';
import type { Sourced, Sources } from './sourced.ts';

interface Ends {
  readonly type: RelationshipType;
  readonly start: string;
  readonly end: string;
}

/** A relationship's id follows from its type and ends, so it is the same at every load. */
export const relationshipId = (type: RelationshipType, start: string, end: string): string =>
  createHash('sha256')
    .update(
      `${type}
${start}
${end}`,
    )
    .digest('hex')
    .slice(0, 16);

/** The relationships that reports state: one for all statements of the same type between the same two. */
export function statedRelationships(
  statements: readonly Statement[],
  reports: Reports,
  entityOf: EntityOf,
): readonly Sourced<GraphRelationship>[] {
  const groups = new Map<string, { readonly ends: Ends; readonly statements: RelationshipStatement[] }>();
  for (const statement of statements) {
    if (statement.kind !== 'relationship') continue;
    const ends = endsOf(statement, entityOf);
    if (ends.start === ends.end) continue;
    const id = relationshipId(statement.predicate, ends.start, ends.end);
    const group = groups.get(id);
    if (group) group.statements.push(statement);
    else groups.set(id, { ends, statements: [statement] });
  }
  return [...groups].map(([id, { ends, statements: group }]) => {
    const ordered = group.toSorted(byAge(reports));
    return {
      id,
      type: ends.type,
      start: ends.start,
      end: ends.end,
      properties: { ...merged(ordered, ends, entityOf), ...sources(ordered, entityOf) },
    };
  });
}

/** What every relationship carries about where it comes from. */
export function sources(statements: readonly Statement[], entityOf: EntityOf): Sources {
  return {
    statements: distinct(statements.map(({ id }) => id)).sort(),
    ...listed(
      'reports',
      distinct(statements.filter(({ origin }) => origin !== 'gazetteer').map(({ quote }) => quote.reportId)).sort(),
    ),
    ...listed(
      'witnesses',
      distinct(statements.flatMap(({ saidBy }) => (saidBy === undefined ? [] : [entityOf(saidBy)]))).sort(),
    ),
  };
}

/** A symmetric relationship is stored once, from the smaller id to the greater. */
function endsOf({ predicate, subject, object }: RelationshipStatement, entityOf: EntityOf): Ends {
  const [start, end] = [entityOf(subject), entityOf(object)];
  return relationships[predicate].symmetric && end < start
    ? { type: predicate, start: end, end: start }
    : { type: predicate, start, end };
}

function merged(
  statements: readonly RelationshipStatement[],
  ends: Ends,
  entityOf: EntityOf,
): Readonly<Record<string, PropertyValue>> {
  const properties: Record<string, PropertyValue> = {};
  const disputed: string[] = [];
  for (const property of Object.keys(relationships[ends.type].properties)) {
    const values = distinct(
      statements.flatMap((statement) => {
        const value = statement.properties[property];
        return value === undefined
          ? []
          : [
              property === 'elder' && entityOf(statement.subject) !== ends.start
                ? value === 'start'
                  ? 'end'
                  : 'start'
                : value,
            ];
      }),
    );
    const [first] = values;
    if (first === undefined) continue;
    const several = relationships[ends.type].properties[property]?.several === true;
    properties[property] = several ? values.join('; ') : first;
    if (values.length > 1 && !several) disputed.push(property);
  }
  return { ...properties, ...listed('disputed', disputed) };
}
