import { cypherFile } from '../../database/cypher.ts';
import type { Database, Row } from '../../database/database.ts';
import { readGazetteer } from '../../exchange/seed.ts';
import { projectFolder } from '../../projectFolder.ts';
import { statisticsOf } from '../../statistics/statistics.ts';
import type { Statistics } from '../../statistics/statistics.ts';
import { flowsFromAbroad } from './fromAbroad.ts';
import type { FlowFromAbroad } from './fromAbroad.ts';
import { readWorld } from './readWorld.ts';
import type { ReadWorld } from './readWorld.ts';

/** What the reports say, and what was counted from it. */
export interface CountedWorld extends ReadWorld {
  readonly statistics: Statistics;
  readonly fromAbroad: readonly FlowFromAbroad[];
}

interface Kept {
  readonly state: string;
  readonly counted: Promise<CountedWorld>;
}

let gazetteer: ReturnType<typeof readGazetteer> | undefined;
let kept: Kept | undefined;

/** The statistics of the data as they are now: counted once for each state of the data, for all who ask. */
export async function countedWorld(database: Database): Promise<CountedWorld> {
  const [row] = await database.read<Row & { readonly hash: string; readonly changedAt: string | null }>(
    cypherFile('explore/data-state'),
  );
  if (!row) return count(database);
  const state = `${row.hash} ${row.changedAt ?? ''}`;
  if (kept?.state !== state) {
    const counting: Kept = { state, counted: count(database) };
    kept = counting;
    // What could not be counted is asked for again, and not remembered as a failure.
    counting.counted.catch(() => {
      if (kept === counting) kept = undefined;
    });
  }
  return kept.counted;
}

async function count(database: Database): Promise<CountedWorld> {
  gazetteer ??= readGazetteer(projectFolder);
  const read = await readWorld(database, await gazetteer);
  const statistics = statisticsOf(read.world);
  return { ...read, statistics, fromAbroad: flowsFromAbroad(read, statistics.cases) };
}
