import type { Evidence, GraphNode, Quote, ReportSummary } from '../api/types.ts';
import { countOf } from '../components/words.ts';
import { quotesIn, statementsIn } from './inspectorSections.ts';
import type { Section } from './inspectorSections.ts';

/** The quotes of an inspector: those under its sections; of a report, which tells of itself, all that it says. */
export function quotesShown(evidence: Evidence, about: GraphNode, sections: readonly Section[]): readonly Quote[] {
  if (about.label === 'Report') return evidence.claims.flatMap(({ quotes }) => quotes);
  return quotesIn(sections.flatMap(({ items }) => items));
}

/** "6 statements in 2 reports": how much is quoted; empty where nothing is. */
export function amountText(quotes: readonly Quote[], isCut: boolean): string {
  const statements = statementsIn(quotes);
  if (statements === 0) return '';
  const reports = new Set(quotes.map(({ report }) => report.id)).size;
  return `${isCut ? 'at least ' : ''}${countOf(statements, 'statement')} in ${countOf(reports, 'report')}`;
}

/** A report that says something of the selection. */
export interface QuotedReport {
  readonly report: ReportSummary;
  readonly statements: number;
  /** The first statement of it. */
  readonly first: string;
}

/** The reports that are quoted, the newest first. */
export function quotedReports(quotes: readonly Quote[]): readonly QuotedReport[] {
  const reports = new Map<string, readonly Quote[]>();
  for (const quote of quotes) reports.set(quote.report.id, [...(reports.get(quote.report.id) ?? []), quote]);
  return [...reports.values()]
    .flatMap((own) => {
      const [first] = own;
      return first ? [{ report: first.report, first: first.statement, statements: statementsIn(own) }] : [];
    })
    .sort((a, b) => b.report.publishedOn.localeCompare(a.report.publishedOn));
}
