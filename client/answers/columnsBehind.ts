import { captionOf, contentOf, isList } from '../api/cells.ts';
import type { Cell, CellRow } from '../api/cells.ts';
import { textOf } from '../components/words.ts';
import type { EvidenceGroup } from './evidenceGroups.ts';

/** The columns that claims stand behind: those that name what they join, and those whose value they give. */
export function columnsBehind(
  columns: readonly string[],
  row: CellRow,
  { about, claims }: EvidenceGroup,
): readonly string[] {
  const named = new Set([about.id, ...claims.flatMap(({ id, subject, object }) => [id, subject.id, object?.id])]);
  const given = new Set([about.name, ...claims.flatMap(valuesOf)]);
  return columns.filter((_, at) => {
    const cell = row[at] ?? null;
    const { nodes, relationships } = contentOf([cell]);
    const values = plainValues(cell);
    return (
      [...nodes, ...relationships].some((id) => named.has(id)) ||
      (values.length > 0 && values.every((value) => given.has(value)))
    );
  });
}

function valuesOf({ value, properties, subject, object }: EvidenceGroup['claims'][number]): readonly string[] {
  const dates = [subject, object].map((node) => (node ? textOf(node.properties, 'date') : undefined));
  const own = [value, ...Object.values(properties)].flat().map((each) => (isPlain(each) ? String(each) : undefined));
  return [...own, ...dates].filter((text) => text !== undefined);
}

const isPlain = (value: unknown): boolean => typeof value === 'string' || typeof value === 'number';

/** The texts and numbers of a cell, also those of a list. */
function plainValues(cell: Cell): readonly string[] {
  if (cell !== null && isList(cell)) return cell.flatMap(plainValues);
  return cell === null || typeof cell === 'object' ? [] : [captionOf(cell)];
}
