import type { Row, Transaction } from '../database.ts';
import { query } from './query.ts';
import { anchors, families } from './rows.ts';
import type { Family, NodeRow, RelationshipRow, RowProperties, Rows } from './rows.ts';

interface Page extends Row {
  readonly id: string;
  readonly labels: readonly string[];
  readonly properties: RowProperties;
  readonly relationships: readonly (readonly [type: string, end: string, properties: RowProperties])[];
}
type Run = Transaction['run'];

const pageSize = 5000;

/** All rows of one family in the order of their ids, page by page. */
export async function* pagesOf(run: Run, family: Family): AsyncGenerator<Rows> {
  for (let after = ''; ;) {
    const page = await run<Page>(query('read-rows', { FAMILY: family }), { after, limit: pageSize });
    yield rowsOfPage(family, page);
    const last = page.at(-1);
    if (!last || page.length < pageSize) return;
    after = last.id;
  }
}

/** Everything that loading wrote, read back as the rows that it wrote. */
export async function readRows(run: Run): Promise<Rows> {
  const nodes: NodeRow[] = [];
  const relationships: RelationshipRow[] = [];
  for (const family of families) {
    for await (const page of pagesOf(run, family)) {
      for (const row of page.nodes) nodes.push(row);
      for (const row of page.relationships) relationships.push(row);
    }
  }
  return { nodes, relationships };
}

function rowsOfPage(family: Family, page: readonly Page[]): Rows {
  const anchor = family === 'Entity' ? undefined : anchors[family].type;
  const relationships: RelationshipRow[] = [];
  const nodes = page.map(({ id, labels, properties, relationships: outgoing }): NodeRow => {
    let anchoredTo: string | undefined;
    for (const [type, end, values] of outgoing) {
      if (type === anchor) anchoredTo = end;
      else relationships.push({ type, start: id, end, properties: values });
    }
    const row = { family, id, labels: ordered(labels), properties };
    return anchoredTo === undefined ? row : { ...row, anchor: anchoredTo };
  });
  return { nodes, relationships };
}

// Neo4j gives labels in no order: Entity, then the wider, then the label itself.
function ordered(labels: readonly string[]): string {
  const rank = (label: string) => (label === 'Entity' ? 0 : label === 'Place' ? 1 : 2);
  return labels.toSorted((a, b) => rank(a) - rank(b)).join(':');
}
