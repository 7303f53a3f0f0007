import { eventKinds, labels, relationships } from '../../server/ontology/ontology.ts';
import type { EventKind, RelationshipType } from '../../server/ontology/ontology.ts';
import type { Claim, GraphNode, Properties } from '../api/types.ts';
import { dateText, happeningText, periodText } from './dates.ts';
import { kinshipWord } from './kinship.ts';
import { capitalized, textOf } from './words.ts';

/** A piece of a sentence: words, or somebody or something to press. */
export type Part = string | GraphNode;

/** What a claim says of the one whose panel it stands in: "Held in" and the place, "Son of" and the mother. */
export function claimSentence(claim: Claim, about: GraphNode): readonly Part[] {
  return claim.kind === 'PROPERTY' ? propertySentence(claim) : relationshipSentence(claim, about);
}

function relationshipSentence(claim: Claim, about: GraphNode): readonly Part[] {
  const { predicate, subject, object, properties } = claim;
  if (!object) return [capitalized(captionOf(predicate))];
  const isStart = subject.id === about.id || object.id !== about.id;
  const other = isStart ? object : subject;
  const own = isStart ? subject : object;
  const word = kinshipWord(predicate, own, isStart, properties);
  if (word) return [`${capitalized(word)} of `, other, ...period(properties)];
  return isStart ? forwards(predicate, other, properties) : backwards(predicate, own, other, properties);
}

const isRelationshipType = (predicate: string): predicate is RelationshipType => predicate in relationships;
const captionOf = (predicate: string) =>
  isRelationshipType(predicate) ? relationships[predicate].caption : predicate.toLowerCase();
const inverseOf = (predicate: string) =>
  isRelationshipType(predicate) ? relationships[predicate].inverse : predicate.toLowerCase();

function roleOf(properties: Properties): string | undefined {
  const role = textOf(properties, 'role');
  return role === '' ? undefined : role;
}

function forwards(predicate: string, other: GraphNode, properties: Properties): readonly Part[] {
  const role = roleOf(properties);
  switch (predicate) {
    case 'HELD_IN':
      return [`Held ${inOrAt(other)} `, other, ...period(properties)];
    case 'TAKEN_AT':
      return [`Taken ${inOrAt(other)} `, other, ...date(properties, 'since')];
    case 'MEMBER_OF':
      return role ? [`${capitalized(role)} of `, other] : ['Member of ', other];
    case 'WORKS_FOR':
      return role
        ? [`${capitalized(role)}, `, other, ...period(properties)]
        : ['Works for ', other, ...period(properties)];
    default:
      return [`${capitalized(captionOf(predicate))} `, other, ...period(properties)];
  }
}

function backwards(predicate: string, own: GraphNode, other: GraphNode, properties: Properties): readonly Part[] {
  switch (predicate) {
    case 'HELD_IN':
      return [other, ' was held here', ...period(properties)];
    case 'TAKEN_AT':
      return [other, ' was taken here', ...date(properties, 'since')];
    case 'RELATIVE_OF':
      return [other, ` is ${possessive(own)} ${textOf(properties, 'kinship') ?? 'relative'}`];
    case 'FROM':
      return [other, ' is from here'];
    case 'MEMBER_OF':
    case 'WORKS_FOR':
      return [`${capitalized(roleOf(properties) ?? inverseOf(predicate))}: `, other, ...period(properties)];
    case 'SUBJECT_OF':
    case 'WITNESS_OF':
    case 'CARRIED_OUT':
    case 'TESTIFIED_ABOUT':
    case 'MENTIONS':
    case 'WITHIN':
      return [`${capitalized(inverseOf(predicate))} `, other];
    default:
      return [`${capitalized(inverseOf(predicate))} `, other, ...period(properties)];
  }
}

function possessive(node: GraphNode): string {
  const sex = textOf(node.properties, 'sex');
  return sex === 'male' ? 'his' : sex === 'female' ? 'her' : 'their';
}

const inOrAt = (place: GraphNode) =>
  place.label === 'Facility' && /airport|crossing|station/.test(textOf(place.properties, 'kind') ?? '') ? 'at' : 'in';

function date(properties: Properties, name: string): readonly Part[] {
  const edtf = textOf(properties, name);
  return edtf ? [`, ${happeningText(edtf, false)}`] : [];
}

function period(properties: Properties): readonly Part[] {
  const words = periodText(textOf(properties, 'since'), textOf(properties, 'until'));
  return words ? [`, ${words}`] : [];
}

/** What an event was, where and when: "Taken in" and the place, with the date. */
export function eventSentence(event: GraphNode, place: GraphNode | undefined): readonly Part[] {
  const kind = textOf(event.properties, 'kind') ?? '';
  const known = isEventKind(kind) ? eventKinds[kind] : undefined;
  const noun = known?.noun ?? (kind || event.name);
  const past = event.properties.planned === true ? `Planned ${noun}` : (known?.past ?? capitalized(noun));
  const lasts = isLasting(kind);
  const words = eventTime(event.properties);
  const when = words ? [/^(since|until|by) /.test(words) && !place ? ` ${words}` : `, ${words}`] : [];
  if (place) return [`${past} ${inOrAt(place)} `, place, ...when];
  return [past, ...when, ...(lasts ? ['; no report says where'] : [])];
}

/** When an event was, in words; empty where no report says it. */
export function eventTime(properties: Properties): string {
  const edtf = textOf(properties, 'date');
  return edtf ? happeningText(edtf, isLasting(textOf(properties, 'kind') ?? '')) : '';
}

/** Whether events of a kind keep somebody for a time, so that their dates are a beginning and an end. */
function isLasting(kind: string): boolean {
  const known = isEventKind(kind) ? eventKinds[kind] : undefined;
  return known !== undefined && 'gives' in known && known.gives === 'HELD_IN';
}

export const isEventKind = (kind: string): kind is EventKind => Object.hasOwn(eventKinds, kind);

const propertyTitles: Readonly<Record<string, string>> = {
  birthDate: 'Born',
  reason: 'Reason given',
  dateNote: 'The wording of the date',
  zh: 'Chinese name',
  ug: 'Uyghur name',
  kk: 'Kazakh name',
  population2020: 'People counted in 2020',
  sizeNote: 'The count',
  aliases: 'Also written',
  publishedOn: 'Published',
  planned: 'Only planned',
};

function propertySentence({ predicate, value, subject }: Claim): readonly Part[] {
  return [`${propertyTitles[predicate] ?? capitalized(predicate)}: ${valueText(subject, predicate, value)}`];
}

function valueText(node: GraphNode, name: string, value: unknown): string {
  if (Array.isArray(value)) return value.map(String).join(', ');
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (node.label === 'Event' && name === 'date') return eventTime({ ...node.properties, date: value });
  if (labels[node.label].properties[name]?.kind === 'Date' && typeof value === 'string') return dateText(value);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
