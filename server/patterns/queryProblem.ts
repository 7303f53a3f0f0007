import type { Problem } from '../database/gate/problem.ts';
import { UserError } from '../errors.ts';
import { ParameterError } from './parameterValues.ts';
import { QueryFault } from './queryRunner.ts';

/** Something wrong with a query, or probably not meant, and where: what the gate, the library and Neo4j say, in one shape. */
export interface QueryProblem {
  readonly code: string;
  readonly message: string;
  /** Neo4j's own words. */
  readonly neo4j?: string;
  readonly offset?: number;
  readonly length?: number;
  /** Both counted from 1. */
  readonly line?: number;
  readonly column?: number;
  /** What to put in its place. */
  readonly suggestion?: string;
  /** The parameter whose value cannot be used. */
  readonly parameter?: string;
}

/** The problem behind an error, with its place in the query as it was written; undefined where it is nobody's mistake. */
export function problemOf(error: unknown, cypher: string): QueryProblem | undefined {
  if (!(error instanceof UserError)) return undefined;
  const { code, message } = error;
  if (error instanceof ParameterError) return { code, message, parameter: error.parameter };
  if (!(error instanceof QueryFault)) return { code, message };
  const words = error.neo4j === undefined ? {} : { neo4j: error.neo4j };
  return { code, message, ...words, ...(error.offset === undefined ? {} : placeAt(cypher, error.offset)) };
}

/** A place in a text, with the length of the word that begins there. */
export function placeAt(
  text: string,
  offset: number,
): Required<Pick<Problem, 'offset' | 'length' | 'line' | 'column'>> {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/);
  const [word = ''] = /^(?:[\p{L}\p{N}_]+|\S)?/u.exec(text.slice(offset)) ?? [];
  return { offset, length: word.length, line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}
