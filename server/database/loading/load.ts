import { createHash } from 'node:crypto';
import type { SourceFile } from '../../annotation/sourceFile.ts';
import type { Gazetteer } from '../../identity/gazetteer.ts';
import { project } from '../../identity/project.ts';
import type { Database, Transaction } from '../database.ts';
import { atOneState } from '../oneState.ts';
import { acceptFiles, stateOf } from './acceptFiles.ts';
import { createSchema } from './createSchema.ts';
import { differenceOf, isNothing } from './difference.ts';
import type { Difference } from './difference.ts';
import { frugally } from './frugally.ts';
import { joinEvidence } from './joinEvidence.ts';
import { query } from './query.ts';
import { readEvidence } from './readEvidence.ts';
import { allPages, reader } from './readRows.ts';
import { removeStaged } from './reset.ts';
import { isBetweenEntities, wantedRows } from './rows.ts';
import type { Rows } from './rows.ts';
import { showingAtOnce } from './showing.ts';
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
  return frugally(() => loadAll(database, files, gazetteer, onProgress));
}

async function loadAll(
  database: Database,
  files: readonly SourceFile[],
  gazetteer: Gazetteer,
  onProgress: (progress: LoadProgress) => void,
): Promise<LoadResult> {
  onProgress({ step: 'reading', done: 0, total: 0 });
  // Before anything is written, the schema included: a load that is refused leaves no trace.
  const accepted = await atOneState(() => acceptFiles(reader(database), files));
  await createSchema(database);
  return showingAtOnce(database, async (last, beforeShowing) => {
    const [state] = await last.run<{ hash: string }>(query('lock'));
    await removeStaged(database);
    const run = last.run.bind(last);
    const { evidence: given, reports } =
      (await stateOf(run)) === accepted.state ? accepted : await acceptFiles(run, files);
    const replaced = new Set(reports);
    const joined = joinEvidence(await readEvidence(run, (id) => !replaced.has(id)), given);
    onProgress({ step: 'working out', done: 0, total: 0 });
    const { graph, evidence, warnings } = project(joined.evidence, gazetteer);
    const difference = await differenceOf(allPages(run), wantedRows(evidence, graph));
    if (!isNothing(difference)) {
      await write(database, last, difference, onProgress);
      await mark(last, state?.hash ?? '', files);
      await beforeShowing();
    }
    return { reports, ...countsOf(difference), warnings: [...joined.warnings, ...warnings] };
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
