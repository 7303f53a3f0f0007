import { parseFiles } from '../../annotation/parseFiles.ts';
import { printFiles } from '../../annotation/printFiles.ts';
import type { SourceFile } from '../../annotation/sourceFile.ts';
import type { Evidence, Statement } from '../../ontology/evidence.ts';
import { publisherKey } from '../../ontology/evidence.ts';

/** What files add to the evidence that is there, checked as a whole. */
export interface Loaded {
  readonly evidence: Evidence;
  /** The ids of the reports that the files told of. */
  readonly reports: readonly string[];
  readonly warnings: readonly string[];
}

/** The evidence as people gave it, without the part that the gazetteer adds to every projection. */
export function withoutGazetteer({ reports, mentions, statements, judgements }: Evidence): Evidence {
  const rendered = new Set(reports.filter(({ kind }) => kind === 'gazetteer').map(({ id }) => id));
  return {
    reports: reports.filter(({ id }) => !rendered.has(id)),
    mentions: mentions.filter(({ reportId }) => !rendered.has(reportId)),
    statements: statements.filter(({ quote }) => !rendered.has(quote.reportId)),
    judgements,
  };
}

/** Puts the reports and judgements of files in the place of those with the same id; throws RefusedFiles. */
export function withLoaded(before: Evidence, files: readonly SourceFile[]): Loaded {
  const after = parsed(before, files);
  const replaced = new Set(after.reports.map(({ id }) => id));
  const kept = before.mentions.filter(({ reportId }) => !replaced.has(reportId));
  const mentions = [...kept, ...after.mentions];
  const mentionIds = new Set(mentions.map(({ id }) => id));
  const judgements = new Map([...before.judgements, ...after.judgements].map((judgement) => [judgement.id, judgement]));
  const lost = [...judgements.values()].filter(({ left, right }) => !mentionIds.has(left) || !mentionIds.has(right));
  for (const { id } of lost) judgements.delete(id);
  return {
    evidence: inOrder({
      reports: [...before.reports.filter(({ id }) => !replaced.has(id)), ...after.reports],
      mentions,
      statements: [...before.statements.filter(({ quote }) => !replaced.has(quote.reportId)), ...after.statements],
      judgements: [...judgements.values()],
    }),
    reports: [...replaced].sort(),
    warnings: lost.map(
      ({ left, right, verdict }) =>
        `the judgement that ${left} and ${right} are "${verdict}" is gone, since no report mentions both any more.`,
    ),
  };
}

// One order, whatever the order of the files was and whether evidence comes from them or from the database.
function inOrder({ reports, mentions, statements, judgements }: Evidence): Evidence {
  const byPlace = (a: Statement, b: Statement) =>
    compare(a.quote.reportId, b.quote.reportId) ||
    a.quote.start - b.quote.start ||
    a.quote.end - b.quote.end ||
    compare(a.id, b.id);
  return {
    reports: reports.toSorted(byId),
    mentions: mentions.toSorted(byId),
    statements: statements.toSorted(byPlace),
    judgements: judgements.toSorted(byId),
  };
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const byId = (a: { readonly id: string }, b: { readonly id: string }) => compare(a.id, b.id);

/**
 * A report that comes without its annotation keeps the one it has, which is checked against the new text: quotes that
 * are no longer in it refuse the load, rather than vanish.
 */
function parsed(before: Evidence, files: readonly SourceFile[]): Evidence {
  const known = { reports: before.reports, mentionIds: new Set(before.mentions.map(({ id }) => id)) };
  const after = parseFiles(files, known);
  const annotated = new Set(after.mentions.filter(({ key }) => key !== publisherKey).map(({ reportId }) => reportId));
  const bare = new Set(after.reports.filter(({ id }) => !annotated.has(id)).map(({ id }) => id));
  const kept = printFiles({
    reports: before.reports.filter(({ id }) => bare.has(id)),
    mentions: before.mentions.filter(({ reportId }) => bare.has(reportId)),
    statements: before.statements.filter(({ quote }) => bare.has(quote.reportId)),
    judgements: [],
  }).filter(({ path }) => path.startsWith('annotations/'));
  return kept.length === 0 ? after : parseFiles([...files, ...kept], known);
}
