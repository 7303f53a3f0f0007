import { captionOf, contentOf } from '../api/cells.ts';
import type { CellRow } from '../api/cells.ts';
import { textOf } from '../components/words.ts';
import type { EvidenceGroup } from './evidenceGroups.ts';

/** The columns that claims stand behind: those that name what they join, and those whose value they give. */
export function columnsBehind(
  columns: readonly string[],
  row: CellRow,
  { about, claims }: EvidenceGroup,
): readonly string[] {
  const named = new Set([about.id, ...claims.flatMap(({ id, subject, object }) => [id, subject.id, object?.id])]);
  const values = new Set([about.name, ...claims.flatMap(valuesOf)]);
  return columns.filter((_, at) => {
    const cell = row[at] ?? null;
    const { nodes, relationships } = contentOf([cell]);
    return (
      [...nodes, ...relationships].some((id) => named.has(id)) ||
      (typeof cell !== 'object' && values.has(captionOf(cell)))
    );
  });
}

function valuesOf({ value, properties, subject, object }: EvidenceGroup['claims'][number]): readonly string[] {
  const dates = [subject, object].map((node) => (node ? textOf(node.properties, 'date') : undefined));
  const own = [value, ...Object.values(properties)].map((each) => (typeof each === 'string' ? each : undefined));
  return [...own, ...dates].filter((text) => text !== undefined);
}
