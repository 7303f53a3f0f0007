import type { Driver } from 'neo4j-driver';
import { checkQuery } from '../database/gate/checkQuery.ts';
import type { Database } from '../database/database.ts';
import { readGazetteer } from '../exchange/seed.ts';
import { createQuestions } from '../graphql/questions/createQuestions.ts';
import { gateRunner } from '../patterns/gateRunner.ts';
import { defaultLimits } from '../database/gate/queryLimits.ts';
import type { QueryRunner } from '../patterns/queryRunner.ts';
import { projectFolder } from '../projectFolder.ts';
import { openApi } from './api.ts';
import { writeLargeWorld } from './largeWorld.ts';
import { pageQuestions } from './pageQuestions.ts';
import type { Row } from './row.ts';
import { inTurns, timingOf } from './timing.ts';

const runs = 40;
const known = 'MATCH (person:Person {id: $id})-[tie]-(other:Entity) RETURN person.name, type(tie), other.name LIMIT 20';
/** Counts pairs of people until its time is over. */
const heavy = 'MATCH (one:Person), (other:Person), (third:Person) RETURN count(*) LIMIT 1';

/** What the gate costs, and what the page feels of a heavy query in it: as lines of the table. */
export async function gateRows(database: Database, driver: Driver, people = 10_000): Promise<readonly Row[]> {
  await writeLargeWorld(database, await readGazetteer(projectFolder), people);
  return measureGate(database, driver);
}

/** The same, of a world that is there. */
export async function measureGate(database: Database, driver: Driver): Promise<readonly Row[]> {
  const runner = gateRunner({ database });
  try {
    return [...(await overheadRows(database, driver, runner)), ...(await besideHeavyRows(database, runner))];
  } finally {
    await runner.close();
  }
}

/** Before a query runs: its text is checked, and Neo4j says in EXPLAIN what it would do. */
async function overheadRows(database: Database, driver: Driver, runner: QueryRunner): Promise<readonly Row[]> {
  const [person] = await database.read<{ readonly id: string }>(
    'MATCH (p:Person) RETURN p.id AS id ORDER BY id LIMIT 1',
  );
  const parameters = { id: person?.id ?? '' };
  let number = 0;
  // Another name each time, so that neither Neo4j nor anybody else has met it.
  const unknown = () => known.replaceAll('other', `other${(number += 1)}`);
  const check = (cypher: string) => async () => {
    if (!checkQuery(cypher).ok) throw new Error('the gate refuses a query of the benchmark');
    await explain(driver, cypher, parameters);
  };
  const run = () => runner.run(known, { parameters, mode: 'RUN', limits: defaultLimits });
  const works = [check(known), () => check(unknown())(), run, () => runBare(driver, parameters)];
  const [ofKnown, ofNew, gated, bare] = (await inTurns(works, runs)).map((times) => timingOf('', times));
  const row = (name: string, timing: typeof gated): Omit<Row, 'target'> => ({
    name: `gate: ${name}`,
    value: timing?.medianMs ?? 0,
    p95: timing?.p95Ms ?? 0,
    unit: 'ms',
  });
  return [
    { ...row('check and EXPLAIN of a known query', ofKnown), target: { most: 5 } },
    { ...row('check and EXPLAIN of a new query', ofNew), target: { most: 30 } },
    { ...row('a small query, against the bare driver', gated), baseline: bare?.medianMs ?? 0 },
  ];
}

/** The page's own questions over the API without HTTP, alone and while a query counts for its five seconds. */
async function besideHeavyRows(database: Database, runner: QueryRunner): Promise<readonly Row[]> {
  const api = await openApi(database, createQuestions(database, runner));
  const works = (await pageQuestions(database)).map(
    ([, query]) =>
      () =>
        api.ask(query),
  );
  const medianNow = async (times: number): Promise<number> =>
    timingOf('', (await inTurns(works, times)).flat()).medianMs;
  try {
    const idle = await medianNow(8);
    const stop = new AbortController();
    const options = { parameters: {}, mode: 'RUN', limits: defaultLimits, signal: stop.signal } as const;
    const counting = runner.run(heavy, options).catch(() => undefined);
    const beside = await medianNow(4);
    stop.abort();
    await counting;
    const name = "gate: the page's own questions while a heavy query runs, median";
    return [
      { name: "gate: the page's own questions, median", value: idle, unit: 'ms' },
      { name, value: beside, unit: 'ms', target: { most: 100 } },
    ];
  } finally {
    await api.close();
  }
}

async function explain(driver: Driver, cypher: string, parameters: object): Promise<void> {
  const session = driver.session();
  try {
    await session.run(`EXPLAIN ${cypher}`, parameters);
  } finally {
    await session.close();
  }
}

async function runBare(driver: Driver, parameters: object): Promise<void> {
  const session = driver.session();
  try {
    await session.run(known, parameters);
  } finally {
    await session.close();
  }
}
