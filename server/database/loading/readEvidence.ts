import type { Evidence, Report } from '../../ontology/evidence.ts';
import type { Row } from '../database.ts';
import { evidenceOf } from './evidenceOf.ts';
import { query } from './query.ts';
import { pageSize, pagesOf } from './readRows.ts';
import type { Run } from './readRows.ts';
import type { Bundle } from './rows.ts';

/**
 * The evidence that is in the database, as people gave it: of all reports, or of those that are to be kept; judgements
 * always. What the gazetteer adds to every projection is left out.
 */
export function readEvidence(run: Run, keep: (reportId: string) => boolean = () => true): Promise<Evidence> {
  return evidenceOf(pagesKept(run, keep));
}

/** The reports that people gave, with their texts. */
export async function readReports(run: Run): Promise<readonly Report[]> {
  return (await evidenceOf(reportsKept(run, () => true))).reports;
}

/** The ids of all mentions of these reports. */
export async function readMentionIds(run: Run, reportIds: ReadonlySet<string>): Promise<ReadonlySet<string>> {
  const ids = new Set<string>();
  for (let after = ''; ;) {
    const page = await run<MentionRow>(query('mention-ids'), { after, limit: pageSize });
    for (const { id, reportId } of page) if (reportIds.has(reportId)) ids.add(id);
    const last = page.at(-1);
    if (!last || page.length < pageSize) return ids;
    after = last.id;
  }
}

interface MentionRow extends Row {
  readonly id: string;
  readonly reportId: string;
}

async function* pagesKept(run: Run, keep: (reportId: string) => boolean): AsyncGenerator<readonly Bundle[]> {
  const kept = new Set<string>();
  for await (const page of reportsKept(run, keep)) {
    for (const { node } of page) kept.add(node.id);
    yield page;
  }
  for (const family of kept.size > 0 ? (['Mention', 'Statement'] as const) : []) {
    for await (const page of pagesOf(run, family)) yield page.filter(({ node }) => kept.has(node.anchor ?? ''));
  }
  yield* pagesOf(run, 'Judgement');
}

async function* reportsKept(run: Run, keep: (reportId: string) => boolean): AsyncGenerator<readonly Bundle[]> {
  for await (const page of pagesOf(run, 'Entity', 'Report'))
    yield page.filter(({ node }) => node.properties.kind !== 'gazetteer' && keep(node.id));
}
