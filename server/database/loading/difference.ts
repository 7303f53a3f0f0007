import type { Bundle, NodeRow, RelationshipRow, RowProperties, Rows, Wanted } from './rows.ts';

/** What a load does to the rows in Neo4j. */
export interface Difference {
  readonly created: Rows;
  readonly changed: { readonly nodes: readonly NodeChange[]; readonly relationships: readonly RelationshipRow[] };
  readonly removed: Rows;
}
export interface NodeChange {
  readonly before: NodeRow;
  readonly after: NodeRow;
}

interface Lists {
  readonly nodes: NodeRow[];
  readonly relationships: RelationshipRow[];
}
interface Found {
  readonly created: Lists;
  readonly changed: { readonly nodes: NodeChange[]; readonly relationships: RelationshipRow[] };
  readonly removed: Lists;
  /** Removed, and created again elsewhere. */
  readonly moved: Lists;
}

/**
 * Exactly the rows that have to be written so that what stands in Neo4j becomes what is wanted. What stands there comes
 * in pages, of which nothing is kept but the differences: a world that is loaded again needs no memory for its rows.
 */
export async function differenceOf(
  standing: AsyncIterable<readonly Bundle[]> | Iterable<readonly Bundle[]>,
  wanted: Wanted,
): Promise<Difference> {
  const found: Found = {
    created: empty(),
    changed: { nodes: [], relationships: [] },
    removed: empty(),
    moved: empty(),
  };
  for await (const page of standing) {
    for (const bundle of page) compare(bundle, wanted.take(bundle.node.family, bundle.node.id), found);
  }
  const { created, changed, removed, moved } = found;
  for (const bundle of wanted.rest()) add(created, bundle);
  // Last, since what they now hang on may be new.
  for (const row of moved.nodes) created.nodes.push(row);
  for (const row of moved.relationships) created.relationships.push(row);
  return { created, changed, removed };
}

/** True when there is nothing to write. */
export function isNothing({ created, changed, removed }: Difference): boolean {
  return [created, changed, removed].every(({ nodes, relationships }) => nodes.length + relationships.length === 0);
}

const empty = (): Lists => ({ nodes: [], relationships: [] });

function add({ nodes, relationships }: Lists, { node, outgoing }: Bundle): void {
  nodes.push(node);
  for (const row of outgoing) relationships.push(row);
}

function compare(before: Bundle, after: Bundle | undefined, { created, changed, removed, moved }: Found): void {
  if (!after) return add(removed, before);
  if (before.node.anchor !== after.node.anchor) {
    // Only a judgement moves, to its other mention, and nothing leads to a judgement: what goes out is all it loses.
    removed.nodes.push(before.node);
    return add(moved, after);
  }
  if (before.node.labels !== after.node.labels || !sameProperties(before.node.properties, after.node.properties)) {
    changed.nodes.push({ before: before.node, after: after.node });
  }
  const lines = new Map(before.outgoing.map((row) => [lineOf(row), row]));
  for (const row of after.outgoing) {
    const was = lines.get(lineOf(row));
    lines.delete(lineOf(row));
    if (!was) created.relationships.push(row);
    else if (!sameProperties(was.properties, row.properties)) changed.relationships.push(row);
  }
  for (const row of lines.values()) removed.relationships.push(row);
}

const lineOf = ({ type, end }: RelationshipRow) => `${type} ${end}`;

function sameProperties(a: RowProperties, b: RowProperties): boolean {
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => sameValue(a[key], b[key]));
}

function sameValue(a: RowProperties[string] | undefined, b: RowProperties[string] | undefined): boolean {
  if (typeof a !== 'object' || typeof b !== 'object') return a === b;
  return a.length === b.length && a.every((item, index) => item === b[index]);
}
