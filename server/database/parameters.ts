import neo4j from 'neo4j-driver';
import type { Parameters } from './database.ts';

/**
 * The driver sends every JavaScript number as a float, and `LIMIT 10.0` is an error: whole numbers become integers here.
 * They come back as plain numbers either way.
 */
export function withIntegers(parameters: Parameters): Record<string, unknown> {
  return mapped(parameters);
}

function integersIn(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) && !Object.is(value, -0) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(integersIn);
  return isPlain(value) ? mapped(value) : value;
}

// A loop, since batches of thousands of rows pass here.
function mapped(object: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const key of Object.keys(object)) result[key] = integersIn(object[key]);
  return result;
}

/** Dates and points of the driver are objects of classes and go as they are. */
function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
