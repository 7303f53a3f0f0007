import neo4j from 'neo4j-driver';
import type { Node, Path, Point, Record as DriverRecord, Relationship } from 'neo4j-driver';

/**
 * A value of an answer as plain JSON. What JSON lacks carries a `$type`: node, relationship, path, point, integer (one too large
 * for a number), float (NaN and the infinities). Dates and durations are texts as Cypher writes them. A key of a user's own map
 * that begins with `$` has one more `$`, so that nobody's data can pass for a node.
 */
export type PlainValue = null | boolean | number | string | readonly PlainValue[] | PlainMap;

/** A map, or something that carries a `$type`. */
export interface PlainMap {
  readonly [key: string]: PlainValue;
}

/** One row of an answer, in the order of its columns. */
export function plainRow(record: DriverRecord): readonly PlainValue[] {
  return record.keys.map((key) => plainValue(record.get(key)));
}

/** A value as the driver gives it, with big integers. */
export function plainValue(value: unknown): PlainValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'bigint') return plainInteger(value);
  if (typeof value === 'number') return Number.isFinite(value) ? value : { $type: 'float', value: String(value) };
  if (Array.isArray(value)) return value.map(plainValue);
  if (ArrayBuffer.isView(value)) return Array.from(new Uint8Array(value.buffer, value.byteOffset, value.byteLength));
  return plainObject(value);
}

function plainObject(value: object): PlainValue {
  if (neo4j.isNode(value)) return plainNode(value);
  if (neo4j.isRelationship(value)) return plainRelationship(value);
  if (neo4j.isPath(value)) return plainPath(value);
  if (neo4j.isPoint(value)) return plainPoint(value);
  // The driver's dates, times and durations write themselves as Cypher does.
  if (neo4j.isDate(value) || neo4j.isDateTime(value) || neo4j.isLocalDateTime(value)) return value.toString();
  if (neo4j.isTime(value) || neo4j.isLocalTime(value)) return value.toString();
  if (neo4j.isDuration(value)) return plainDuration(value.toString());
  return plainMap(value);
}

const plainInteger = (value: bigint): PlainValue =>
  Number.isSafeInteger(Number(value)) ? Number(value) : { $type: 'integer', value: String(value) };

// With big integers the driver leaves out what is nothing, and then a T stands alone.
const plainDuration = (text: string): string => (/^PT?$/.test(text) ? 'PT0S' : text.replace(/T$/, ''));

const plainMap = (map: object): PlainMap =>
  Object.fromEntries(
    Object.entries(map).map(([key, value]) => [key.startsWith('$') ? `$${key}` : key, plainValue(value)]),
  );

const plainNode = ({ elementId, labels, properties }: Node): PlainValue => ({
  $type: 'node',
  elementId,
  labels,
  properties: plainMap(properties),
});

const plainRelationship = (relationship: Relationship): PlainValue => ({
  $type: 'relationship',
  elementId: relationship.elementId,
  type: relationship.type,
  start: relationship.startNodeElementId,
  end: relationship.endNodeElementId,
  properties: plainMap(relationship.properties),
});

const plainPath = ({ start, segments }: Path): PlainValue => ({
  $type: 'path',
  nodes: [start, ...segments.map(({ end }) => end)].map(plainNode),
  relationships: segments.map(({ relationship }) => plainRelationship(relationship)),
});

const plainPoint = ({ srid, x, y, z }: Point): PlainValue => ({
  $type: 'point',
  srid: Number(srid),
  x,
  y,
  ...(z === undefined ? {} : { z }),
});
