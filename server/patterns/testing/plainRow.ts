import neo4j from 'neo4j-driver';
import type { Row } from '../../database/database.ts';

/** A row as a reviewer reads it: nodes by their captions, relationships by their types, paths as a chain of names. */
export const plainRow = (row: Row): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(row).map(([column, value]) => [column, plain(value)]));

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain).sort(byText);
  if (neo4j.isNode(value)) return captionOf(value.properties);
  if (neo4j.isRelationship(value)) return value.type;
  if (neo4j.isPath(value))
    return value.segments.reduce(
      (text, { relationship, end }) => `${text} ${relationship.type} ${captionOf(end.properties)}`,
      captionOf(value.start.properties),
    );
  return value;
}

// Neo4j collects in no particular order.
const byText = (a: unknown, b: unknown): number => String(a).localeCompare(String(b), 'en');

function captionOf(properties: Readonly<Record<string, unknown>>): string {
  const { name, title, quote, id } = properties;
  return String(name ?? title ?? quote ?? id);
}
