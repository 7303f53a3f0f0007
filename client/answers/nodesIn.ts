import { isList } from '../api/cells.ts';
import type { Cell, CellRow, NodeCell } from '../api/cells.ts';

/** The nodes of a row, each once, also those in lists, paths and maps. */
export function nodesIn(row: CellRow): readonly NodeCell[] {
  const nodes = new Map<string, NodeCell>();
  const visit = (cell: Cell): void => {
    if (typeof cell !== 'object' || cell === null) return;
    if (isList(cell)) cell.forEach(visit);
    else if (cell.kind === 'node') nodes.set(cell.id, cell);
    else if (cell.kind === 'path') cell.nodes.forEach(visit);
    else if (cell.kind === 'map') Object.values(cell.entries).forEach(visit);
  };
  row.forEach(visit);
  return [...nodes.values()];
}
