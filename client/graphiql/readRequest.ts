import { GraphQLError, Kind, OperationTypeNode, parse } from 'graphql';

import type { RawRequest } from '../api/rawGraphql.ts';
import type { GraphqlRequest } from './examples.ts';

/** The names of the operations in a text, in its order; none where it cannot be read. */
export function operationNames(query: string): readonly string[] {
  try {
    return parse(query).definitions.flatMap((each) =>
      each.kind === Kind.OPERATION_DEFINITION && each.name ? [each.name.value] : [],
    );
  } catch {
    return [];
  }
}

/** Whether a request only reads, so that the page may send it by itself; of several operations, whether all of them do. */
export function isReading({ query }: GraphqlRequest): boolean {
  try {
    return parse(query).definitions.every(
      (each) => each.kind !== Kind.OPERATION_DEFINITION || each.operation === OperationTypeNode.QUERY,
    );
  } catch {
    // What cannot be read is not sent: the page says what is wrong with it.
    return true;
  }
}

/** What is sent for what was written. Throws an Error that says what is wrong with the text or its variables, and where. */
export function readRequest({ query, variables }: GraphqlRequest, operation: string | undefined): RawRequest {
  checkText(query);
  const names = operationNames(query);
  const operationName = names.length > 1 ? (names.find((name) => name === operation) ?? names[0]) : undefined;
  return { query, variables: readVariables(variables), ...(operationName ? { operationName } : {}) };
}

function checkText(query: string): void {
  if (query.trim() === '') throw new Error('There is nothing to send: write a request, or take an example.');
  try {
    parse(query);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const [place] = error.locations ?? [];
    throw new Error(`${error.message}${place ? ` Line ${place.line}, column ${place.column}.` : ''}`, { cause: error });
  }
}

function readVariables(text: string): Readonly<Record<string, unknown>> {
  if (text.trim() === '') return {};
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new Error(`The variables are not JSON: ${error instanceof Error ? error.message : ''}.`, { cause: error });
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  throw new Error('The variables are one JSON object, as in { "name": "Watbek" }.');
}
