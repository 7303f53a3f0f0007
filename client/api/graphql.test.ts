import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ApiError, ask } from './graphql.ts';

const answer = (body: string, status = 200) => vi.fn(() => Promise.resolve(new Response(body, { status })));

beforeEach(() => {
  vi.stubGlobal('location', { origin: 'http://127.0.0.1:1' });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

async function problemOf(question: Promise<unknown>): Promise<unknown> {
  try {
    await question;
  } catch (error) {
    return error;
  }
  return undefined;
}

test('a question goes to the server’s own address, with its variables, and its data come back', async () => {
  const fetched = answer('{"data":{"name":"Madeup Aman"}}');
  vi.stubGlobal('fetch', fetched);
  expect(await ask('query Name($id: ID!) { name }', { id: 'madeup-aman' })).toEqual({ name: 'Madeup Aman' });
  expect(fetched).toHaveBeenCalledWith(
    '/graphql',
    expect.objectContaining({
      method: 'POST',
      body: '{"query":"query Name($id: ID!) { name }","variables":{"id":"madeup-aman"}}',
    }),
  );
});

test('an error of the server keeps its code and becomes a sentence', async () => {
  vi.stubGlobal('fetch', answer('{"errors":[{"message":"too deep","extensions":{"code":"TOO_COMPLEX"}}]}', 400));
  const problem = await problemOf(ask('{ name }'));
  expect(problem).toBeInstanceOf(ApiError);
  expect(problem).toMatchObject({
    code: 'TOO_COMPLEX',
    message: 'too deep.',
    details: '400 {"errors":[{"message":"too deep","extensions":{"code":"TOO_COMPLEX"}}]}',
  });
});

test('a page instead of an answer is said to be none', async () => {
  vi.stubGlobal('fetch', answer('<html>', 502));
  expect(await problemOf(ask('{ name }'))).toMatchObject({
    code: 'UNREADABLE',
    message: 'Shezhire answered with something that is not an answer (502).',
    details: '<html>',
  });
});

test('a server that is not there is named with its address', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('fetch failed')));
  expect(await problemOf(ask('{ name }'))).toMatchObject({
    code: 'UNREACHABLE',
    message: 'Shezhire does not answer at http://127.0.0.1:1. Is it still running?',
    details: 'TypeError: fetch failed',
  });
});

test('a limit of time that passes is told from a server that is not there', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new DOMException('timed out', 'TimeoutError')));
  expect(await problemOf(ask('{ name }'))).toMatchObject({
    code: 'TIME_LIMIT',
    message: 'Nothing came back within 20 seconds.',
  });
});

test('a question that is cancelled fails as cancelled, not as a problem of the server', async () => {
  const cancelled = new DOMException('cancelled', 'AbortError');
  vi.stubGlobal('fetch', () => Promise.reject(cancelled));
  expect(await problemOf(ask('{ name }'))).toBe(cancelled);
});
