import packageFile from '../../../package.json' with { type: 'json' };
import { cypherFile } from '../../database/cypher.ts';
import type { Database } from '../../database/database.ts';
import { nodeLabels } from '../../ontology/ontology.ts';

export interface Status {
  readonly version: string;
  readonly state: 'ready' | 'starting' | 'down';
  readonly reason: string | null;
  readonly notice: string | null;
  readonly databaseVersion: string | null;
  readonly ownDatabase: boolean;
  readonly address: string | null;
  readonly counts: readonly LabelCount[];
  readonly dataState: string;
}

interface LabelCount {
  readonly [column: string]: unknown;
  readonly label: string;
  readonly count: number;
}
interface DataStateRow {
  readonly [column: string]: unknown;
  readonly hash: string;
  readonly changedAt: string | null;
}

const countsQuery = nodeLabels
  .map((label) => {
    const where = label === 'Report' ? " WHERE node.kind <> 'gazetteer'" : '';
    return `MATCH (node:${label})${where} RETURN '${label}' AS label, count(node) AS count`;
  })
  .join(' UNION ALL ');

/** What runs here, whether its database answers, and how much is in it. */
export async function status(database: Database, notices: readonly string[] = []): Promise<Status> {
  const state = await database.check();
  const notice = [...new Set(notices)].join(' ') || null;
  const { version } = packageFile;
  if (state.state !== 'ready') {
    const { state: name, reason, own } = state;
    return {
      version,
      state: name,
      reason,
      notice,
      databaseVersion: null,
      ownDatabase: own,
      address: null,
      counts: [],
      dataState: '',
    };
  }
  const [counts, [data]] = await Promise.all([
    database.read<LabelCount>(countsQuery),
    database.read<DataStateRow>(cypherFile('explore/data-state')),
  ]);
  return {
    version,
    state: state.state,
    reason: null,
    notice,
    databaseVersion: state.version,
    ownDatabase: state.own,
    address: state.address,
    counts: counts.filter(({ count }) => count > 0),
    dataState: data ? `${data.hash} ${data.changedAt ?? ''}`.trim() : '',
  };
}
