import neo4j from 'neo4j-driver';
import type { Row } from '../database/database.ts';

/** Rows as JSON; nodes and relationships with their labels, type and properties. */
export const asJson = (rows: readonly Row[]): string => JSON.stringify(rows.map(plain), null, 2);

/** Rows as columns of text. */
export function asTable(rows: readonly Row[]): string {
  const [first] = rows;
  if (!first) return '(no rows)';
  const names = Object.keys(first);
  const cells = [names, ...rows.map((row) => names.map((name) => cell(row[name])))];
  const widths = names.map((_, column) => Math.min(60, Math.max(...cells.map((line) => line[column]?.length ?? 0))));
  return cells
    .map((line) =>
      line
        .map((text, column) => text.slice(0, 60).padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

const cell = (value: unknown): string =>
  typeof value === 'string' ? value.replaceAll(/\s+/g, ' ') : JSON.stringify(plain(value));

function plain(value: unknown): unknown {
  if (neo4j.isNode(value)) return { labels: value.labels, properties: plain(value.properties) };
  if (neo4j.isRelationship(value)) return { type: value.type, properties: plain(value.properties) };
  if (neo4j.isPath(value))
    return [value.start, ...value.segments.flatMap(({ relationship, end }) => [relationship, end])].map(plain);
  if (neo4j.isInt(value)) return value.toNumber();
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value ?? null;
  // Dates, durations and points of the database say themselves what they are.
  if (Object.getPrototypeOf(value) !== Object.prototype) return (value as { toString(): string }).toString();
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, plain(inner)]));
}
