import type { Evidence, Statement } from '../../ontology/evidence.ts';

/** Evidence as it is after a load, and what was lost on the way. */
export interface Joined {
  readonly evidence: Evidence;
  readonly warnings: readonly string[];
}

/** Joins what stays of the evidence with what files say; a later judgement takes the place of an earlier one. */
export function joinEvidence(kept: Evidence, given: Evidence): Joined {
  const mentions = [...kept.mentions, ...given.mentions];
  const mentionIds = new Set(mentions.map(({ id }) => id));
  const judgements = new Map([...kept.judgements, ...given.judgements].map((judgement) => [judgement.id, judgement]));
  const lost = [...judgements.values()].filter(({ left, right }) => !mentionIds.has(left) || !mentionIds.has(right));
  for (const { id } of lost) judgements.delete(id);
  return {
    evidence: inOrder({
      reports: [...kept.reports, ...given.reports],
      mentions,
      statements: [...kept.statements, ...given.statements],
      judgements: [...judgements.values()],
    }),
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
