import { createHash } from 'node:crypto';
import type { SourceFile } from '../../annotation/sourceFile.ts';
import type { Gazetteer } from '../../identity/gazetteer.ts';
import { project } from '../../identity/project.ts';
import type { Database, Transaction } from '../database.ts';
import { differenceOf, isNothing } from './difference.ts';
import type { Difference } from './difference.ts';
import { evidenceOf } from './evidenceOf.ts';
import { query } from './query.ts';
import { readRows } from './readRows.ts';
import { removeStaged } from './reset.ts';
import { isBetweenEntities, rowsOf } from './rows.ts';
import type { Rows } from './rows.ts';
import { withLoaded, withoutGazetteer } from './withLoaded.ts';
import { writeDifference } from './writeDifference.ts';

/** How many were made, were given other properties, and were taken away. */
export interface Counts {
  readonly created: number;
  readonly changed: number;
  readonly removed: number;
}

/** What a load did. All counts are 0 when the files said nothing new. */
export interface LoadResult {
  /** Ids of the reports that the files told of. */
  readonly reports: readonly string[];
  readonly nodes: Counts;
  readonly relationships: Counts;
  /** The same for the evidence: mentions, statements and judgements. */
  readonly evidence: Counts;
  readonly warnings: readonly string[];
}

export interface LoadProgress {
  readonly step: 'reading' | 'working out' | 'writing';
  /** Rows written, of how many. */
  readonly done: number;
  readonly total: number;
}

/**
 * Loads reports, annotations and judgements: all of it or, when anything is wrong (RefusedFiles), nothing. Only what
 * differs from what is there is written; reports with an id that is there take the place of the older.
 */
export function load(
  database: Database,
  files: readonly SourceFile[],
  gazetteer: Gazetteer,
  onProgress: (progress: LoadProgress) => void = () => undefined,
): Promise<LoadResult> {
  return database.write(async (last) => {
    const [state] = await last.run<{ hash: string }>(query('lock'));
    await removeStaged(database);
    onProgress({ step: 'reading', done: 0, total: 0 });
    const before = await readRows(last.run.bind(last));
    const loaded = withLoaded(withoutGazetteer(evidenceOf(before)), files);
    onProgress({ step: 'working out', done: 0, total: 0 });
    const { graph, evidence, warnings } = project(loaded.evidence, gazetteer);
    const difference = differenceOf(before, rowsOf(evidence, graph));
    if (!isNothing(difference)) {
      await write(database, last, difference, onProgress);
      await mark(last, state?.hash ?? '', files);
    }
    return { reports: loaded.reports, ...countsOf(difference), warnings: [...loaded.warnings, ...warnings] };
  });
}

async function write(
  database: Database,
  last: Transaction,
  difference: Difference,
  onProgress: (progress: LoadProgress) => void,
): Promise<void> {
  const { created, changed, removed } = difference;
  const anchored = created.nodes.filter(({ anchor }) => anchor !== undefined).length;
  const rows = [created, changed, removed].reduce(
    (sum, part) => sum + part.nodes.length + part.relationships.length,
    0,
  );
  let done = 0;
  await writeDifference(database, last, difference, (count) => {
    done += count;
    onProgress({ step: 'writing', done, total: rows + anchored });
  });
}

// Readers ask whether the data are still the same; a chain of what was loaded answers that without reading all of it.
async function mark(last: Transaction, before: string, files: readonly SourceFile[]): Promise<void> {
  const hash = createHash('sha256').update(before);
  for (const { path, text } of files) hash.update(`\n${path}\n`).update(text);
  await last.run(query('mark'), { hash: hash.digest('hex'), changedAt: new Date().toISOString() });
}

function countsOf({ created, changed, removed }: Difference) {
  const entities = ({ nodes }: Rows) => nodes.filter(({ family }) => family === 'Entity').length;
  const lines = (rows: Rows['relationships']) => rows.filter(({ type }) => isBetweenEntities(type)).length;
  const changedEntities = changed.nodes.filter(({ after }) => after.family === 'Entity').length;
  return {
    nodes: { created: entities(created), changed: changedEntities, removed: entities(removed) },
    relationships: {
      created: lines(created.relationships),
      changed: lines(changed.relationships),
      removed: lines(removed.relationships),
    },
    evidence: {
      created: created.nodes.length - entities(created),
      changed: changed.nodes.length - changedEntities,
      removed: removed.nodes.length - entities(removed),
    },
  };
}
