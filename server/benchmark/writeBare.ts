import type { Database } from '../database/database.ts';
import { batchesOf } from '../database/loading/batches.ts';
import type { NodeRow, Rows } from '../database/loading/rows.ts';
import { anchors, endsOf } from '../database/loading/rows.ts';

/** Writes rows with nothing but `UNWIND … CREATE`: what a load is compared with, and the quickest way to a large world. */
export async function writeBare(database: Database, { nodes, relationships }: Rows): Promise<void> {
  const send = (cypher: string, rows: readonly unknown[]) =>
    database.write((transaction) => transaction.run(`UNWIND $rows AS row ${cypher}`, { rows }));
  for (const { key, rows } of batchesOf(nodes, ({ labels }) => labels)) {
    const properties = rows.map((row) => row.properties);
    await send(`CREATE (node:${key}) SET node = row`, properties);
  }
  const lines = [...nodes.flatMap(anchorLine), ...relationships];
  for (const { key, rows } of batchesOf(lines, ({ type }) => type)) {
    const { start, end } = bareEnds(key);
    const match = `MATCH (from:${start} {id: row.start}) MATCH (to:${end} {id: row.end})`;
    await send(`${match} CREATE (from)-[line:${key}]->(to) SET line = row.properties`, rows);
  }
}

function anchorLine({ family, id, anchor }: NodeRow): Rows['relationships'] {
  if (family === 'Entity' || anchor === undefined) return [];
  return [{ type: anchors[family].type, start: id, end: anchor, properties: {} }];
}

function bareEnds(type: string): { readonly start: string; readonly end: string } {
  for (const start of ['Mention', 'Statement', 'Judgement'] as const) {
    if (anchors[start].type === type) return { start, end: anchors[start].end };
  }
  return endsOf(type);
}
