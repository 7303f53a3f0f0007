import { UserError } from '../errors.ts';
import { didYouMean } from '../ontology/nearest.ts';
import { nodeLabels } from '../ontology/ontology.ts';
import type { NodeLabel } from '../ontology/ontology.ts';

/**
 * What a parameter takes: a text, a whole number, a date (EDTF), the ids of any number of nodes, or a node of one of some labels,
 * chosen by name.
 */
export type ParameterType = 'Text' | 'Integer' | 'Date' | 'Nodes' | readonly PickedLabel[];

/** A label that a parameter's picker offers; Place stands for every kind of place. */
export type PickedLabel = NodeLabel | 'Place';

/** What a question leaves open, for the reader to fill in. */
export interface PatternParameter {
  readonly name: string;
  readonly type: ParameterType;
  /** Whether it may be left empty; the query then sees null. */
  readonly optional: boolean;
  /** Taken where nothing is given. */
  readonly defaultText?: string;
  /** What it means, as the form says it. */
  readonly meaning: string;
}

/** A question asked again and again: its Cypher, and how it is shown to somebody who reads none. */
export interface Pattern {
  /** The file's name, and the end of its address. */
  readonly id: string;
  readonly title: string;
  /** What the question is about; the library is sorted by it. */
  readonly topic: string;
  readonly description: string;
  readonly parameters: readonly PatternParameter[];
  /** The whole text, header and all. */
  readonly cypher: string;
}

/** The topics of the library, in its order; a reader's own patterns come last. */
export const topics = ['Families', 'Detention', 'Places', 'Organizations', 'Evidence', 'My patterns'] as const;

const line = /^\/\/ *(\w+) *:? *(.*)$/;
const parameterLine = /^(\w+): ([^=?-]+?)(\?)?(?: = (.+?))? - (.+)$/;
const plainTypes = ['Text', 'Integer', 'Date', 'Nodes'] as const;
const types: readonly string[] = [...plainTypes, 'Place', ...nodeLabels];

/** What the comment above a query says of it: parts that are not there are absent. Throws a UserError for a parameter that cannot be read. */
export function parseHeader(cypher: string): Partial<Pattern> & Pick<Pattern, 'parameters' | 'cypher'> {
  const parts: Record<string, string> = {};
  const parameters: PatternParameter[] = [];
  for (const text of cypher.split(/\r?\n/)) {
    const [, key, value] = line.exec(text.trim()) ?? [];
    if (key === undefined || value === undefined) break;
    if (key === 'param') parameters.push(parseParameter(value.trim()));
    else if (key === 'title' || key === 'topic' || key === 'description') parts[key] = value.trim();
  }
  return { ...parts, parameters, cypher };
}

/** A pattern from its file's text. Throws a UserError where the header lacks something. */
export function parsePattern(id: string, cypher: string): Pattern {
  const { title, topic, description, parameters } = parseHeader(cypher);
  if (!title) throw incomplete(id, 'title', 'Relatives held in one facility');
  if (!description) throw incomplete(id, 'description', 'People of one family whom reports place in one facility.');
  if (!topic || !topics.some((each) => each === topic)) {
    throw new UserError(
      'PATTERN',
      `${id}: the topic ${topic ? `"${topic}" is unknown.${didYouMean(topic, topics)}` : 'is missing.'} Topics are ${topics.join(', ')}.`,
    );
  }
  return { id, title, topic, description, parameters, cypher };
}

/** The pattern as a file that can be dropped into cypher/patterns. */
export function printPattern({ title, topic, description, parameters, cypher }: Omit<Pattern, 'id'>): string {
  const head = [`// title: ${title}`, `// topic: ${topic}`, `// description: ${description}`];
  return [...head, ...parameters.map(printParameter), withoutHeader(cypher).trimEnd(), ''].join('\n');
}

/** A type as the header writes it: `Text`, `County|City`. */
export const typeText = (type: ParameterType): string => (typeof type === 'string' ? type : type.join('|'));

/** The query without the lines above it that register it; other comments stay. */
export function withoutHeader(cypher: string): string {
  const [comment = ''] = /^(?:\s*\/\/.*(?:\r?\n|$))+/.exec(cypher) ?? [];
  return (
    comment.replaceAll(/^\s*\/\/ *(?:title|topic|description|param)\b.*(?:\r?\n|$)/gm, '') +
    cypher.slice(comment.length)
  );
}

function parseParameter(text: string): PatternParameter {
  const [, name, type, optional, defaultText, meaning] = parameterLine.exec(text) ?? [];
  if (name === undefined || type === undefined || meaning === undefined) {
    throw new UserError(
      'PATTERN',
      `"// param ${text}" cannot be read: write it as "// param person: Person - whose relatives to look for".`,
    );
  }
  return {
    name,
    type: parseType(name, type.trim()),
    optional: optional !== undefined,
    ...(defaultText === undefined ? {} : { defaultText }),
    meaning,
  };
}

function parseType(name: string, text: string): ParameterType {
  const plain = plainTypes.find((type) => type === text);
  if (plain !== undefined) return plain;
  return text.split('|').map((part) => {
    if (isPicked(part)) return part;
    throw new UserError(
      'PATTERN',
      `the parameter ${name} has an unknown type: ${part}.${didYouMean(part, types)} Types are Text, Integer, Date, Nodes and the labels.`,
    );
  });
}

const isPicked = (text: string): text is PickedLabel => text === 'Place' || nodeLabels.some((label) => label === text);

function printParameter({ name, type, optional, defaultText, meaning }: PatternParameter): string {
  const value = defaultText === undefined ? '' : ` = ${defaultText}`;
  return `// param ${name}: ${typeText(type)}${optional ? '?' : ''}${value} - ${meaning}`;
}

const incomplete = (id: string, part: string, example: string): UserError =>
  new UserError('PATTERN', `${id}: no ${part}. Write it above the query, as in "// ${part}: ${example}".`);
