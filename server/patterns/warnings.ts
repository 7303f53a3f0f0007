import { decodeEscapes } from '../database/gate/decodeEscapes.ts';
import { placed } from '../database/gate/problem.ts';
import type { Finding, Problem, Span } from '../database/gate/problem.ts';
import { readStructure } from '../database/gate/readStructure.ts';
import type { Structure } from '../database/gate/structure.ts';
import { isName, isSymbol, isWord } from '../database/gate/structure.ts';
import { tokenize } from '../database/gate/tokenize.ts';
import type { Token } from '../database/gate/tokenize.ts';
import { nearest } from '../ontology/nearest.ts';
import { nodeLabels, relationships, relationshipTypes } from '../ontology/ontology.ts';
import type { NodeLabel, RelationshipType } from '../ontology/ontology.ts';
import { graphWords } from './graphWords.ts';
import { readDrawn } from './readDrawn.ts';
import type { DrawnPart, DrawnStep } from './readDrawn.ts';
import { unboundedPaths } from './unboundedPaths.ts';

export type WarningCode =
  'UNKNOWN_LABEL' | 'UNKNOWN_TYPE' | 'UNKNOWN_PROPERTY' | 'NEVER_JOINS' | 'UNBOUNDED_PATH' | 'NO_LIMIT';

/** Something in a query that runs and is probably not meant, at its place. */
export type Warning = Problem<WarningCode>;

type Found = Finding<WarningCode>;

/** What is probably not meant in a query that the gate lets pass: names that the graph does not have, and steps that it never takes. */
export function warningsOf(cypher: string): readonly Warning[] {
  const { text, origins } = decodeEscapes(cypher);
  const { tokens: all } = tokenize(text);
  const tokens = isWord(all[0], 'EXPLAIN', 'PROFILE') ? all.slice(1) : all;
  const structure = readStructure(tokens);
  const { parts, steps } = readDrawn(structure);
  const found = [
    ...parts.flatMap(unknownNames),
    ...unknownProperties(structure),
    ...steps.flatMap((step) => neverJoins(step, parts)),
    ...unboundedPaths(structure).map(withoutEnd),
    ...withoutLimit(structure),
  ];
  const origin = (at: number) => origins[at] ?? cypher.length;
  return found.toSorted((a, b) => a.start - b.start).map((finding) => placed(finding, cypher, origin));
}

function unknownNames({ kind, names }: DrawnPart): readonly Found[] {
  const [known, code, word] =
    kind === 'node'
      ? ([graphWords.labels, 'UNKNOWN_LABEL', 'label'] as const)
      : ([graphWords.types, 'UNKNOWN_TYPE', 'relationship type'] as const);
  return names
    .filter(({ text }) => !known.includes(text))
    .map((token) => unknown(token, code, `There is no ${word} "${token.text}", so nothing is found by it.`, known));
}

function unknownProperties({ tokens, calls }: Structure): readonly Found[] {
  // A query can make maps of its own, and read their keys as properties are read.
  const keys = new Set(
    tokens.flatMap((token, at) => (isName(token) && isSymbol(tokens[at + 1], ':') ? [token.text] : [])),
  );
  const called = new Set(calls.flatMap(({ first, last }) => span(first, last)));
  return tokens.flatMap((token, at) => {
    const isProperty = isName(token) && isSymbol(tokens[at - 1], '.') && isName(tokens[at - 2]) && !called.has(at);
    if (!isProperty || keys.has(token.text) || isPart(token.text) || graphWords.properties.includes(token.text))
      return [];
    const message = `No node or relationship has a property "${token.text}".`;
    return [unknown(token, 'UNKNOWN_PROPERTY', message, graphWords.properties)];
  });
}

// Parts of dates, durations and points are read as properties are.
const isPart = (text: string): boolean => /^(days?|months?|years?|weeks?|hours?|minutes?|seconds?|x|y|z)$/.test(text);

function unknown(token: Token, code: WarningCode, message: string, known: readonly string[]): Found {
  const suggestion = nearest(token.text, known);
  const { start, end } = token;
  if (suggestion === undefined) return { code, message, start, end };
  return { code, message: `${message} Did you mean ${suggestion}?`, start, end, suggestion };
}

function neverJoins(
  { relationship, start, end, isDirected, isChain }: DrawnStep,
  parts: readonly DrawnPart[],
): readonly Found[] {
  const [token, other] = relationship.names;
  if (!token || other || !relationship.isPlain || isChain || !isType(token.text)) return [];
  const definition = relationships[token.text];
  const [from, to] = [labelsOf(start, parts), labelsOf(end, parts)];
  const meets = (given: readonly NodeLabel[], allowed: readonly NodeLabel[]) =>
    given.some((label) => allowed.includes(label));
  const drawn = meets(from, definition.starts) && meets(to, definition.ends);
  const turned = meets(from, definition.ends) && meets(to, definition.starts);
  if (drawn || (turned && (!isDirected || definition.symmetric))) return [];
  const way = `${token.text} goes from ${listed(definition.starts)} to ${listed(definition.ends)}`;
  const message = turned ? `${way}: turn the arrow round.` : `${way}, so it never joins these.`;
  return [{ code: 'NEVER_JOINS', message, start: token.start, end: token.end }];
}

/** The labels that a drawn node can have, from here or where its variable was drawn with one. */
function labelsOf(part: DrawnPart, parts: readonly DrawnPart[]): readonly NodeLabel[] {
  const told =
    part.names.length > 0
      ? part
      : parts.find(
          (each) =>
            each.kind === 'node' &&
            each.variable !== undefined &&
            each.variable === part.variable &&
            each.names.length > 0,
        );
  // Of a label that there is not, it is said already.
  if (!told?.isPlain || told.names.some(({ text }) => !graphWords.labels.includes(text))) return nodeLabels;
  return told.names.flatMap(({ text }) =>
    text === 'Place' ? placeLabels : nodeLabels.filter((label) => label === text || text === 'Entity'),
  );
}

const placeLabels = relationships.WITHIN.ends;
const isType = (text: string): text is RelationshipType => relationshipTypes.some((type) => type === text);
const span = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

function listed(allowed: readonly NodeLabel[]): string {
  const isEveryPlace = placeLabels.every((label) => allowed.includes(label));
  const names: readonly string[] = isEveryPlace
    ? [...allowed.filter((label) => !placeLabels.includes(label)), 'Place']
    : allowed;
  return names.length < 3 ? names.join(' or ') : `${names.slice(0, -1).join(', ')} or ${names.at(-1) ?? ''}`;
}

const withoutEnd = ({ start, end }: Span): Found => ({
  code: 'UNBOUNDED_PATH',
  message: 'This path may be of any length, and so go through the whole graph: give it an end, as in *1..4 or {1,4}.',
  start,
  end,
});

/** An answer that may be of any length: a last RETURN without LIMIT. */
function withoutLimit({ tokens, phrases, subqueries, closers }: Structure): readonly Found[] {
  const inside = (at: number) => [...subqueries].some((opener) => at > opener && at < (closers.get(opener) ?? opener));
  const own = [...phrases].filter(([at]) => !inside(at));
  const last = own.findLast(([, { words }]) => words === 'RETURN');
  if (!last || own.some(([at, { words }]) => words === 'LIMIT' && at > last[0])) return [];
  const token = tokens[last[0]];
  if (!token) return [];
  const message = 'Without LIMIT the answer may be very long; it is cut at the row limit. Add LIMIT 100, say.';
  return [{ code: 'NO_LIMIT', message, start: token.start, end: token.end, suggestion: 'LIMIT 100' }];
}
