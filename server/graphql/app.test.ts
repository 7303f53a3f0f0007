import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../database/database.ts';
import { testDatabase } from '../testing/testDatabase.ts';
import { createApp } from './app.ts';

const folder = mkdtempSync(join(tmpdir(), 'shezhire-page-'));
let database: Database;
let server: Server;
let url: string;

beforeAll(async () => {
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Madeup page</title>');
  writeFileSync(join(folder, 'assets/page-1234.js'), 'export {};'.repeat(1000));
  database = await testDatabase();
  server = createServer(await createApp({ database, clientFolder: folder, allowedHosts: ['127.0.0.1'] }));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await new Promise((closed) => server.close(closed));
  await database.close();
  rmSync(folder, { recursive: true });
});

async function post(body: string, headers: Readonly<Record<string, string>> = {}) {
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
  return { status: answer.status, body: (await answer.json()) as unknown };
}
const ask = (query: string) => post(JSON.stringify({ query }));
const refused = (message: string) => ({
  status: 400,
  body: { errors: [{ message, extensions: { code: 'LIMIT_EXCEEDED' } }] },
});

describe('the page', () => {
  test('is given at every address of its own, under the headers of a careful site', async () => {
    const page = await fetch(`${url}/report/first`, { headers: { accept: 'text/html' } });
    expect(await page.text()).toBe('<!doctype html><title>Madeup page</title>');
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'; ");
    expect(page.headers.get('x-content-type-options')).toBe('nosniff');
    expect(page.headers.get('x-frame-options')).toBe('DENY');
    expect(page.headers.get('x-powered-by')).toBeNull();
    expect(page.headers.get('cache-control')).toBe('no-cache');
  });

  test('has files that may be kept for ever, packed for whoever can unpack them', async () => {
    const file = await fetch(`${url}/assets/page-1234.js`);
    expect(file.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(file.headers.get('content-encoding')).toBe('gzip');
    expect(await file.text()).toBe('export {};'.repeat(1000));
  });

  test('is not at addresses of files that are not there, nor outside its folder', async () => {
    for (const path of ['/assets/gone.js', '/..%2f..%2fetc/passwd.txt']) {
      const answer = await fetch(url + path);
      expect(answer.status).toBe(404);
      expect(await answer.json()).toEqual({
        errors: [{ message: 'There is nothing at this address.', extensions: { code: 'NOT_FOUND' } }],
      });
    }
  });
});

test('a request for another host is refused', async () => {
  const status = await new Promise<number | undefined>((answered, failed) => {
    const asked = request(`${url}/health`, { headers: { host: 'evil.example' } }, (response) => {
      response.resume();
      answered(response.statusCode);
    });
    asked.on('error', failed);
    asked.end();
  });
  expect(status).toBe(403);
});

test('the health says that the database is ready', async () => {
  const answer = await fetch(`${url}/health`);
  expect(answer.status).toBe(200);
  expect(await answer.json()).toMatchObject({ state: 'ready' });
});

describe('limits', () => {
  test('eleven levels are too many', async () => {
    const deep = `{ person(id: "x") { ${'siblings { '.repeat(9)} name ${'} '.repeat(9)} } }`;
    expect(await ask(deep)).toEqual(refused('the request has levels of 11, and 10 is the limit.'));
  });

  test('so are fifty-one aliases', async () => {
    const names = Array.from({ length: 51 }, (_, at) => `a${at}: __typename`).join(' ');
    expect(await ask(`{ ${names} }`)).toEqual(refused('the request has aliases of 51, and 50 is the limit.'));
  });

  test('and lists in lists that would read the whole database', async () => {
    const wide = '{ people(first: 1000) { items { siblings(first: 1000) { name } } } }';
    const { status, body } = await ask(wide);
    expect(status).toBe(400);
    expect(JSON.stringify(body)).toMatch(
      /the request has cost of \d+, and 100000 is the limit: ask for fewer with `first`, or for fewer levels\./,
    );
  });

  test('a request longer than 256 kB is refused before it is read', async () => {
    expect(await ask(`{ __typename } # ${'x'.repeat(300_000)}`)).toEqual({
      status: 413,
      body: { errors: [{ message: 'The request is longer than 256 kB.', extensions: { code: 'LIMIT_EXCEEDED' } }] },
    });
  });
});

describe('errors', () => {
  test('what cannot be read says so', async () => {
    expect(await post('{')).toEqual({
      status: 400,
      body: { errors: [{ message: 'The request cannot be read.', extensions: { code: 'BAD_REQUEST' } }] },
    });
  });

  test('what was asked wrongly says what, where, and nothing of the server', async () => {
    expect(await ask('{ neighbourhood(id: "x", depth: 9) { cut } }')).toEqual({
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

  test('a failure of the server is told to its keeper, not to the asker', async () => {
    const told: unknown[] = [];
    const broken: Database = {
      ...database,
      queryCount: 0,
      read: () => Promise.reject(new Error('secret of the house')),
      check: () => database.check(),
    };
    const app = await createApp({
      database: broken,
      allowedHosts: ['127.0.0.1'],
      onError: (error) => told.push(error),
    });
    const other = createServer(app);
    await new Promise<void>((listening) => other.listen(0, '127.0.0.1', listening));
    const answer = await fetch(`http://127.0.0.1:${(other.address() as AddressInfo).port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ reportList { id } }' }),
    });
    expect(await answer.json()).toMatchObject({
      data: null,
      errors: [
        {
          message: 'Something went wrong in the server; its messages say what.',
          extensions: { code: 'INTERNAL_SERVER_ERROR' },
        },
      ],
    });
    expect(told).toEqual([new Error('secret of the house')]);
    await new Promise((closed) => other.close(closed));
  });
});
