import { ApiError } from './graphql.ts';

/** An answer as the server sent it, errors and all. */
export interface RawAnswer {
  readonly status: number;
  readonly body: unknown;
  readonly elapsedMs: number;
}

/** A request as somebody wrote it. */
export interface RawRequest {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string | undefined;
}

/** Sends a request to the API as it is, for those who try the API itself. Throws an ApiError where nothing comes back. */
export async function askRaw(request: RawRequest, signal?: AbortSignal): Promise<RawAnswer> {
  const start = performance.now();
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'apollo-require-preflight': 'true' },
      body: JSON.stringify(request),
      ...(signal ? { signal } : {}),
    });
    const body: unknown = await response.json();
    return { status: response.status, body, elapsedMs: performance.now() - start };
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new ApiError(
      'UNREACHABLE',
      `Shezhire does not answer at ${location.origin}. Is it still running?`,
      String(error),
    );
  }
}
