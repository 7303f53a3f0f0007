import { publisherKey } from '../ontology/evidence.ts';
import type { GraphRelationship, Mention, Report, Statement } from '../ontology/evidence.ts';
import { groupBy } from '../ontology/groupBy.ts';
import type { Stated } from './derive.ts';
import { relationshipId, sources } from './relationships.ts';

/** MENTIONS and PUBLISHED_BY: which report names what, and whose it is. The gazetteer names everything, so it is left out. */
export function bibliography(
  stated: Stated,
  spoken: readonly Mention[],
  about: ReadonlyMap<string, readonly Statement[]>,
): readonly GraphRelationship[] {
  const byReport = groupBy(spoken, ({ reportId }) => reportId);
  return [...stated.reports.values()].flatMap((report) => {
    if (report.kind === 'gazetteer') return [];
    const mentioned = new Map<string, readonly Statement[]>();
    let publisher: string | undefined;
    for (const { id, key } of byReport.get(report.id) ?? []) {
      const entity = stated.entityOf(id);
      if (key === publisherKey) publisher = entity;
      else mentioned.set(entity, [...(mentioned.get(entity) ?? []), ...(about.get(id) ?? [])]);
    }
    return mentionsOf(report, mentioned, publisher, stated);
  });
}

function mentionsOf(
  report: Report,
  mentioned: ReadonlyMap<string, readonly Statement[]>,
  publisher: string | undefined,
  stated: Stated,
): readonly GraphRelationship[] {
  const relationship = (
    type: 'MENTIONS' | 'PUBLISHED_BY',
    end: string,
    statements: readonly Statement[],
  ): GraphRelationship => ({
    id: relationshipId(type, report.id, end),
    type,
    start: report.id,
    end,
    properties: { ...sources(statements, stated.entityOf), reports: [report.id] },
  });
  return [
    ...[...mentioned].map(([entity, statements]) => relationship('MENTIONS', entity, statements)),
    ...(publisher === undefined ? [] : [relationship('PUBLISHED_BY', publisher, [])]),
  ];
}
