/** One value in a row of an answer, as the server writes it. */
export type Cell =
  null | string | number | boolean | NodeCell | RelationshipCell | PathCell | MapCell | readonly Cell[];

/** A row of an answer: a cell for each column. */
export type CellRow = readonly Cell[];

/** Somebody or something that an answer names; its label may be one of the evidence: Mention, Statement, Judgement. */
export interface NodeCell {
  readonly kind: 'node';
  readonly id: string;
  readonly label: string;
  readonly name: string;
  readonly properties: Readonly<Record<string, Cell>>;
}

export interface RelationshipCell {
  readonly kind: 'relationship';
  readonly id: string;
  readonly type: string;
  /** Ids of the nodes at its ends. */
  readonly start: string;
  readonly end: string;
  readonly properties: Readonly<Record<string, Cell>>;
}

export interface PathCell {
  readonly kind: 'path';
  readonly nodes: readonly NodeCell[];
  readonly relationships: readonly RelationshipCell[];
}

/** An object that the query made. */
export interface MapCell {
  readonly kind: 'map';
  readonly entries: Readonly<Record<string, Cell>>;
}

/** True for a list of cells. */
export const isList = (cell: Cell): cell is readonly Cell[] => Array.isArray(cell);

/** A cell in one line of words: nodes by their names, paths as names with what joins them. */
export function captionOf(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'object') return String(cell);
  if (isList(cell)) return cell.map(captionOf).join(', ');
  switch (cell.kind) {
    case 'node':
      return cell.name;
    case 'relationship':
      return cell.type;
    case 'path':
      return cell.nodes.map(({ name }) => name).join(' – ');
    case 'map':
      return Object.entries(cell.entries)
        .map(([name, value]) => `${name}: ${captionOf(value)}`)
        .join(', ');
  }
}

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
