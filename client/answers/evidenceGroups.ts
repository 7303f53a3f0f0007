import type { Claim, GraphNode } from '../api/types.ts';

/** What is said about one node of a row, or about what happened to it. */
export interface EvidenceGroup {
  readonly about: GraphNode;
  readonly claims: readonly Claim[];
}

/**
 * The claims behind a row, each under the one whom it is about: people of the row first, in its order, then what else it
 * names. What is said of an event stands with whoever it happened to. No claim stands twice.
 */
export function evidenceGroups(claims: readonly Claim[], row: readonly string[]): readonly EvidenceGroup[] {
  const groups: EvidenceGroup[] = [];
  let left = claims;
  for (const about of subjectsOf(claims, row)) {
    const events = new Set(
      left
        .filter(({ predicate, subject, object }) => object && predicate === 'SUBJECT_OF' && subject.id === about.id)
        .map(({ object }) => object?.id),
    );
    const isOwn = ({ predicate, subject, object }: Claim) =>
      subject.id === about.id ||
      object?.id === about.id ||
      events.has(subject.id) ||
      // Whose event it was besides stands with that one.
      (object !== null && events.has(object.id) && predicate !== 'SUBJECT_OF');
    const own = left.filter(isOwn);
    if (own.length > 0) groups.push({ about, claims: own });
    left = left.filter((claim) => !isOwn(claim));
  }
  return groups;
}

function subjectsOf(claims: readonly Claim[], row: readonly string[]): readonly GraphNode[] {
  const nodes = new Map<string, GraphNode>();
  for (const { subject } of claims) nodes.set(subject.id, subject);
  for (const { object } of claims) if (object && !nodes.has(object.id)) nodes.set(object.id, object);
  const rank = ({ id, label }: GraphNode) => {
    const at = row.indexOf(id);
    const isParty = label === 'Person' || label === 'Group';
    return (isParty ? 0 : 2) * row.length + (at < 0 ? row.length : at);
  };
  return [...nodes.values()].sort((a, b) => rank(a) - rank(b));
}
