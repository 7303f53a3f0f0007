import { createHash } from 'node:crypto';
import type { Mention, Quote, Report, Statement, Value } from '../ontology/evidence.ts';
import { didYouMean } from '../ontology/nearest.ts';
import { relationships, relationshipTypes } from '../ontology/ontology.ts';
import type { RelationshipType } from '../ontology/ontology.ts';
import { inlineProperties } from './annotationSource.ts';
import type { AnnotationSource, EntryContent, Keys, Refuse } from './annotationSource.ts';
import { findQuote, quotable } from './quote.ts';
import { propertyFault, relationshipPropertyFault } from './values.ts';

/** The words that claims rest on, who says them, and what the annotation notes of them. */
interface Entry {
  readonly quote: Quote;
  readonly saidBy: string | undefined;
  readonly source: EntryContent;
}

type Add = (statement: Statement) => void;

/** The statements of an annotation: those it lists, and those that its mentions' own properties make. */
export function statementsOf(
  source: AnnotationSource,
  report: Report,
  mentions: ReadonlyMap<string, Mention>,
  refuse: Refuse,
): readonly Statement[] {
  const searchable = quotable(report);
  const statements = new Map<string, Statement>();
  const firstEntry = new Map<string, Entry>();
  const add = (statement: Statement): void => void statements.set(statement.id, statement);
  const mentionOf = (key: string, keys: Keys): Mention | undefined => {
    const mention = mentions.get(key);
    // What is wrong with one that is written there has been said.
    if (!mention && !Object.hasOwn(source.content.mentions, key))
      refuse(keys, `unknown name: ${key} is not among the mentions.${didYouMean(key, mentions.keys())}`);
    return mention;
  };
  source.content.statements.forEach((entry, index) => {
    const at = ['statements', index];
    const quote = findQuote(searchable, entry.quote, entry.nth);
    if (typeof quote === 'string') return refuse([...at, 'quote'], quote);
    const witness = entry.by === undefined ? undefined : mentionOf(entry.by, [...at, 'by']);
    const shared: Entry = { quote, saidBy: witness?.id, source: entry };
    entry.says.forEach(([subjectKey, predicate, object, ...rest], place) => {
      const keys = [...at, 'says', place];
      if (isRelationship(predicate) && !isRelationshipType(predicate))
        return refuse(keys, `unknown relationship type: ${predicate}.${didYouMean(predicate, relationshipTypes)}`);
      const subject = mentionOf(subjectKey, keys);
      if (!subject) return;
      if (!firstEntry.has(subjectKey)) firstEntry.set(subjectKey, shared);
      if (!isRelationshipType(predicate))
        return propertyStatement(shared, subject, predicate, object, keys, refuse, add);
      const end = mentionOf(String(object), keys);
      if (!end) return;
      if (!firstEntry.has(end.key)) firstEntry.set(end.key, shared);
      relationshipStatement(
        shared,
        subject,
        predicate,
        end,
        Object.assign({}, ...rest) as Readonly<Record<string, Value>>,
        keys,
        refuse,
        add,
      );
    });
    if (witness && !firstEntry.has(witness.key)) firstEntry.set(witness.key, shared);
  });
  const spoken = new Set(
    source.content.statements.flatMap(({ by, says }) => [by, ...says.flatMap(([start, , end]) => [start, end])]),
  );
  for (const mention of mentions.values()) {
    const given = source.content.mentions[mention.key];
    const entry = firstEntry.get(mention.key);
    if (!spoken.has(mention.key)) {
      const message = `nothing is said of ${mention.key}: a mention needs a statement with its quote.`;
      refuse(['mentions', mention.key], message);
    }
    if (!entry || !given) continue;
    for (const [property, value] of inlineProperties(given)) {
      propertyStatement(entry, mention, property, value, ['mentions', mention.key, property], refuse, add);
    }
  }
  return [...statements.values()];
}

function propertyStatement(
  entry: Entry,
  subject: Mention,
  predicate: string,
  value: unknown,
  keys: Keys,
  refuse: Refuse,
  add: Add,
): void {
  const fault = propertyFault(subject.label, predicate, value);
  if (fault) return refuse(keys, fault);
  add({ ...baseOf(entry, subject, predicate, value), kind: 'property', predicate, value: value as Value });
}

function relationshipStatement(
  entry: Entry,
  subject: Mention,
  predicate: RelationshipType,
  object: Mention,
  properties: Readonly<Record<string, Value>>,
  keys: Keys,
  refuse: Refuse,
  add: Add,
): void {
  const definition = relationships[predicate];
  const ends = `${subject.label} (${subject.key}) to ${object.label} (${object.key})`;
  if (definition.derived)
    return refuse(keys, `${predicate} is derived from events and witnesses; no annotation states it.`);
  if (!definition.starts.includes(subject.label) || !definition.ends.includes(object.label)) {
    return refuse(
      keys,
      `${predicate} does not join ${ends}. It goes from ${list(definition.starts)} to ${list(definition.ends)}.`,
    );
  }
  if (subject.id === object.id) return refuse(keys, `${predicate} joins ${subject.key} to itself.`);
  for (const [property, value] of Object.entries(properties)) {
    const fault = relationshipPropertyFault(predicate, property, value);
    if (fault) return refuse(keys, fault);
  }
  add({
    ...baseOf(entry, subject, predicate, object.key, properties),
    kind: 'relationship',
    predicate,
    object: object.id,
    properties,
  });
}

function baseOf({ quote, saidBy, source }: Entry, subject: Mention, ...claim: readonly unknown[]) {
  return {
    id: statementId(quote, saidBy, subject.key, claim),
    subject: subject.id,
    quote,
    ...(saidBy === undefined ? {} : { saidBy }),
    status: source.status,
    origin: source.origin,
    confidence: source.confidence,
  };
}

/** The same claim on the same words by the same witness has the same id, whenever and wherever it is loaded. */
function statementId(
  { reportId, start, end }: Quote,
  saidBy: string | undefined,
  subject: string,
  claim: readonly unknown[],
): string {
  return createHash('sha256')
    .update(JSON.stringify([reportId, start, end, saidBy ?? null, subject, claim]))
    .digest('hex')
    .slice(0, 20);
}

/** Relationship types are written in capitals, properties are not; whether there is such a one is asked later. */
const isRelationship = (predicate: string): boolean => /^[A-Z][A-Z_]+$/.test(predicate);

const isRelationshipType = (predicate: string): predicate is RelationshipType =>
  relationshipTypes.some((type) => type === predicate);

const list = (names: readonly string[]): string => names.join(', ');
