import type { Driver } from 'neo4j-driver';
import type { Database } from '../database/database.ts';
import { readGazetteer } from '../exchange/seed.ts';
import { askQuestion } from '../patterns/askQuestion.ts';
import type { Asked } from '../patterns/askQuestion.ts';
import { findNode } from '../patterns/findNode.ts';
import { gateRunner } from '../patterns/gateRunner.ts';
import { patternLibrary } from '../patterns/library.ts';
import type { Pattern } from '../patterns/pattern.ts';
import { projectFolder } from '../projectFolder.ts';
import { openApi } from './api.ts';
import { writeLargeWorld } from './largeWorld.ts';
import type { Row } from './row.ts';
import { timed } from './timing.ts';

const runs = 3;
const slowestShown = 5;

/** Every pattern of the library, and the counties' page, asked of a made-up world: as lines of the table. */
export async function patternRows(database: Database, _driver: Driver, people = 100_000): Promise<readonly Row[]> {
  await writeLargeWorld(database, await readGazetteer(projectFolder), people, (done) =>
    process.stderr.write(`  ${done.toLocaleString('en-GB')} of ${people.toLocaleString('en-GB')} people written\n`),
  );
  return [...(await measurePatterns(database)), ...(await measureCounties(database))];
}

/** Asks each pattern as the page does; the first asking only finds its plan. */
export async function measurePatterns(database: Database): Promise<readonly Row[]> {
  const runner = gateRunner({ database });
  try {
    const asked = { runner, findNode: findNode(database) };
    const given = await fittingNodes(database);
    const times: { readonly id: string; readonly seconds: number }[] = [];
    for (const pattern of patternLibrary()) times.push(await timePattern(asked, pattern, given));
    return rowsOf(times.sort((one, other) => other.seconds - one.seconds));
  } finally {
    await runner.close();
  }
}

function rowsOf(slowestFirst: readonly { readonly id: string; readonly seconds: number }[]): readonly Row[] {
  const middle = slowestFirst[Math.floor(slowestFirst.length / 2)]?.seconds ?? 0;
  return [
    ...slowestFirst.slice(0, slowestShown).map(({ id, seconds }, rank): Row => {
      const row = { name: `patterns: ${id}, number ${rank + 1} of the slowest`, value: seconds, unit: 's' } as const;
      return rank === 0 ? { ...row, target: { most: 2 } } : row;
    }),
    { name: `patterns: median of ${slowestFirst.length}`, value: middle, unit: 's' },
  ];
}

async function timePattern(asked: Asked, { id, cypher, parameters }: Pattern, nodes: FittingNodes) {
  const given: Record<string, string> = {};
  const left = new Map([...nodes].map(([label, ids]) => [label, [...ids]]));
  for (const { name, type, optional, defaultText } of parameters) {
    if (optional || defaultText !== undefined || typeof type === 'string') continue;
    given[name] = left.get(type[0] ?? '')?.shift() ?? '';
  }
  const ask = async () => {
    const outcome = await askQuestion(asked, cypher, { given, seconds: 60 });
    if ('problem' in outcome) throw new Error(`${id}: ${outcome.problem.message}`);
  };
  const seconds = (await timed(ask, { runs, warmUps: 1 })) / 1000;
  return { id, seconds };
}

/** By the label of a parameter, the ids to ask with, the busiest first: there the answers are longest. */
type FittingNodes = ReadonlyMap<string, readonly string[]>;

async function fittingNodes(database: Database): Promise<FittingNodes> {
  const found = await Promise.all(
    Object.entries(busiest).map(async ([label, cypher]): Promise<readonly [string, readonly string[]]> => {
      const rows = await database.read<{ readonly id: string }>(cypher, {}, { timeLimitMs: 60_000 });
      return [label, rows.map(({ id }) => id)];
    }),
  );
  return new Map(found);
}

const busiest = {
  Person: `MATCH (person:Person) WITH person ORDER BY size(person.statements) DESC, person.id LIMIT 1000
    WITH collect(person.id) AS ids UNWIND [ids[0], ids[-1]] AS id RETURN id`,
  Facility: 'MATCH (site:Facility) RETURN site.id AS id ORDER BY COUNT { (site)<-[:AT]-() } DESC, id LIMIT 1',
  Place: 'MATCH (place:Prefecture) RETURN place.id AS id ORDER BY COUNT { (place)<-[:WITHIN]-() } DESC, id LIMIT 1',
};

/** The counties' page, the first time after a load and again. */
async function measureCounties(database: Database): Promise<readonly Row[]> {
  const api = await openApi(database);
  try {
    const ask = () => api.ask('{ countyStatistics { cases counties { id from { count } sources } flows { count } } }');
    const first = await timed(ask, { runs: 1, warmUps: 0 });
    const again = await timed(ask, { runs, warmUps: 0 });
    return [
      { name: 'counties: read, counted and compared, the first time after a load', value: first / 1000, unit: 's' },
      { name: 'counties: asked again', value: again, unit: 'ms' },
    ];
  } finally {
    await api.close();
  }
}
