import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '../../database/database.ts';
import { createSchema } from '../../database/loading/createSchema.ts';
import { load } from '../../database/loading/load.ts';
import { readGazetteer, readSeed } from '../../exchange/seed.ts';
import { gateRunner } from '../../patterns/gateRunner.ts';
import type { ClosableRunner } from '../../patterns/gateRunner.ts';
import { projectFolder } from '../../projectFolder.ts';
import { emptyDatabase, testDatabase } from '../../testing/testDatabase.ts';
import { removeWorkspace } from '../../workspace/workspace.ts';
import { serve } from '../testing/serve.ts';
import type { Served } from '../testing/serve.ts';

let database: Database;
let runner: ClosableRunner;
let served: Served;

beforeAll(async () => {
  database = await testDatabase();
  runner = gateRunner({ database });
  await emptyDatabase(database);
  await createSchema(database);
  await load(database, await readSeed(projectFolder), await readGazetteer(projectFolder));
  served = await serve({ database, runner });
});
beforeEach(() => removeWorkspace(database));
afterAll(async () => {
  await served.close();
  await runner.close();
  await database.close();
});

/** What the API answered; fails where it was an error. */
async function ask<Data>(query: string, variables?: object): Promise<Data> {
  const { body } = await served.ask(query, variables);
  const { data, errors } = body as { readonly data?: Data; readonly errors?: readonly { readonly message: string }[] };
  if (data === undefined || errors) throw new Error(errors?.map(({ message }) => message).join('\n'));
  return data;
}

const endless = (name: string) =>
  `UNWIND range(1, 10000) AS ${name} UNWIND range(1, 10000) AS b UNWIND range(1, 10000) AS c RETURN count(*) AS n`;
const onServer = (name: string) =>
  database.read('SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH $start RETURN currentQuery', {
    start: `UNWIND range(1, 10000) AS ${name}`,
  });
const run =
  'query ($cypher: String!, $runId: ID) { runQuery(cypher: $cypher, runId: $runId) { answer { rows } problem { code message } } }';

describe('a query', () => {
  test('is answered with its columns, its limits, its parameters and what was cut', async () => {
    const { runQuery } = await ask<{ readonly runQuery: unknown }>(
      `query ($cypher: String!) { runQuery(cypher: $cypher, parameters: [{name: "least", text: "2"}], limits: {rows: 2}) {
        problem { code } answer { columns rows cut { by after } limits { seconds rows megabytes } parameters dataState elapsedMs waitedMs plan } } }`,
      { cypher: '// param least: Integer - from which on\nUNWIND range($least, 9) AS n RETURN n, {n: n} AS map' },
    );
    expect(runQuery).toMatchObject({
      problem: null,
      answer: {
        columns: ['n', 'map'],
        rows: [2, 3].map((n) => [n, { kind: 'map', entries: { n } }]),
        cut: { by: 'ROWS', after: '2 rows' },
        limits: { seconds: 5, rows: 2, megabytes: 10 },
        parameters: { least: 2 },
        plan: null,
      },
    });
  });

  test('is checked with its warnings and parameters, and names for completion are those that it can name', async () => {
    const { checkQuery } = await ask<{ readonly checkQuery: unknown }>(
      `query ($cypher: String!) { checkQuery(cypher: $cypher) { problem { message } warnings { code line column suggestion } parameters { name kind labels optional } } }`,
      {
        cypher:
          '// param who: Person|Group? - whom\nMATCH (p:Persn {id: $who}) WHERE p.id IN $selection RETURN p LIMIT 1',
      },
    );
    expect(checkQuery).toEqual({
      problem: null,
      warnings: [{ code: 'UNKNOWN_LABEL', line: 2, column: 10, suggestion: 'Person' }],
      parameters: [
        { name: 'who', kind: 'NODE', labels: ['Person', 'Group'], optional: true },
        { name: 'selection', kind: 'NODES', labels: [], optional: true },
      ],
    });
    const { queryNames } = await ask<{ readonly queryNames: Readonly<Record<string, readonly string[]>> }>(
      '{ queryNames { labels types properties functions procedures } }',
    );
    expect(queryNames.labels).toEqual(expect.arrayContaining(['Person', 'Statement']));
    expect(queryNames.labels).not.toContain('SavedPattern');
    expect(queryNames.types).toEqual(expect.arrayContaining(['HELD_IN', 'REFERS_TO']));
    expect(queryNames.functions).toContain('shortestPath');
    expect(queryNames.functions).not.toContain('file');
  });

  test('can be followed and ended by its id', async () => {
    const asked = ask(run, { cypher: endless('followed'), runId: 'mine' });
    await expect
      .poll(() => ask('{ queryProgress(runId: "mine") { state ahead runningMs } }'), { timeout: 4_000 })
      .toEqual({ queryProgress: { state: 'RUNNING', ahead: 0, runningMs: expect.any(Number) as number } });
    expect(await ask('mutation { cancelQuery(runId: "mine") }')).toEqual({ cancelQuery: true });
    expect(await asked).toEqual({
      runQuery: { answer: null, problem: { code: 'CANCELLED', message: 'The query was cancelled.' } },
    });
    expect(await ask('{ queryProgress(runId: "mine") { state } }')).toEqual({ queryProgress: null });
    expect(await ask('mutation { cancelQuery(runId: "mine") }')).toEqual({ cancelQuery: false });
  });

  test('whose asker goes away is over on the server within a second', async () => {
    const leaving = new AbortController();
    const gone = fetch(`${served.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: run, variables: { cypher: endless('left') } }),
      signal: leaving.signal,
    }).catch((error: unknown) => error);
    await expect.poll(() => onServer('left'), { timeout: 4_000 }).toHaveLength(1);
    leaving.abort();
    await gone;
    await sleep(1_000);
    expect(await onServer('left')).toEqual([]);
  });

  test('waits for its turn behind two others, and says so', async () => {
    const first = ask(run, { cypher: endless('first'), runId: 'first' });
    const second = ask(run, { cypher: endless('second'), runId: 'second' });
    // A place is free again two seconds after a query was ended in it.
    const both = async () => [...(await onServer('first')), ...(await onServer('second'))].length;
    await expect.poll(both, { timeout: 6_000 }).toBe(2);
    const third = ask(run, { cypher: 'RETURN 1 AS one', runId: 'third' });
    await expect
      .poll(() => ask('{ queryProgress(runId: "third") { state ahead } }'))
      .toEqual({ queryProgress: { state: 'WAITING', ahead: 0 } });
    await ask('mutation { cancelQuery(runId: "first") }');
    expect(await third).toEqual({ runQuery: { answer: { rows: [[1]] }, problem: null } });
    await ask('mutation { cancelQuery(runId: "second") }');
    await Promise.all([first, second]);
  });
});

describe('a pattern', () => {
  test('of the library is listed with what it asks for, and asked', async () => {
    const { patterns } = await ask<{ readonly patterns: readonly { readonly id: string }[] }>(
      '{ patterns { id title topic own faults parameters { name kind labels meaning defaultText } } }',
    );
    expect(patterns.find(({ id }) => id === 'everyone-related-to-a-person')).toMatchObject({
      topic: 'Families',
      own: false,
      faults: [],
      parameters: [{ name: 'person', kind: 'NODE', labels: ['Person'] }],
    });
    const { runPattern } = await ask<{ readonly runPattern: unknown }>(
      `{ runPattern(id: "everyone-related-to-a-person", parameters: [{name: "person", text: "Watbek Qabelqaze"}]) { answer { rows } problem { message } } }`,
    );
    expect(JSON.stringify(runPattern)).toContain('"name":"Qalia Qabelqaze"');
  });

  test('is saved, counted, and refused with its sentences where it writes', async () => {
    const save = `mutation ($cypher: String!) { savePattern(title: "Held", description: "Who is held.", cypher: $cypher) { id own file } }`;
    const cypher = 'MATCH (p:Person)-[:HELD_IN]->() RETURN DISTINCT p LIMIT 100';
    const { savePattern } = await ask<{ readonly savePattern: { readonly id: string; readonly file: string } }>(save, {
      cypher,
    });
    expect(savePattern.file).toBe(`// title: Held\n// topic: My patterns\n// description: Who is held.\n${cypher}\n`);
    const { patternAnswers } = await ask<{
      readonly patternAnswers: readonly { readonly pattern: string; readonly count: number | null }[];
    }>('query ($ids: [ID!]!) { patternAnswers(ids: $ids) { pattern count cut problem change { since } } }', {
      ids: [savePattern.id, 'everyone-related-to-a-person'],
    });
    expect(patternAnswers[0]?.count).toBeGreaterThan(0);
    expect(patternAnswers[1]).toMatchObject({ count: null, problem: null });
    await expect(ask(save, { cypher: 'MATCH (p:Person)\nSET p.name = 1 RETURN p LIMIT 1' })).rejects.toThrow(
      'Held, line 2: SET writes, and here only reading is allowed: ask with MATCH and RETURN.',
    );
    expect(await ask('mutation ($id: ID!) { removePattern(id: $id) }', savePattern)).toEqual({ removePattern: true });
  });
});

describe('a row', () => {
  const evidence = `query ($nodes: [ID!]!, $relationships: [ID!]! = [], $statements: [ID!]! = []) {
    rowEvidence(nodes: $nodes, relationships: $relationships, statements: $statements) {
      cut claims { kind predicate value subject { name } object { name } quotes { text paragraph report { id } witness { name } } } } }`;
  interface Claim {
    readonly predicate: string;
    readonly subject: { readonly name: string };
    readonly quotes: readonly { readonly text: string; readonly witness: { readonly name: string } | null }[];
  }
  const claimsOf = async (variables: object): Promise<readonly Claim[]> =>
    (await ask<{ readonly rowEvidence: { readonly claims: readonly Claim[] } }>(evidence, variables)).rowEvidence
      .claims;
  const idsOf = async (cypher: string): Promise<readonly string[]> =>
    (await database.read<{ readonly id: string }>(cypher)).map(({ id }) => id);

  test('of a person and what happened to them leads to the words that say so', async () => {
    const nodes = await idsOf(
      `MATCH (p:Person {name: 'Watbek Qabelqaze'})-[:SUBJECT_OF]->(event:Event {kind: 'arrest'}) UNWIND [p.id, event.id] AS id RETURN id`,
    );
    const claims = await claimsOf({ nodes });
    const said = claims.map(({ predicate }) => predicate);
    expect(said).toEqual(expect.arrayContaining(['SUBJECT_OF', 'date', 'kind']));
    const date = claims.find(({ predicate }) => predicate === 'date');
    expect(date?.quotes[0]?.text).toContain('15 October 2017');
    expect(date?.quotes[0]?.witness?.name).toBe('Qalia Qabelqaze');
    expect(claims.every(({ quotes }) => quotes.length > 0)).toBe(true);
  });

  test('of a person and a detention says where it was, though the place stands not in the row', async () => {
    const row = `MATCH (p:Person {name: 'Wospanihari Ahezori'})-[tie:SUBJECT_OF]->(event:Event {kind: 'detention'})`;
    const nodes = await idsOf(`${row} UNWIND [p.id, event.id] AS id RETURN id`);
    const relationships = await idsOf(`${row} RETURN tie.id AS id`);
    for (const variables of [{ nodes }, { nodes: [], relationships }]) {
      const place = (await claimsOf(variables)).find(({ predicate }) => predicate === 'AT');
      expect(place).toMatchObject({ object: { name: 'Bole Detention Center' } });
      expect(place?.quotes[0]?.text).toContain('he was kept in the Bole Detention Center');
    }
  });

  test('of a relationship or a statement alone leads to its quotes too', async () => {
    const [relationship = ''] = await idsOf(
      `MATCH (:Person {name: 'Watbek Qabelqaze'})-[tie:SIBLING_OF]-() RETURN tie.id AS id`,
    );
    expect(await claimsOf({ nodes: [], relationships: [relationship] })).toMatchObject([{ predicate: 'SIBLING_OF' }]);
    const [statement = ''] = await idsOf(
      `MATCH (s:Statement {predicate: 'age'}) RETURN s.id AS id ORDER BY id LIMIT 1`,
    );
    expect(await claimsOf({ nodes: [], statements: [statement] })).toMatchObject([
      { predicate: 'age', kind: 'PROPERTY' },
    ]);
  });

  test('of a person alone rests on what is said of them', async () => {
    const nodes = await idsOf(`MATCH (p:Person {name: 'Watbek Qabelqaze'}) RETURN p.id AS id`);
    const claims = await claimsOf({ nodes });
    expect(new Set(claims.map(({ subject }) => subject.name))).toEqual(new Set(['Watbek Qabelqaze']));
  });
});

test('a village lies in its county, a detention center in its city, a county in its prefecture, and a nobody nowhere', async () => {
  const rows = await database.read<{ readonly id: string }>(
    "MATCH (n:Village|Facility|County) WHERE n.name IN ['Karzhao Village', 'Bole Detention Center', 'Xinyuan County'] RETURN n.id AS id ORDER BY n.name",
  );
  const ids = [...rows.map(({ id }) => id), 'nobody'];
  const { mapPlaces } = await ask<{ readonly mapPlaces: readonly unknown[] }>(
    'query ($ids: [ID!]!) { mapPlaces(ids: $ids) { id place { label name } } }',
    { ids },
  );
  expect(mapPlaces).toEqual([
    { id: ids[0], place: { label: 'City', name: 'Bole City' } },
    { id: ids[1], place: { label: 'County', name: 'Jeminay County' } },
    { id: ids[2], place: { label: 'Prefecture', name: 'Ili Kazakh Autonomous Prefecture' } },
  ]);
});

test('a result is frozen under an address of its own, and compared', async () => {
  const freeze = `mutation ($cypher: String!) { freezeResult(title: "Held", cypher: $cypher, view: "table") { id } }`;
  const { freezeResult } = await ask<{ readonly freezeResult: { readonly id: string } }>(freeze, {
    cypher: 'MATCH (p:Person)-[:HELD_IN]->(place) RETURN p, place ORDER BY p.name, place.name LIMIT 3',
  });
  const { frozenResult, frozenDifference, frozenResults } = await ask<Readonly<Record<string, unknown>>>(
    `query ($id: ID!) { frozenResult(id: $id) { title columns count cut { by } view parameters }
      frozenDifference(id: $id) { problem { message } added gone same cut } frozenResults { id } }`,
    freezeResult,
  );
  expect(frozenResult).toEqual({
    title: 'Held',
    columns: ['p', 'place'],
    count: 3,
    cut: null,
    view: 'table',
    parameters: {},
  });
  expect(frozenDifference).toEqual({ problem: null, added: [], gone: [], same: 3, cut: false });
  expect(frozenResults).toEqual([freezeResult]);
  expect(await ask('mutation ($id: ID!) { removeFrozenResult(id: $id) }', freezeResult)).toEqual({
    removeFrozenResult: true,
  });
  await expect(ask(freeze, { cypher: 'MATCH (p) DELETE p' })).rejects.toThrow(
    'DELETE writes, and here only reading is allowed: ask with MATCH and RETURN.',
  );
});

test('nothing is changed for a page of another site', async () => {
  const body = JSON.stringify({ query: 'mutation { removePattern(id: "a") }' });
  const send = (headers: Readonly<Record<string, string>>) =>
    served.send('/graphql', { method: 'POST', headers, body });
  expect((await send({ 'content-type': 'text/plain' })).status).toBe(400);
  expect((await send({ 'content-type': 'application/json', host: 'example.org' })).status).toBe(403);
});
