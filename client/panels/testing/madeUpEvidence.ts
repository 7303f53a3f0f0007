import type { NodeLabel } from '../../../server/ontology/ontology.ts';
import type { Claim, Evidence, GraphNode, Quote, ReportSummary } from '../../api/types.ts';
import type { Part } from '../../components/sentences.ts';
import { inARow } from '../item.ts';
import type { Item } from '../item.ts';

/** A made-up node. */
export function node(label: NodeLabel, name: string, properties: GraphNode['properties'] = {}): GraphNode {
  const id = name.toLowerCase().replaceAll(' ', '-');
  return { id, label, name, named: true, properties, statements: 1, disputed: [], reports: [], witnesses: [] };
}

const report = (id: string, publishedOn: string): ReportSummary => ({
  id,
  title: `Madeup ${id}`,
  publisher: 'Madeup Press',
  byline: null,
  publishedOn,
  url: 'https://madeup.example/',
  kind: 'account',
  language: 'en',
});
export const older = report('older', '2018-01-01');
export const newer = report('newer', '2018-06-01');

/** Made-up words of a report, one statement. */
export const quote = (statement: string, more: Partial<Quote> = {}): Quote => ({
  statement,
  text: 'madeup words',
  before: '',
  after: '',
  paragraph: 1,
  start: 0,
  end: 12,
  report: older,
  witness: null,
  witnessIs: null,
  value: null,
  ...more,
});

export const aman = node('Person', 'Madeup Aman', { sex: 'male' });
export const beren = node('Person', 'Madeup Beren', { sex: 'female' });
export const camp = node('Facility', 'Madeup Camp', { kind: 'camp' });

/** A claim about Aman, with one quote of its own. */
export const claim = (id: string, predicate: string, more: Partial<Claim> = {}): Claim => ({
  id,
  kind: 'RELATIONSHIP',
  predicate,
  value: null,
  properties: {},
  derived: false,
  rule: null,
  disputed: false,
  subject: aman,
  object: null,
  quotes: [quote(`statement-${id}`)],
  ...more,
});

/** What happened to Aman, and where a report tells of it. */
export const happened = (event: GraphNode, at = 0): Claim =>
  claim(event.id, 'SUBJECT_OF', { object: event, quotes: [quote(`statement-${event.id}`, { start: at })] });

/** A property that is said of a node. */
export const property = (subject: GraphNode, predicate: string, value: unknown): Claim =>
  claim(`${subject.id}.${predicate}`, predicate, { kind: 'PROPERTY', subject, value });

export const evidence = (...claims: readonly Claim[]): Evidence => ({ node: aman, claims, judgements: [], cut: false });

/** A sentence as it is read. */
export const wordsOf = (parts: readonly Part[]): string =>
  parts.map((part) => (typeof part === 'string' ? part : part.name)).join('');

/** The sentences of items, those of their details after a dash. */
export const sentencesOf = (items: readonly Item[]): readonly string[] =>
  items.flatMap((item) => [wordsOf(item.parts), ...inARow(item.details).map(({ parts }) => `- ${wordsOf(parts)}`)]);

/** The statements that are quoted under items. */
export const statementsOf = (items: readonly Item[]): readonly string[] =>
  items.flatMap(({ quotes }) => quotes.map(({ statement }) => statement));
