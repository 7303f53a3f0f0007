import { families } from './rows.ts';
import type { Family, NodeRow, RelationshipRow, RowProperties, Rows } from './rows.ts';

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

/** Exactly the rows that have to be written so that `before` becomes `after`. */
export function differenceOf(before: Rows, after: Rows): Difference {
  const nodes = nodeDifference(before.nodes, after.nodes);
  // A node that is removed and created again takes its relationships with it, so that they too are created again.
  const remade = new Set(nodes.remade);
  const kept =
    remade.size === 0
      ? before.relationships
      : before.relationships.filter(({ start, end }) => !remade.has(start) && !remade.has(end));
  const relationships = relationshipDifference(kept, after.relationships);
  return {
    created: { nodes: nodes.created, relationships: relationships.created },
    changed: { nodes: nodes.changed, relationships: relationships.changed },
    removed: { nodes: nodes.removed, relationships: relationships.removed },
  };
}

/** True when there is nothing to write. */
export function isNothing({ created, changed, removed }: Difference): boolean {
  return [created, changed, removed].every(({ nodes, relationships }) => nodes.length + relationships.length === 0);
}

function nodeDifference(before: readonly NodeRow[], after: readonly NodeRow[]) {
  const old = new Map<Family, Map<string, NodeRow>>(families.map((family) => [family, new Map<string, NodeRow>()]));
  for (const row of before) old.get(row.family)?.set(row.id, row);
  const created: NodeRow[] = [];
  const changed: NodeChange[] = [];
  const removed: NodeRow[] = [];
  const remade: string[] = [];
  for (const row of after) {
    const same = old.get(row.family);
    const was = same?.get(row.id);
    same?.delete(row.id);
    if (!was) created.push(row);
    else if (was.anchor !== row.anchor) {
      removed.push(was);
      created.push(row);
      remade.push(row.id);
    } else if (was.labels !== row.labels || !sameProperties(was.properties, row.properties)) {
      changed.push({ before: was, after: row });
    }
  }
  for (const rows of old.values()) removed.push(...rows.values());
  return { created, changed, removed, remade };
}

function relationshipDifference(before: readonly RelationshipRow[], after: readonly RelationshipRow[]) {
  const old = new Map<string, RelationshipRow>();
  if (before.length > 0) for (const row of before) old.set(keyOf(row), row);
  const created: RelationshipRow[] = [];
  const changed: RelationshipRow[] = [];
  for (const row of after) {
    const was = old.size === 0 ? undefined : old.get(keyOf(row));
    if (!was) created.push(row);
    else {
      old.delete(keyOf(row));
      if (!sameProperties(was.properties, row.properties)) changed.push(row);
    }
  }
  return { created, changed, removed: [...old.values()] };
}

const keyOf = ({ type, start, end }: RelationshipRow) => `${type} ${start} ${end}`;

function sameProperties(a: RowProperties, b: RowProperties): boolean {
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => sameValue(a[key], b[key]));
}

function sameValue(a: RowProperties[string] | undefined, b: RowProperties[string] | undefined): boolean {
  if (typeof a !== 'object' || typeof b !== 'object') return a === b;
  return a.length === b.length && a.every((item, index) => item === b[index]);
}
