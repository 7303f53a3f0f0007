import type { Row } from '../../database/database.ts';
import { dateInWords } from '../../ontology/dateWords.ts';
import { labels, type PropertyKind, relationships, relationshipTypes } from '../../ontology/ontology.ts';
import type { Properties } from './nodes.ts';

/** A statement where it stands in its report. */
export interface ReadingStatement {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly paragraph: number;
  /** What it says, in our words. */
  readonly sentence: string;
  readonly subject: string;
  readonly object: string | null;
  readonly witness: string | null;
}

/** The statement in a row of `cypher/explore/statements-of-report`. */
export function statementOf(row: Row): ReadingStatement {
  const statement = row.statement as Properties;
  const idOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);
  return {
    id: String(statement.id),
    start: Number(statement.start),
    end: Number(statement.end),
    paragraph: Number(statement.paragraph),
    sentence: sentenceOf(row, statement),
    subject: String(row.subject),
    object: idOf(row.object),
    witness: idOf(row.witness),
  };
}

/** A statement's value, or its properties: Neo4j holds them as JSON. */
export const parsedValue = (value: unknown): unknown => (typeof value === 'string' ? JSON.parse(value) : null);

function sentenceOf(row: Row, { predicate, value, properties }: Properties): string {
  const type = relationshipTypes.find((known) => known === predicate);
  const name = String(predicate);
  const claim = type
    ? `${captionOf(type)}${String(row.objectName)}${besides(type, parsedValue(properties))}`
    : `${spoken.get(name) ?? spaced(name)} ${inWords(kindOf.get(name), parsedValue(value))}`;
  return `${String(row.subjectName)}: ${claim}`;
}

/** An event is called after whose it is: that it is theirs is said by its name. */
const captionOf = (type: keyof typeof relationships): string =>
  type === 'SUBJECT_OF' ? '' : `${relationships[type].caption} `;

/** Properties whose names are no words of a reader's. */
const spoken: ReadonlyMap<string, string> = new Map([
  ['birthDate', 'born'],
  ['dateNote', 'the date as it is told:'],
  ['planned', 'only planned:'],
  ['size', 'how many:'],
  ['sizeNote', 'how many, as it is told:'],
]);

/** What a statement says of a relationship itself: " (aunt)", " (since May 2017)". */
function besides(type: keyof typeof relationships, properties: unknown): string {
  const definitions = relationships[type].properties;
  const said = Object.entries((properties ?? {}) as Properties).map(([name, value]) => {
    const words = inWords(definitions[name]?.kind, value);
    return definitions[name]?.kind === 'Date' ? `${spaced(name)} ${words}` : words;
  });
  return said.length > 0 ? ` (${said.join(', ')})` : '';
}

/** A property means the same on every label, and so has one kind. */
const kindOf: ReadonlyMap<string, PropertyKind> = new Map(
  Object.values(labels).flatMap(({ properties }) =>
    Object.entries(properties).map(([name, { kind }]) => [name, kind] as const),
  ),
);

function inWords(kind: PropertyKind | undefined, value: unknown): string {
  if (Array.isArray(value)) return value.map((one) => inWords(undefined, one)).join(', ');
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value !== 'string') return JSON.stringify(value);
  return (kind === 'Date' && dateInWords(value)) || value;
}

/** "statusSince" as a reader says it: "status since". */
const spaced = (name: string): string => name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
