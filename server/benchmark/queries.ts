import type { AddressInfo } from 'node:net';
import type { Driver } from 'neo4j-driver';
import type { Database } from '../database/database.ts';
import { createSchema } from '../database/loading/createSchema.ts';
import { load } from '../database/loading/load.ts';
import { readGazetteer } from '../exchange/seed.ts';
import { createApp } from '../graphql/app.ts';
import { projectFolder } from '../projectFolder.ts';
import { openApi } from './api.ts';
import { pageQuestions } from './pageQuestions.ts';
import type { Row } from './row.ts';
import { inTurns, timingOf } from './timing.ts';
import type { Timing } from './timing.ts';
import { worldFiles } from './world.ts';

export interface QueryTimings {
  readonly timings: readonly Timing[];
  /** The API's median, without HTTP, over that of the same question by hand over the bare driver: 1.5 at most. */
  readonly ratio: number;
}

const typed = `{ people(first: 200) { items {
  name spouses { name } heldIn { name within { name } } subjectOf { kind date at { name } }
} } }`;

/** The same rows, orders and limits as somebody who knows Cypher would write them. */
const byHand = `
  MATCH (person:Person)
  WITH person ORDER BY person.name, person.id LIMIT 200
  RETURN person.name AS name,
    COLLECT { MATCH (person)-[:SPOUSE_OF]-(spouse) WITH spouse ORDER BY spouse.name, spouse.id LIMIT 51 RETURN spouse { .name } } AS spouses,
    COLLECT { MATCH (person)-[:HELD_IN]->(site) WITH site ORDER BY site.name, site.id LIMIT 51 RETURN site { .name, within:
      COLLECT { MATCH (site)-[:LOCATED_IN|WITHIN]->(place) WITH place ORDER BY place.name, place.id LIMIT 51 RETURN place { .name } } } } AS heldIn,
    COLLECT { MATCH (person)-[:SUBJECT_OF]->(event) WITH event ORDER BY event.name, event.id LIMIT 51 RETURN event { .kind, .date, at:
      COLLECT { MATCH (event)-[:AT]->(site) WITH site ORDER BY site.name, site.id LIMIT 51 RETURN site { .name } } } } AS subjectOf`;

/** Loads the made-up world and asks it, as lines of the table. */
export async function queryRows(database: Database, driver: Driver): Promise<readonly Row[]> {
  const gazetteer = await readGazetteer(projectFolder);
  await createSchema(database);
  await load(database, [...worldFiles(gazetteer)], gazetteer);
  const { timings } = await measureQueries(database, driver);
  const [hand] = timings;
  return timings.map(({ name, medianMs, p95Ms }, index): Row => {
    const row: Row = { name: `queries: ${name}`, value: medianMs, p95: p95Ms, unit: 'ms' };
    return index === 1 && hand ? { ...row, baseline: hand.medianMs, target: { most: 1.5 } } : row;
  });
}

/** Asks a loaded world the page's questions; the typed one in turns with its like over the bare driver. */
export async function measureQueries(database: Database, driver: Driver, runs = 40): Promise<QueryTimings> {
  const api = await openApi(database);
  const app = await createApp({ database, allowedHosts: ['127.0.0.1'] });
  const server = app.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
  try {
    const works = [() => askByHand(driver), () => api.ask(typed), () => askOverHttp(url, typed)];
    const names = [
      'typed fields, 200 people, three levels: by hand, bare driver',
      'the same: API',
      'the same: API over HTTP',
    ];
    const alike = (await inTurns(works, runs)).map((times, at) => timingOf(names[at] ?? '', times));
    const others: Timing[] = [];
    for (const [name, query] of await pageQuestions(database)) {
      const [times = []] = await inTurns([() => askOverHttp(url, query)], Math.ceil(runs / 2));
      others.push(timingOf(`${name}: API over HTTP`, times));
    }
    const [hand, asked] = alike;
    return { timings: [...alike, ...others], ratio: (asked?.medianMs ?? 0) / (hand?.medianMs ?? 1) };
  } finally {
    server.close();
    await api.close();
  }
}

async function askOverHttp(url: string, query: string): Promise<void> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query }) });
  const { errors } = (await response.json()) as { readonly errors?: readonly { readonly message: string }[] };
  if (errors) throw new Error(errors.map(({ message }) => message).join('\n'));
}

async function askByHand(driver: Driver): Promise<void> {
  const session = driver.session();
  try {
    const { records } = await session.executeRead((transaction) => transaction.run(byHand));
    JSON.stringify(records.map((record) => record.toObject()));
  } finally {
    await session.close();
  }
}
