/** An answer that is none: `code` tells the kinds apart, `message` is for the reader, `details` for a report of it. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly code: string;
  readonly details: string;

  constructor(code: string, message: string, details = '') {
    super(message);
    this.code = code;
    this.details = details;
  }
}

interface Answer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

const usualTimeLimitMs = 20_000;

/** Asks the server's GraphQL; every failure but a cancelled question is an ApiError. */
export async function ask<Data>(
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
  signal?: AbortSignal,
  timeLimitMs = usualTimeLimitMs,
): Promise<Data> {
  const limit = AbortSignal.timeout(timeLimitMs);
  const response = await send(query, variables, signal ? AbortSignal.any([signal, limit]) : limit, timeLimitMs);
  const text = await textOf(response, timeLimitMs);
  const answer = parseAnswer<Data>(text);
  const [error] = answer?.errors ?? [];
  if (error) {
    throw new ApiError(error.extensions?.code ?? 'ERROR', sentence(error.message), `${response.status} ${text}`);
  }
  if (!response.ok || !answer?.data) {
    throw new ApiError(
      'UNREADABLE',
      `Shezhire answered with something that is not an answer (${response.status}).`,
      text.slice(0, 2000),
    );
  }
  return answer.data;
}

async function send(
  query: string,
  variables: Readonly<Record<string, unknown>>,
  signal: AbortSignal,
  timeLimitMs: number,
): Promise<Response> {
  try {
    return await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'apollo-require-preflight': 'true' },
      body: JSON.stringify({ query, variables }),
      signal,
    });
  } catch (error) {
    throw problemOf(error, timeLimitMs);
  }
}

async function textOf(response: Response, timeLimitMs: number): Promise<string> {
  try {
    return await response.text();
  } catch (error) {
    throw problemOf(error, timeLimitMs);
  }
}

/** A cancelled question stays what it is: the one who cancelled it waits for that. */
function problemOf(error: unknown, timeLimitMs: number): Error {
  if (error instanceof DOMException && error.name === 'AbortError') return error;
  if (error instanceof DOMException && error.name === 'TimeoutError') {
    return new ApiError('TIME_LIMIT', `Nothing came back within ${timeLimitMs / 1000} seconds.`, error.message);
  }
  return new ApiError(
    'UNREACHABLE',
    `Shezhire does not answer at ${location.origin}. Is it still running?`,
    String(error),
  );
}

function parseAnswer<Data>(text: string): Answer<Data> | undefined {
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === 'object' && parsed ? parsed : undefined;
  } catch {
    return undefined;
  }
}

function sentence(message: string): string {
  return /[.!?]$/.test(message) ? message : `${message}.`;
}
