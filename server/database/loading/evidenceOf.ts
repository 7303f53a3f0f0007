import type {
  Evidence,
  Judgement,
  Mention,
  Report,
  Statement,
  StatementStatus,
  Value,
  Verdict,
} from '../../ontology/evidence.ts';
import type { NodeLabel, RelationshipType } from '../../ontology/ontology.ts';
import type { Bundle, RowProperties } from './rows.ts';

/** The evidence in rows: what `wantedRows` made them from. */
export async function evidenceOf(pages: AsyncIterable<readonly Bundle[]>): Promise<Evidence> {
  const evidence: Collected = { reports: [], mentions: [], statements: [], judgements: [] };
  for await (const page of pages) for (const bundle of page) collect(bundle, evidence);
  return evidence;
}

type Collected = { readonly [K in keyof Evidence]: Evidence[K][number][] };

function collect(bundle: Bundle, { reports, mentions, statements, judgements }: Collected): void {
  const { family, labels, properties } = bundle.node;
  if (family === 'Mention') mentions.push(mentionOf(properties));
  else if (family === 'Statement') statements.push(statementOf(bundle));
  else if (family === 'Judgement') judgements.push(judgementOf(bundle));
  else if (labels === 'Entity:Report') reports.push(reportOf(properties));
}

function reportOf(row: RowProperties): Report {
  const optional = (key: 'byline' | 'dateline') => (row[key] === undefined ? {} : { [key]: text(row, key) });
  return {
    id: text(row, 'id'),
    title: text(row, 'title'),
    ...optional('byline'),
    publisher: text(row, 'publisher'),
    publishedOn: text(row, 'publishedOn'),
    ...optional('dateline'),
    url: text(row, 'url'),
    language: text(row, 'language'),
    kind: text(row, 'kind') as Report['kind'],
    text: text(row, 'text'),
  };
}

function mentionOf(row: RowProperties): Mention {
  return {
    id: text(row, 'id'),
    reportId: text(row, 'reportId'),
    key: text(row, 'key'),
    label: text(row, 'label') as NodeLabel,
    names: texts(row, 'names'),
    named: row.named === true,
    ...(row.near === undefined ? {} : { near: texts(row, 'near') }),
    ...(row.placeId === undefined ? {} : { placeId: text(row, 'placeId') }),
  };
}

function statementOf({ node: { id, anchor = '', properties: row }, outgoing }: Bundle): Statement {
  const endOf = (type: string) => outgoing.find((line) => line.type === type)?.end;
  const saidBy = endOf('SAID_BY');
  const base = {
    id,
    subject: endOf('SUBJECT') ?? '',
    quote: {
      reportId: anchor,
      start: Number(row.start),
      end: Number(row.end),
      paragraph: Number(row.paragraph),
      text: text(row, 'quote'),
    },
    ...(saidBy === undefined ? {} : { saidBy }),
    status: text(row, 'status') as StatementStatus,
    origin: text(row, 'origin') as Statement['origin'],
    confidence: Number(row.confidence),
  };
  const predicate = text(row, 'predicate');
  if (row.kind === 'property') {
    return { ...base, kind: 'property', predicate, value: JSON.parse(text(row, 'value')) as Value };
  }
  return {
    ...base,
    kind: 'relationship',
    predicate: predicate as RelationshipType,
    object: endOf('OBJECT') ?? '',
    properties: JSON.parse(text(row, 'properties')) as Readonly<Record<string, Value>>,
  };
}

function judgementOf({ node: { id, anchor = '', properties: row }, outgoing }: Bundle): Judgement {
  return {
    id,
    left: anchor,
    right: outgoing.find(({ type }) => type === 'RIGHT')?.end ?? '',
    verdict: text(row, 'verdict') as Verdict,
    by: text(row, 'by'),
    reason: text(row, 'reason'),
    at: text(row, 'at'),
  };
}

function text(row: RowProperties, key: string): string {
  const value = row[key];
  return typeof value === 'string' ? value : '';
}

function texts(row: RowProperties, key: string): readonly string[] {
  const value = row[key];
  return typeof value === 'object' ? value : [];
}
