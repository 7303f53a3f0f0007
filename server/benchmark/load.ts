import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SourceFile } from '../annotation/sourceFile.ts';
import type { Database } from '../database/database.ts';
import { createSchema } from '../database/loading/createSchema.ts';
import { load } from '../database/loading/load.ts';
import { readRows } from '../database/loading/readRows.ts';
import { reset } from '../database/loading/reset.ts';
import { createGazetteer, parseGazetteer } from '../identity/gazetteer.ts';
import type { Gazetteer } from '../identity/gazetteer.ts';
import { projectFolder } from '../projectFolder.ts';
import type { Row } from './row.ts';
import { worldFiles } from './world.ts';
import { writeBare } from './writeBare.ts';

export interface LoadMeasure {
  readonly people: number;
  /** Nodes and relationships, the evidence included. */
  readonly rows: number;
  readonly loadSeconds: number;
  readonly bareSeconds: number;
  /** Rows per second of our load, divided by those of bare `UNWIND … CREATE`. */
  readonly ratio: number;
  /** The most memory that this process had by the end of the load, in MB. */
  readonly peakMegabytes: number;
  /** The same after the same files were loaded once more, and one changed report after that. */
  readonly peakAgainMegabytes: number;
  readonly againSeconds: number;
  readonly oneSeconds: number;
}

/** What the load is asked to reach, as lines of the table. */
export async function loadRows(database: Database): Promise<readonly Row[]> {
  const { people, rows, loadSeconds, bareSeconds, ...measured } = await measureLoad(database, projectFolder);
  return [
    {
      name: `load: ${people} people, ${rows} rows, against bare UNWIND CREATE`,
      value: rows / loadSeconds,
      unit: 'rows/s',
      baseline: rows / bareSeconds,
      target: { least: 0.5 },
    },
    { name: 'load: the same files again, nothing changes', value: measured.againSeconds, unit: 's' },
    { name: 'load: one changed report', value: measured.oneSeconds, unit: 's' },
    { name: 'load: peak memory of this process', value: measured.peakMegabytes, unit: 'MB', target: { most: 1024 } },
    {
      name: 'load: peak memory, also after the loads again',
      value: measured.peakAgainMegabytes,
      unit: 'MB',
      target: { most: 1024 },
    },
  ];
}

/** Loads the made-up world, then writes the same rows with nothing but `UNWIND … CREATE`, on the same Neo4j. */
export async function measureLoad(database: Database, projectFolder: string, people = 10_000): Promise<LoadMeasure> {
  const json = await readFile(join(projectFolder, 'seed/gazetteer/xinjiang.json'), 'utf8');
  const gazetteer = createGazetteer(parseGazetteer(JSON.parse(json) as unknown));
  await createSchema(database);
  await reset(database);
  // A first, small load, so that neither of the two pays for a cold database.
  await load(database, [...worldFiles(gazetteer, { people: 200 })], gazetteer);
  await reset(database);
  const loading = (files: Iterable<SourceFile>) =>
    secondsOf(async () => {
      await load(database, [...files], gazetteer);
    });
  const loadSeconds = await loading(worldFiles(gazetteer, { people }));
  const peakMegabytes = peakNow();
  const againSeconds = await loading(worldFiles(gazetteer, { people }));
  const oneSeconds = await loading(changedReport(gazetteer, people));
  const peakAgainMegabytes = peakNow();
  const rows = await readRows(database.read.bind(database));
  await reset(database);
  const bareSeconds = await secondsOf(() => writeBare(database, rows));
  await reset(database);
  const evidence = rows.nodes.filter(({ anchor }) => anchor !== undefined).length;
  return {
    people,
    rows: rows.nodes.length + evidence + rows.relationships.length,
    loadSeconds,
    bareSeconds,
    ratio: bareSeconds / loadSeconds,
    peakMegabytes,
    peakAgainMegabytes,
    againSeconds,
    oneSeconds,
  };
}

const peakNow = (): number => process.resourceUsage().maxRSS / 1024;

/** The first report of the world and its annotation, with friends in the place of siblings. */
function* changedReport(gazetteer: Gazetteer, people: number): Generator<SourceFile> {
  let left = 2;
  for (const { path, text } of worldFiles(gazetteer, { people })) {
    yield { path, text: text.replaceAll('SIBLING_OF', 'FRIEND_OF') };
    left -= 1;
    if (left === 0) return;
  }
}

async function secondsOf(work: () => Promise<void>): Promise<number> {
  const begun = performance.now();
  await work();
  return (performance.now() - begun) / 1000;
}
