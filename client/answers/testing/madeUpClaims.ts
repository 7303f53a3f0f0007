import type { NodeLabel } from '../../../server/ontology/ontology.ts';
import type { NodeCell } from '../../api/cells.ts';
import type { Claim, GraphNode, Quote, ReportSummary } from '../../api/types.ts';

/** Somebody or something made up. */
export const madeUpNode = (label: NodeLabel, name: string): GraphNode => ({
  id: name.toLowerCase().replaceAll(' ', '-'),
  label,
  name,
  named: true,
  properties: {},
  statements: 1,
  disputed: [],
  reports: [],
  witnesses: [],
});

export const madeUpCell = ({ id, label, name }: GraphNode): NodeCell => ({
  kind: 'node',
  id,
  label,
  name,
  properties: {},
});

export const madeUpReport = (id: string, kind: ReportSummary['kind'] = 'account'): ReportSummary => ({
  id,
  title: `Madeup ${id}`,
  publisher: 'Madeup Press',
  byline: null,
  publishedOn: '2018-05-27',
  url: `https://madeup.example/${id}`,
  kind,
  language: 'en',
});

/** A whole sentence of a report, all of it quoted. */
export const madeUpQuote = (text: string, report: ReportSummary, more: Partial<Quote> = {}): Quote => ({
  statement: `${report.id} ${text}`,
  text,
  before: '',
  after: '',
  paragraph: 5,
  start: 100,
  end: 100 + text.length,
  report,
  witness: null,
  witnessIs: null,
  value: null,
  ...more,
});

export const madeUpClaim = (
  subject: GraphNode,
  predicate: string,
  object: GraphNode | null,
  quotes: readonly Quote[],
  more: Partial<Claim> = {},
): Claim => ({
  id: [subject.id, predicate, object?.id].join('.'),
  kind: object ? 'RELATIONSHIP' : 'PROPERTY',
  predicate,
  value: null,
  properties: {},
  derived: false,
  rule: null,
  disputed: false,
  subject,
  object,
  quotes,
  ...more,
});
