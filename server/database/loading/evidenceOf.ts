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
import type { NodeRow, RowProperties, Rows } from './rows.ts';

/** The evidence that rows hold: what `rowsOf` made them from, in the order of the ids. */
export function evidenceOf({ nodes, relationships }: Rows): Evidence {
  const ends = new Map<string, Map<string, string>>();
  for (const type of ['SUBJECT', 'OBJECT', 'SAID_BY', 'RIGHT']) ends.set(type, new Map());
  for (const { type, start, end } of relationships) ends.get(type)?.set(start, end);
  const endOf = (type: string, id: string) => ends.get(type)?.get(id);
  const of = (label: NodeRow['family']) => nodes.filter(({ family }) => family === label);
  return {
    reports: of('Entity')
      .filter(({ labels }) => labels === 'Entity:Report')
      .map(({ properties }) => reportOf(properties)),
    mentions: of('Mention').map(({ properties }) => mentionOf(properties)),
    statements: of('Statement').map((row) => statementOf(row, endOf)),
    judgements: of('Judgement').map((row) => judgementOf(row, endOf)),
  };
}

type EndOf = (type: string, id: string) => string | undefined;

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

function statementOf({ id, anchor = '', properties: row }: NodeRow, endOf: EndOf): Statement {
  const saidBy = endOf('SAID_BY', id);
  const base = {
    id,
    subject: endOf('SUBJECT', id) ?? '',
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
    object: endOf('OBJECT', id) ?? '',
    properties: JSON.parse(text(row, 'properties')) as Readonly<Record<string, Value>>,
  };
}

function judgementOf({ id, anchor = '', properties: row }: NodeRow, endOf: EndOf): Judgement {
  return {
    id,
    left: anchor,
    right: endOf('RIGHT', id) ?? '',
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
