import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../database/database.ts';
import { testDatabase } from '../testing/testDatabase.ts';
import { serve, type Sent, type Served } from './testing/serve.ts';

const folder = mkdtempSync(join(tmpdir(), 'shezhire-page-'));
let database: Database;
let served: Served;
beforeAll(async () => {
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Madeup page</title>');
  writeFileSync(join(folder, 'assets/page-1234.js'), 'export {};');
  database = await testDatabase();
  served = await serve({ database, clientFolder: folder });
});
afterAll(async () => {
  await served.close();
  await database.close();
  rmSync(folder, { recursive: true });
});

const json = { 'content-type': 'application/json' };
const question = JSON.stringify({ query: '{ __typename }' });
const asked = (sent: Sent = {}): Sent => ({ method: 'POST', headers: json, body: question, ...sent });
const routes: readonly (readonly [path: string, sent: Sent])[] = [
  ['/', { headers: { accept: 'text/html' } }],
  ['/report/first', { headers: { accept: 'text/html' } }],
  ['/assets/page-1234.js', {}],
  ['/health', {}],
  ['/graphql', asked()],
  ['/nothing.txt', {}],
];

async function refusal(sent: Sent): Promise<unknown> {
  const { status, text } = await served.send('/graphql', sent);
  const { errors } = JSON.parse(text) as {
    readonly errors: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
  };
  return [status, ...errors.map(({ message, extensions }) => `${extensions.code}: ${message}`)];
}

describe('hosts', () => {
  test('a request for another host is refused on every route', async () => {
    for (const [path, sent] of routes) {
      for (const host of ['evil.example', '127.0.0.1.evil.example', 'evil.example:80', '127.0.0.1@evil.example']) {
        const answer = await served.send(path, { ...sent, headers: { ...sent.headers, host } });
        expect([path, host, answer.status]).toEqual([path, host, 403]);
        expect(JSON.parse(answer.text)).toEqual({
          errors: [
            {
              message: 'This server does not answer for that host; HOST names the one it is reached under.',
              extensions: { code: 'HOST_REFUSED' },
            },
          ],
        });
      }
    }
  });

  test('its own host is answered with any port', async () => {
    for (const host of ['127.0.0.1', '127.0.0.1:4000'])
      expect((await served.send('/health', { headers: { host } })).status).toBe(200);
  });
});

test('every answer has the headers of a careful site, and none that lets other sites in', async () => {
  for (const [path, sent] of routes) {
    const { headers } = await served.send(path, {
      ...sent,
      headers: { ...sent.headers, origin: 'http://evil.example' },
    });
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
      'content-security-policy':
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; " +
        "font-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    });
    const names = Object.keys(headers);
    expect(names.filter((name) => name.startsWith('access-control') || name === 'x-powered-by')).toEqual([]);
  }
});

test('a foreign page gets no leave to ask', async () => {
  const { status, headers } = await served.send('/graphql', {
    method: 'OPTIONS',
    headers: { origin: 'http://evil.example', 'access-control-request-method': 'POST' },
  });
  expect(status).toBe(400);
  expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
});

describe('what is no question is refused with one sentence', () => {
  const post = 'A question is sent with POST, as JSON with the content type application/json.';
  const empty = 'The request holds no question: it is a JSON object with the text `query`.';

  test('what a form of another site could send', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data']) {
      expect(await refusal(asked({ headers: { 'content-type': type } }))).toEqual([400, `BAD_REQUEST: ${post}`]);
    }
    expect(await refusal({ method: 'POST', body: question })).toEqual([400, `BAD_REQUEST: ${post}`]);
    const { status, text } = await served.send('/graphql?query=%7B__typename%7D');
    expect([status, text]).toEqual([400, expect.stringContaining(post)]);
  });

  test('a body that is not JSON, of another type, or in an unknown packing', async () => {
    expect(await refusal(asked({ body: '{' }))).toEqual([400, 'BAD_REQUEST: The request cannot be read.']);
    expect(await refusal(asked({ body: '"x"' }))).toEqual([400, 'BAD_REQUEST: The request cannot be read.']);
    expect(await refusal(asked({ body: '{}' }))).toEqual([400, `BAD_REQUEST: ${empty}`]);
    expect(await refusal(asked({ headers: { 'content-type': 'application/xml' }, body: '<a/>' }))).toEqual([
      400,
      `BAD_REQUEST: ${empty}`,
    ]);
    expect(await refusal(asked({ headers: { ...json, 'content-encoding': 'zstd' } }))).toEqual([
      415,
      'BAD_REQUEST: The request is in an encoding that this server does not read.',
    ]);
  });

  test('several questions in one list', async () => {
    expect(await refusal(asked({ body: `[${question},${question}]` }))).toEqual([
      400,
      'BAD_REQUEST: One request holds one question, not a list of them.',
    ]);
  });

  test('a change that is none, and any change by GET', async () => {
    const message = 'GRAPHQL_VALIDATION_FAILED: Cannot query field "forget" on type "Mutation".';
    expect(await refusal(asked({ body: JSON.stringify({ query: 'mutation { forget }' }) }))).toEqual([400, message]);
    const { status } = await served.send('/graphql?query=mutation%7BremovePattern(id%3A%22a%22)%7D', {
      headers: { 'apollo-require-preflight': 'yes' },
    });
    expect(status).toBe(405);
  });

  test('headers of more than 16 kB', async () => {
    expect((await served.send('/health', { headers: { 'x-long': 'a'.repeat(20_000) } })).status).toBe(431);
  });
});

describe('errors name what was wrong, and no more', () => {
  test('a field, an argument, a value that is nearly right gets no hint', async () => {
    const wrong = async (query: string, variables?: object): Promise<string> =>
      JSON.stringify((await served.ask(query, variables)).body);
    const nearly = [
      await wrong('{ statu { state } }'),
      await wrong('{ status { stat } }'),
      await wrong('{ people(frist: 3) { cut } }'),
      await wrong('{ people(filter: { nam: { equals: "a" } }) { cut } }'),
      await wrong('{ neighbourhood(id: "x", types: [SPOUSE_O]) { cut } }'),
      await wrong('query ($types: [RelationshipType!]) { neighbourhood(id: "x", types: $types) { cut } }', {
        types: ['SPOUSE_O'],
      }),
      await wrong('{ person(id: "x") { ... on Persn { name } } }'),
    ];
    for (const answer of nearly) {
      expect(answer).toContain('"code":');
      expect(answer).not.toMatch(/Did you mean|SPOUSE_OF|stack|node_modules/);
    }
  });

  test('who can reach it only from this machine may read the schema; others may not', async () => {
    const schema = '{ __schema { queryType { name } } }';
    expect(await served.ask(schema)).toEqual({
      status: 200,
      body: { data: { __schema: { queryType: { name: 'Query' } } } },
    });
    const open = await serve({ database, allowedHosts: ['127.0.0.1', 'shezhire.example'] });
    expect(await open.ask(schema)).toEqual({
      status: 400,
      body: {
        errors: [
          {
            message: 'The schema is not shown here.',
            locations: [{ line: 1, column: 3 }],
            extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
          },
        ],
      },
    });
    await open.close();
  });
});
