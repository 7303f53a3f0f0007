import type { Database, Row, Transaction } from '../database.ts';
import { query } from './query.ts';
import { anchors, families } from './rows.ts';
import type { Bundle, Family, NodeRow, RelationshipRow, RowProperties, Rows } from './rows.ts';

interface Found extends Row {
  readonly id: string;
  readonly labels: readonly string[];
  readonly properties: RowProperties;
  readonly relationships: readonly (readonly [type: string, end: string, properties: RowProperties])[];
}
/** How a query is sent: in a transaction of its own, or in that of a load. */
export type Run = Transaction['run'];

/** Reads outside of a load, of as many rows as there are. */
export function reader(database: Database): Run {
  return (cypher, parameters) => database.read(cypher, parameters, { timeLimitMs: 60_000, rowLimit: Infinity });
}

/** Rows of one page. */
export const pageSize = 500;

/** All nodes of one family in the order of their ids, page by page; or only those of one label. */
export async function* pagesOf(run: Run, family: Family, label: string = family): AsyncGenerator<readonly Bundle[]> {
  for (let after = ''; ;) {
    const page = await run<Found>(query('read-rows', { FAMILY: label }), { after, limit: pageSize });
    yield page.map((found) => bundleOf(family, found));
    const last = page.at(-1);
    if (!last || page.length < pageSize) return;
    after = last.id;
  }
}

/** Everything that loading wrote, page by page. */
export async function* allPages(run: Run): AsyncGenerator<readonly Bundle[]> {
  for (const family of families) yield* pagesOf(run, family);
}

/** Everything that loading wrote, read back as the rows that it wrote. */
export async function readRows(run: Run): Promise<Rows> {
  const nodes: NodeRow[] = [];
  const relationships: RelationshipRow[] = [];
  for await (const page of allPages(run)) {
    for (const { node, outgoing } of page) {
      nodes.push(node);
      relationships.push(...outgoing);
    }
  }
  return { nodes, relationships };
}

function bundleOf(family: Family, { id, labels, properties, relationships }: Found): Bundle {
  const anchorType = family === 'Entity' ? undefined : anchors[family].type;
  const anchor = relationships.find(([type]) => type === anchorType)?.[1];
  const node = { family, id, labels: ordered(labels), properties };
  return {
    node: anchor === undefined ? node : { ...node, anchor },
    outgoing: relationships
      .filter(([type]) => type !== anchorType)
      .map(([type, end, values]) => ({ type, start: id, end, properties: values })),
  };
}

// Neo4j gives labels in no order: Entity, then the wider, then the label itself.
function ordered(labels: readonly string[]): string {
  const rank = (label: string) => (label === 'Entity' ? 0 : label === 'Place' ? 1 : 2);
  return labels.toSorted((a, b) => rank(a) - rank(b)).join(':');
}
