import { labels, nodeLabels, relationships, relationshipTypes } from '../../../server/ontology/ontology.ts';
import type { NodeLabel, RelationshipType } from '../../../server/ontology/ontology.ts';
import type { QueryNames } from '../../api/questions.ts';
import { cypherWords, keywords } from '../cypherRoles.ts';
import type { CypherWord, Role } from '../cypherRoles.ts';
import { isOpen } from '../cypherTokens.ts';

/** What can be written where the cursor stands. */
export interface Wanted {
  readonly kind: 'label' | 'type' | 'property' | 'parameter' | 'caption' | 'word';
  /** Where what is written of it begins. */
  readonly from: number;
  readonly prefix: string;
  /** The label of the node that a property is of, where the query says it. */
  readonly label?: string;
}

/** Something to choose. */
export interface Choice {
  readonly text: string;
  readonly role: Role;
  /** A word beside it: what it is. */
  readonly detail?: string;
  /** A sentence about it. */
  readonly meaning?: string;
  /** Likelier ones stand first. */
  readonly boost?: number;
}

/** What is being written at a place of a query; undefined within comments, and where nothing has a name. */
export function wantedAt(text: string, at: number): Wanted | undefined {
  const words = cypherWords(text.slice(0, at));
  const last = words.at(-1);
  if (!last) return { kind: 'word', from: at, prefix: '' };
  if (last.role === 'comment' && (isOpen(last) || last.text.startsWith('//'))) return undefined;
  if (last.kind === 'string') {
    return isOpen(last) ? { kind: 'caption', from: last.start + 1, prefix: last.text.slice(1) } : undefined;
  }
  if (last.kind === 'parameter') return { kind: 'parameter', from: last.start + 1, prefix: last.text.slice(1) };
  if (last.text === '$') return { kind: 'parameter', from: at, prefix: '' };
  const isWord = last.kind === 'word';
  if (!isWord && (last.kind === 'number' || last.kind === 'quoted')) return undefined;
  return named(words, isWord ? last : undefined, at);
}

/** A name that is begun, or that could begin: what it is depends on the sign before it, which the roles know. */
function named(words: readonly CypherWord[], begun: CypherWord | undefined, at: number): Wanted | undefined {
  const text = words.map((word) => word.text).join('');
  const probe = begun ?? cypherWords(`${text}x`).at(-1);
  const place = { from: begun?.start ?? at, prefix: begun?.text ?? '' };
  const meant = words.filter(({ role }) => role !== 'blank' && role !== 'comment');
  const [before, beforeThat] = [meant.at(begun ? -2 : -1), meant.at(begun ? -3 : -2)];
  if (probe?.role === 'label' || probe?.role === 'type') return { kind: probe.role, ...place };
  if (before?.text === '.') {
    if (beforeThat?.role !== 'variable') return undefined;
    return { kind: 'property', ...place, ...labelOf(words, beforeThat.text) };
  }
  if (before && probe?.within === 'map' && (before.text === '{' || before.text === ',')) {
    return { kind: 'property', ...place, ...labelBefore(words) };
  }
  return { kind: 'word', ...place };
}

/** The label that a variable was drawn with. */
function labelOf(words: readonly CypherWord[], variable: string): Pick<Wanted, 'label'> {
  const meant = words.filter(({ role }) => role !== 'blank' && role !== 'comment');
  const at = meant.findIndex(
    ({ role, text }, index) => role === 'variable' && text === variable && meant[index + 1]?.text === ':',
  );
  const label = meant[at + 2];
  return at >= 0 && (label?.role === 'label' || label?.role === 'type') ? { label: label.text } : {};
}

/** The label before the brace that is open. */
function labelBefore(words: readonly CypherWord[]): Pick<Wanted, 'label'> {
  const brace = words.findLast(({ opens }) => opens === 'map');
  const label = words.findLast(
    ({ role, start }) => (role === 'label' || role === 'type') && start < (brace?.start ?? 0),
  );
  return label ? { label: label.text } : {};
}

/** What can be chosen for what is wanted; captions are asked of the search instead. */
export function choicesFor(
  wanted: Wanted,
  names: QueryNames,
  query: { readonly text: string; readonly parameters: readonly string[] },
): readonly Choice[] {
  switch (wanted.kind) {
    case 'label':
      return names.labels.map(labelChoice);
    case 'type':
      return names.types.map(typeChoice);
    case 'property':
      return names.properties.map((name) => propertyChoice(name, wanted.label));
    case 'parameter':
      return query.parameters.map((text) => ({ text, role: 'parameter', ...parameterWords(text) }));
    case 'caption':
      return [];
    case 'word':
      return wordChoices(names, query.text, wanted.from);
  }
}

const isLabel = (name: string): name is NodeLabel => nodeLabels.some((label) => label === name);
const isType = (name: string): name is RelationshipType => relationshipTypes.some((type) => type === name);

const labelChoice = (text: string): Choice => ({
  text,
  role: 'label',
  ...(isLabel(text) ? { meaning: labels[text].meaning, boost: 1 } : {}),
});

function typeChoice(text: string): Choice {
  if (!isType(text)) return { text, role: 'type' };
  const { caption, starts, ends } = relationships[text];
  return { text, role: 'type', detail: caption, meaning: `${listed(starts)} → ${listed(ends)}`, boost: 1 };
}

const listed = (all: readonly NodeLabel[]): string =>
  all.length > 4 ? `${all.slice(0, 3).join(', ')} and other places` : all.join(', ');

function propertyChoice(text: string, label: string | undefined): Choice {
  const properties = propertiesOf(label);
  const own = properties && Object.hasOwn(properties, text) ? properties[text] : undefined;
  if (own) return { text, role: 'property', detail: own.kind, meaning: own.meaning, boost: 10 };
  return { text, role: 'property', ...(text === 'id' ? { meaning: 'The permanent id of a node.', boost: 2 } : {}) };
}

function propertiesOf(label: string | undefined) {
  if (label === undefined) return undefined;
  if (isLabel(label)) return labels[label].properties;
  return isType(label) ? relationships[label].properties : undefined;
}

const parameterWords = (name: string): Partial<Choice> =>
  name === 'selection' ? { meaning: 'The ids of what is selected in the network.' } : {};

/** What can begin a name anywhere: the query's own names, keywords and functions. */
function wordChoices(names: QueryNames, text: string, from: number): readonly Choice[] {
  const own = new Set(
    cypherWords(text)
      .filter(({ role, start }) => role === 'variable' && start !== from)
      .map((word) => word.text),
  );
  return [
    ...[...own].map((name): Choice => ({ text: name, role: 'variable', boost: 5 })),
    ...keywords.filter((word) => !writing.has(word)).map((word): Choice => ({ text: word, role: 'keyword', boost: 2 })),
    ...names.functions.map((name): Choice => ({ text: name, role: 'function' })),
    ...names.procedures.map((name): Choice => ({ text: name, role: 'function', detail: 'procedure' })),
  ];
}

/** Known, so that they are read as what they are; but nothing here can be written. */
const writing: ReadonlySet<string> = new Set('CREATE MERGE SET DELETE DETACH REMOVE FOREACH LOAD'.split(' '));

/** A name as it stands within quotes of one kind. */
export const quotedText = (name: string, quote: string): string =>
  name.replaceAll(/[\\'"]/g, (sign) => (sign === quote || sign === '\\' ? `\\${sign}` : sign));
