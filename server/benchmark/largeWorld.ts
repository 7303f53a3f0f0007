import { parseFiles } from '../annotation/parseFiles.ts';
import type { Database } from '../database/database.ts';
import { createSchema } from '../database/loading/createSchema.ts';
import { joinEvidence } from '../database/loading/joinEvidence.ts';
import { query } from '../database/loading/query.ts';
import type { NodeRow, RelationshipRow, Rows } from '../database/loading/rows.ts';
import { wantedRows } from '../database/loading/rows.ts';
import type { Gazetteer } from '../identity/gazetteer.ts';
import { project } from '../identity/project.ts';
import { worldFiles } from './world.ts';
import { writeBare } from './writeBare.ts';

const peopleOfPart = 10_000;

/**
 * Fills an empty database with an eventful world that is too large to be loaded at once: part by part, each worked out as
 * a load would, and written without asking what is there. The parts share counties and what these lie in.
 */
export async function writeLargeWorld(
  database: Database,
  gazetteer: Gazetteer,
  people: number,
  onPart: (done: number) => void = () => undefined,
): Promise<void> {
  await createSchema(database, ['schema/constraints', 'evidence/bookkeeping']);
  const written = new Set<string>();
  for (let after = 0; after < people; after += peopleOfPart) {
    await writeBare(database, newRows(partOf(gazetteer, after, Math.min(peopleOfPart, people - after)), written));
    onPart(Math.min(after + peopleOfPart, people));
  }
  await database.write((transaction) =>
    transaction.run(query('mark'), { hash: `a made-up world of ${people} people`, changedAt: '2020-01-01T00:00:00Z' }),
  );
  // The other indexes are filled much sooner at once than row by row.
  await createSchema(database);
}

const noEvidence = { reports: [], mentions: [], statements: [], judgements: [] };

function partOf(gazetteer: Gazetteer, after: number, people: number) {
  const files = [...worldFiles(gazetteer, { people, after, eventful: true })];
  const { graph, evidence } = project(joinEvidence(noEvidence, parseFiles(files)).evidence, gazetteer);
  return wantedRows(evidence, graph);
}

/** The rows that no part before wrote. */
function newRows(wanted: ReturnType<typeof wantedRows>, written: Set<string>): Rows {
  const nodes: NodeRow[] = [];
  const relationships: RelationshipRow[] = [];
  for (const { node, outgoing } of wanted.rest()) {
    if (written.has(node.id)) continue;
    written.add(node.id);
    nodes.push(node);
    relationships.push(...outgoing);
  }
  return { nodes, relationships };
}
