/** One value of an answer, as plain data that can be shown, kept and sent. */
export type Cell =
  null | string | number | boolean | NodeCell | RelationshipCell | PathCell | MapCell | readonly Cell[];

/** Somebody or something that an answer names; its label may be one of the evidence: Mention, Statement, Judgement. */
export interface NodeCell {
  readonly kind: 'node';
  readonly id: string;
  readonly label: string;
  /** Its caption. */
  readonly name: string;
  /** Those that readers are shown: none that only hold the graph together. */
  readonly properties: Readonly<Record<string, Cell>>;
}

export interface RelationshipCell {
  readonly kind: 'relationship';
  readonly id: string;
  readonly type: string;
  /** The ids of its nodes. */
  readonly start: string;
  readonly end: string;
  readonly properties: Readonly<Record<string, Cell>>;
}

export interface PathCell {
  readonly kind: 'path';
  readonly nodes: readonly NodeCell[];
  readonly relationships: readonly RelationshipCell[];
}

/** A map that the query made. It is wrapped, since its own keys could be those of a node. */
export interface MapCell {
  readonly kind: 'map';
  readonly entries: Readonly<Record<string, Cell>>;
}

/** A cell in one line, for people: nodes by their names, relationships by their types. */
export function captionOf(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'object') return String(cell);
  if (isList(cell)) return cell.map(captionOf).join(', ');
  if (cell.kind === 'node') return cell.name;
  if (cell.kind === 'relationship') return cell.type;
  if (cell.kind === 'map')
    return Object.entries(cell.entries)
      .map(([key, value]) => `${key}: ${captionOf(value)}`)
      .join(', ');
  return cell.relationships.reduce(
    (text, { type }, at) => `${text} ${type} ${cell.nodes[at + 1]?.name ?? ''}`,
    cell.nodes[0]?.name ?? '',
  );
}

/** A cell for programs: a map that the query made stands as the query made it. */
export function plainOf(cell: Cell): unknown {
  if (typeof cell !== 'object' || cell === null) return cell;
  if (isList(cell)) return cell.map(plainOf);
  if (cell.kind !== 'map') return cell;
  return Object.fromEntries(Object.entries(cell.entries).map(([name, value]) => [name, plainOf(value)]));
}

/** True for a list of cells. */
export const isList = (cell: Cell): cell is readonly Cell[] => Array.isArray(cell);
