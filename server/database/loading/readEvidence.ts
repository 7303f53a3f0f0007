import type { Evidence } from '../../ontology/evidence.ts';
import type { Database } from '../database.ts';
import { evidenceOf } from './evidenceOf.ts';
import { readRows } from './readRows.ts';
import { withoutGazetteer } from './withLoaded.ts';

/** The evidence that is in the database, as people gave it. */
export async function readEvidence(database: Database): Promise<Evidence> {
  return withoutGazetteer(evidenceOf(await readRows(database.read.bind(database))));
}
