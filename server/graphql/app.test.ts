import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../database/database.ts';
import { DatabaseUnavailable } from '../errors.ts';
import { testDatabase } from '../testing/testDatabase.ts';
import { serve, type Served } from './testing/serve.ts';

const folder = mkdtempSync(join(tmpdir(), 'shezhire-page-'));
const script = 'export {};'.repeat(1000);
let database: Database;
let served: Served;

beforeAll(async () => {
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Madeup page</title>');
  writeFileSync(join(folder, 'assets/page-1234.js'), script);
  database = await testDatabase();
  served = await serve({ database, clientFolder: folder });
});
afterAll(async () => {
  await served.close();
  await database.close();
  rmSync(folder, { recursive: true });
});

/** The database with another way of reading. */
const reading = (read: Database['read']): Database => ({
  ...{
    queryCount: 0,
    read,
    state: () => database.state(),
    account: () => database.account(),
    check: () => database.check(),
  },
  write: () => Promise.reject(new Error('nothing is written here')),
  close: () => Promise.resolve(),
});

describe('the page', () => {
  test('is given at every address of its own', async () => {
    const page = await served.send('/report/first', { headers: { accept: 'text/html' } });
    expect(page.text).toBe('<!doctype html><title>Madeup page</title>');
    expect(page.headers['cache-control']).toBe('no-cache');
  });

  test('has files that may be kept for ever, packed for whoever can unpack them', async () => {
    const file = await served.send('/assets/page-1234.js');
    expect(file.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(file.headers['content-encoding']).toBeUndefined();
    expect(file.text).toBe(script);
    const packed = await served.send('/assets/page-1234.js', { headers: { 'accept-encoding': 'gzip' } });
    expect(packed.headers['content-encoding']).toBe('gzip');
  });

  test('is where a browser is led that opens the API, on this machine alone; programs are not', async () => {
    const browser = { headers: { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' } };
    const led = await served.send('/graphql', browser);
    expect([led.status, led.headers.location]).toEqual([302, '/?view=query&query.by=graphql']);
    expect((await served.send('/graphql', { headers: { accept: '*/*' } })).status).toBe(400);
    expect((await served.send('/graphql?query={status{state}}', browser)).status).toBe(400);
    const open = await serve({ database, clientFolder: folder, allowedHosts: ['127.0.0.1', 'madeup.example'] });
    expect((await open.send('/graphql', browser)).status).toBe(400);
    await open.close();
  });

  test('is not at addresses of files that are not there, nor outside its folder', async () => {
    for (const path of ['/assets/gone.js', '/..%2f..%2fetc/passwd.txt', '/../../etc/passwd.txt', '/graphql/more']) {
      const answer = await served.send(path);
      expect([path, answer.status]).toEqual([path, 404]);
      expect(JSON.parse(answer.text)).toEqual({
        errors: [{ message: 'There is nothing at this address.', extensions: { code: 'NOT_FOUND' } }],
      });
    }
  });
});

test('the health says that the database is ready', async () => {
  const answer = await served.send('/health');
  expect(answer.status).toBe(200);
  expect(answer.headers['cache-control']).toBe('no-store');
  expect(JSON.parse(answer.text)).toMatchObject({ state: 'ready' });
});

test('the health of a server without its database is bad, with the reason', async () => {
  const reason = 'Nothing listens there: start that Neo4j.';
  const check = () => Promise.resolve({ state: 'down', own: true, reason, since: '2018-05-27T00:00:00Z' } as const);
  const alone = await serve({ database: { ...reading(() => Promise.resolve([])), check } });
  const answer = await alone.send('/health');
  expect(answer.status).toBe(503);
  expect(JSON.parse(answer.text)).toMatchObject({ state: 'down', reason });
  await alone.close();
});

describe('errors', () => {
  test('what was asked wrongly says what, where, and nothing of the server', async () => {
    expect(await served.ask('{ neighbourhood(id: "x", depth: 9) { cut } }')).toEqual({
      status: 200,
      body: {
        data: null,
        errors: [
          {
            message: 'depth must be from 1 to 3: 9',
            path: ['neighbourhood'],
            extensions: { code: 'BAD_USER_INPUT' },
          },
        ],
      },
    });
  });

  test('a question that breaks off says where', async () => {
    expect(await served.ask('{ status { ')).toEqual({
      status: 400,
      body: {
        errors: [
          {
            message: 'Syntax Error: Expected Name, found <EOF>.',
            locations: [{ line: 1, column: 12 }],
            extensions: { code: 'GRAPHQL_PARSE_FAILED' },
          },
        ],
      },
    });
  });

  test('a database that went away is told with the setting to look at', async () => {
    const message = 'Neo4j at bolt://localhost:1 does not answer any more: check it and NEO4J_URI.';
    const gone = await serve({ database: reading(() => Promise.reject(new DatabaseUnavailable(message))) });
    expect((await gone.ask('{ reportList { id } }')).body).toEqual({
      data: null,
      errors: [{ message, path: ['reportList'], extensions: { code: 'DATABASE_UNAVAILABLE' } }],
    });
    await gone.close();
  });

  test('a failure of the server is told to its keeper, not to the asker', async () => {
    const told: unknown[] = [];
    const broken = await serve({
      database: reading(() => Promise.reject(new Error('secret of the house'))),
      onError: (error) => told.push(error),
    });
    expect((await broken.ask('{ reportList { id } }')).body).toEqual({
      data: null,
      errors: [
        {
          message: 'Something went wrong in the server; its messages say what.',
          path: ['reportList'],
          extensions: { code: 'INTERNAL_SERVER_ERROR' },
        },
      ],
    });
    expect(told).toEqual([new Error('secret of the house')]);
    await broken.close();
  });
});

test('a long answer is packed for whoever can unpack it, and tells of lists that were cut', async () => {
  const report = { id: 'long', title: 'Madeup title '.repeat(4_000) };
  const wordy = await serve({ database: reading(() => Promise.resolve([{ report }, { report }] as never[])) });
  const asked = (encoding: string) =>
    wordy.send('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-encoding': encoding },
      body: JSON.stringify({ query: '{ reportList(first: 1) { title } }' }),
    });
  expect((await asked('gzip')).headers['content-encoding']).toBe('gzip');
  const plain = await asked('identity');
  expect(plain.headers['content-encoding']).toBeUndefined();
  expect(JSON.parse(plain.text)).toEqual({
    data: { reportList: [{ title: report.title }] },
    extensions: { cut: [{ path: ['reportList'], first: 1 }] },
  });
  await wordy.close();
});
