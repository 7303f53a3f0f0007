import { paragraphsOf } from '../../annotation/paragraphs.ts';
import { cypherFile } from '../../database/cypher.ts';
import type { Database, Row } from '../../database/database.ts';
import { relationships, relationshipTypes } from '../../ontology/ontology.ts';
import { checkedFirst } from '../limits.ts';
import { type GraphNode, nodeOf, type Properties } from './nodes.ts';

/** A report without its text. */
export interface ReportSummary {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly byline: string | null;
  readonly publishedOn: string;
  readonly url: string;
  readonly kind: string;
  readonly language: string;
}

export interface ReportText extends ReportSummary {
  readonly text: string;
}

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

export interface Reading {
  readonly report: ReportSummary;
  readonly text: string;
  readonly paragraphs: ReturnType<typeof paragraphsOf>;
  readonly statements: readonly ReadingStatement[];
  readonly mentions: readonly GraphNode[];
}

const maximum = { reports: 1e3, statements: 5e3, mentions: 5e3 };

/** The reports, the newest first. */
export async function reportList(database: Database, first: number): Promise<readonly ReportSummary[]> {
  checkedFirst(first, maximum.reports);
  const rows = await database.read(cypherFile('explore/report-list'), { first });
  return rows.map(({ report }) => summaryOf(report));
}

/** Reports by id, with their texts. */
export async function readReports(
  database: Database,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ReportText>> {
  if (ids.length === 0) return new Map();
  const rows = await database.read(cypherFile('explore/reports'), { ids });
  return new Map(rows.map(({ report }) => reportOf(report)).map((report) => [report.id, report]));
}

/** A report with its text and what it says; null where there is none. */
export async function reading(database: Database, id: string): Promise<Reading | null> {
  const report = (await readReports(database, [id])).get(id);
  if (!report) return null;
  const [statements, mentions] = await Promise.all([
    database.read(cypherFile('explore/statements-of-report'), { id, limit: maximum.statements }),
    database.read(cypherFile('explore/mentioned-in'), { id, limit: maximum.mentions }),
  ]);
  return {
    report,
    text: report.text,
    paragraphs: paragraphsOf(report.text),
    statements: statements.map(statementOf),
    mentions: mentions.map(({ node }) => nodeOf(node)),
  };
}

/** The report in the map that the queries of `cypher/explore` return. */
export function summaryOf(value: unknown): ReportSummary {
  const map = value as Properties;
  const text = (name: string): string => {
    const found = map[name];
    return typeof found === 'string' ? found : '';
  };
  return {
    id: text('id'),
    title: text('title'),
    publisher: text('publisher'),
    byline: text('byline') || null,
    publishedOn: text('publishedOn'),
    url: text('url'),
    kind: text('kind'),
    language: text('language'),
  };
}

const reportOf = (value: unknown): ReportText => {
  const { text } = value as Properties;
  return { ...summaryOf(value), text: typeof text === 'string' ? text : '' };
};

function statementOf(row: Row): ReadingStatement {
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

function sentenceOf(row: Row, { predicate, value }: Properties): string {
  const type = relationshipTypes.find((known) => known === predicate);
  const claim = type
    ? `${relationships[type].caption} ${String(row.objectName)}`
    : `${String(predicate)} ${shown(parsedValue(value))}`;
  return `${String(row.subjectName)}: ${claim}`;
}

/** A statement's value: Neo4j holds it as JSON. */
export const parsedValue = (value: unknown): unknown => (typeof value === 'string' ? JSON.parse(value) : null);

const shown = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
