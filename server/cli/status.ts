import type { Database } from '../database/database.ts';
import { nodeLabels } from '../ontology/ontology.ts';

/** The database and what it holds, a name and a value each. */
export async function statusLines(database: Database): Promise<Readonly<Record<string, string | number>>> {
  const state = database.state();
  const where =
    state.state === 'ready'
      ? `Neo4j ${state.version} ${state.edition} at ${state.address}`
      : `${state.state}: ${state.reason}`;
  const rows = await database.read<{ readonly label: string; readonly count: number }>(
    "MATCH (n:Entity) WHERE coalesce(n.kind, '') <> 'gazetteer' UNWIND labels(n) AS label RETURN label, count(*) AS count",
  );
  const counts = new Map(rows.map(({ label, count }) => [label, count]));
  return { database: where, ...Object.fromEntries(nodeLabels.map((label) => [label, counts.get(label) ?? 0])) };
}
