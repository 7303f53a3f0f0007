import { createHash } from 'node:crypto';
import type { Database } from '../database.ts';
import { pagesOf } from './readRows.ts';
import { families } from './rows.ts';
import type { RowProperties } from './rows.ts';

/** One hash over all nodes and relationships that loading wrote: equal graphs and equal evidence give equal hashes. */
export async function canonicalHash(database: Database): Promise<string> {
  const hash = createHash('sha256');
  const run = database.read.bind(database);
  for (const family of families) {
    for await (const page of pagesOf(run, family)) {
      const lines = page.flatMap(({ node, outgoing }) => [
        JSON.stringify([node.labels, node.id, node.anchor ?? null, sorted(node.properties)]),
        ...outgoing.map((row) => JSON.stringify([row.type, row.start, row.end, sorted(row.properties)])),
      ]);
      for (const line of lines.sort()) hash.update(`${line}\n`);
    }
  }
  return hash.digest('hex');
}

const sorted = (properties: RowProperties) =>
  Object.keys(properties)
    .sort()
    .map((key) => [key, properties[key]]);
