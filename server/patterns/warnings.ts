import { decodeEscapes } from '../database/gate/decodeEscapes.ts';
import { placed } from '../database/gate/problem.ts';
import type { Finding, Problem, Span } from '../database/gate/problem.ts';
import { readStructure } from '../database/gate/readStructure.ts';
import type { Structure } from '../database/gate/structure.ts';
import { isName, isSymbol, isWord } from '../database/gate/structure.ts';
import { tokenize } from '../database/gate/tokenize.ts';
import type { Token } from '../database/gate/tokenize.ts';
import { nearest } from '../ontology/nearest.ts';
import { givesOneRow, isInSubquery } from './givesOneRow.ts';
import { graphWords } from './graphWords.ts';
import { meantType } from './meantType.ts';
import { neverJoins } from './neverJoins.ts';
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
    ...steps.flatMap((step) => mustNotJoin(step, parts)),
    ...unboundedPaths(structure).map(withoutEnd),
    ...withoutLimit(structure),
  ];
  const origin = (at: number) => origins[at] ?? cypher.length;
  return found.toSorted((a, b) => a.start - b.start).map((finding) => placed(finding, cypher, origin));
}

function unknownNames({ kind, names }: DrawnPart): readonly Found[] {
  const { labels, types } = graphWords;
  const [known, code, word, meant] =
    kind === 'node'
      ? ([labels, 'UNKNOWN_LABEL', 'label', nearest] as const)
      : ([types, 'UNKNOWN_TYPE', 'relationship type', meantType] as const);
  return names
    .filter(({ text }) => !known.includes(text))
    .map((token) => {
      const message = `There is no ${word} "${token.text}", so nothing is found by it.`;
      return unknown(token, code, message, meant(token.text, known));
    });
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
    return [unknown(token, 'UNKNOWN_PROPERTY', message, nearest(token.text, graphWords.properties))];
  });
}

// Parts of dates, durations and points are read as properties are.
const isPart = (text: string): boolean => /^(days?|months?|years?|weeks?|hours?|minutes?|seconds?|x|y|z)$/.test(text);

function unknown({ start, end }: Token, code: WarningCode, message: string, suggestion: string | undefined): Found {
  if (suggestion === undefined) return { code, message, start, end };
  return { code, message: `${message} Did you mean ${suggestion}?`, start, end, suggestion };
}

function mustNotJoin(step: DrawnStep, parts: readonly DrawnPart[]): readonly Found[] {
  const [token] = step.relationship.names;
  const fault = neverJoins(step, parts);
  return token && fault ? [{ code: 'NEVER_JOINS', ...fault, start: token.start, end: token.end }] : [];
}

const span = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

const withoutEnd = ({ start, end }: Span): Found => ({
  code: 'UNBOUNDED_PATH',
  message: 'This path may be of any length, and so go through the whole graph: give it an end, as in *1..4 or {1,4}.',
  start,
  end,
});

/** An answer that may be of any length: a last RETURN without LIMIT. */
function withoutLimit(structure: Structure): readonly Found[] {
  const own = [...structure.phrases].filter(([at]) => !isInSubquery(structure, at));
  const last = own.findLast(([, { words }]) => words === 'RETURN');
  if (!last || own.some(([at, { words }]) => words === 'LIMIT' && at > last[0]) || givesOneRow(structure)) return [];
  const token = structure.tokens[last[0]];
  if (!token) return [];
  const message = 'Without LIMIT the answer may be very long; it is cut at the row limit. Add LIMIT 100, say.';
  return [{ code: 'NO_LIMIT', message, start: token.start, end: token.end, suggestion: 'LIMIT 100' }];
}
