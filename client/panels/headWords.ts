import { labels, relationships, relationshipTypes } from '../../server/ontology/ontology.ts';
import type { Claim, GraphNode, Properties } from '../api/types.ts';
import { monthText, shortDateText, sinceText } from '../components/dates.ts';
import { eventTime } from '../components/sentences.ts';
import { textOf, textsOf } from '../components/words.ts';

/** The line under the name: what it is, what is known of it in a few words, and how much is said of it ("6 statements in 1 report"). */
export function summaryOf(node: GraphNode, amount: string): string {
  const { properties, label } = node;
  const age = textOf(properties, 'age');
  return [
    label === 'Person' ? personWord(node) : (textOf(properties, 'kind') ?? labels[label].singular),
    node.named ? undefined : 'unnamed',
    age && `${/^\d+$/.test(age) ? `aged ${age}` : age}${ageOn(properties)}`,
    textOf(properties, 'ethnicity'),
    textOf(properties, 'occupation'),
    label === 'Event' ? eventTime(properties) : undefined,
    amount,
  ]
    .filter(Boolean)
    .join(' · ');
}

/** The line under the two names of a relationship: what it is, and how much is said of it. */
export function relationshipWords({ predicate }: Claim, amount: string): string {
  const type = relationshipTypes.find((each) => each === predicate);
  return ['relationship', type && relationships[type].caption, amount].filter(Boolean).join(' · ');
}

const ageOn = (properties: Properties): string => {
  const date = textOf(properties, 'ageOn');
  return date ? ` in ${monthText(date)}` : '';
};

function personWord({ properties }: GraphNode): string {
  const sex = textOf(properties, 'sex');
  if (sex === 'male') return 'man';
  if (sex === 'female') return 'woman';
  return sex === 'disputed' ? 'person (sex disputed)' : 'person';
}

/** Every other spelling of the name, each once. */
export function otherNames({ name, properties }: GraphNode): readonly string[] {
  const names = [...textsOf(properties, 'aliases'), ...['zh', 'ug', 'kk'].map((key) => textOf(properties, key) ?? '')];
  return [...new Set(names)].filter((each) => each !== '' && each !== name);
}

const heldStatuses: ReadonlySet<string> = new Set(['detained', 'imprisoned', 'unable to leave', 'missing']);

/** The latest known status in words. */
export interface StatusWords {
  readonly status: string;
  readonly since: string;
  readonly asOf: string;
  readonly isHeld: boolean;
}

/** The latest known status of a person or group; undefined where none is known. */
export function statusWords({ properties }: GraphNode): StatusWords | undefined {
  const status = textOf(properties, 'status');
  if (status === undefined || status === 'unknown') return undefined;
  const since = textOf(properties, 'statusSince');
  const asOf = textOf(properties, 'statusAsOf');
  const isMoment = status === 'released' || status === 'dead';
  return {
    status,
    since: since === undefined ? '' : isMoment ? shortDateText(since) : sinceText(since, 'short'),
    asOf: asOf === undefined ? '' : `as of ${monthText(asOf)}`,
    isHeld: heldStatuses.has(status),
  };
}
