import { isList } from '../../server/ontology/cell.ts';
import type { Cell } from '../../server/ontology/cell.ts';

// What the API answers with: the rest of the page knows it from here.
export { captionOf, isList, plainOf } from '../../server/ontology/cell.ts';
export type { Cell, MapCell, NodeCell, PathCell, RelationshipCell } from '../../server/ontology/cell.ts';

/** A row of an answer: a cell for each column. */
export type CellRow = readonly Cell[];

/** What stands in a row, by ids: what its evidence is asked for, and what can be shown in the network. */
export interface RowContent {
  readonly nodes: readonly string[];
  readonly relationships: readonly string[];
  readonly statements: readonly string[];
}

const ofEvidence: readonly string[] = ['Mention', 'Statement', 'Judgement', 'Change'];

/** The ids of everything in a row, also in its lists, paths and maps. */
export function contentOf(row: CellRow): RowContent {
  const nodes = new Set<string>();
  const relationships = new Set<string>();
  const statements = new Set<string>();
  const visit = (cell: Cell): void => {
    if (typeof cell !== 'object' || cell === null) return;
    if (isList(cell)) cell.forEach(visit);
    else if (cell.kind === 'map') Object.values(cell.entries).forEach(visit);
    else if (cell.kind === 'path') [...cell.nodes, ...cell.relationships].forEach(visit);
    else if (cell.kind === 'relationship') relationships.add(cell.id);
    else if (cell.label === 'Statement') statements.add(cell.id);
    else if (!ofEvidence.includes(cell.label)) nodes.add(cell.id);
  };
  row.forEach(visit);
  return { nodes: [...nodes], relationships: [...relationships], statements: [...statements] };
}
