import { paragraphsOf } from '../../annotation/paragraphs.ts';
import { cypherFile } from '../../database/cypher.ts';
import type { Database } from '../../database/database.ts';
import { checkedFirst } from '../limits.ts';
import { type GraphNode, nodeOf, type Properties } from './nodes.ts';
import { type ReadingStatement, statementOf } from './saying.ts';

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

export interface Reading {
  readonly report: ReportSummary;
  readonly text: string;
  readonly paragraphs: ReturnType<typeof paragraphsOf>;
  readonly statements: readonly ReadingStatement[];
  readonly mentions: readonly GraphNode[];
  /** True where there are more statements, or more mentions. */
  readonly cut: boolean;
  /** The statement after which the rest can be read; null where there is no rest. */
  readonly next: string | null;
}

export interface ReadingGiven {
  readonly id: string;
  readonly first: number;
  readonly after?: string | null;
}

const maximum = { reports: 1e3, statements: 5e3, mentions: 5e3 };

/** The reports, the newest first; one more than `first` where there are more. */
export async function reportList(database: Database, first: number): Promise<readonly ReportSummary[]> {
  checkedFirst(first, maximum.reports);
  const rows = await database.read(cypherFile('explore/report-list'), { limit: first + 1 });
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

/** A report with its text and what it says, or with the part of that which comes after a statement; null where there is none. */
export async function reading(database: Database, { id, first, after }: ReadingGiven): Promise<Reading | null> {
  checkedFirst(first, maximum.statements);
  const report = (await readReports(database, [id])).get(id);
  if (!report) return null;
  const [statements, mentions] = await Promise.all([
    database.read(cypherFile('explore/statements-of-report'), { id, after: after ?? null, limit: first + 1 }),
    database.read(cypherFile('explore/mentioned-in'), { id, limit: maximum.mentions + 1 }),
  ]);
  const kept = statements.slice(0, first).map(statementOf);
  const more = statements.length > first;
  return {
    report,
    text: report.text,
    paragraphs: paragraphsOf(report.text),
    statements: kept,
    mentions: mentions.slice(0, maximum.mentions).map(({ node }) => nodeOf(node)),
    cut: more || mentions.length > maximum.mentions,
    next: more ? (kept.at(-1)?.id ?? null) : null,
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
