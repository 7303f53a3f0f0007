import { parseFiles } from '../../annotation/parseFiles.ts';
import type { KnownEvidence } from '../../annotation/parseFiles.ts';
import { printFiles } from '../../annotation/printFiles.ts';
import type { SourceFile } from '../../annotation/sourceFile.ts';
import type { Evidence } from '../../ontology/evidence.ts';
import { publisherKey } from '../../ontology/evidence.ts';
import { query } from './query.ts';
import { readEvidence, readMentionIds, readReports } from './readEvidence.ts';
import type { Run } from './readRows.ts';

/** Files that were found good, against one state of the data. */
export interface Accepted {
  readonly evidence: Evidence;
  /** The ids of the reports that the files told of, in order. */
  readonly reports: readonly string[];
  /** The state of the data that they were checked against. */
  readonly state: string;
}

/** Checks files as a whole, and with what is loaded already; only reads. Throws RefusedFiles. */
export async function acceptFiles(run: Run, files: readonly SourceFile[]): Promise<Accepted> {
  const state = await stateOf(run);
  const reports = await readReports(run);
  const mentionIds = await readMentionIds(run, new Set(reports.map(({ id }) => id)));
  const evidence = await parsed(run, files, { reports, mentionIds });
  return { evidence, reports: evidence.reports.map(({ id }) => id).sort(), state };
}

/** Which data these are. */
export async function stateOf(run: Run): Promise<string> {
  const [row] = await run<{ readonly state: string }>(query('state'));
  return row?.state ?? '';
}

/**
 * A report that comes without its annotation keeps the one it has, which is checked against the new text: quotes that
 * are no longer in it refuse the load, rather than vanish.
 */
async function parsed(run: Run, files: readonly SourceFile[], known: KnownEvidence): Promise<Evidence> {
  const after = parseFiles(files, known);
  const annotated = new Set(after.mentions.filter(({ key }) => key !== publisherKey).map(({ reportId }) => reportId));
  const there = new Set(known.reports.map(({ id }) => id));
  const bare = new Set(after.reports.map(({ id }) => id).filter((id) => there.has(id) && !annotated.has(id)));
  if (bare.size === 0) return after;
  const before = await readEvidence(run, (id) => bare.has(id));
  const kept = printFiles({ ...before, judgements: [] }).filter(({ path }) => path.startsWith('annotations/'));
  return kept.length === 0 ? after : parseFiles([...files, ...kept], known);
}
