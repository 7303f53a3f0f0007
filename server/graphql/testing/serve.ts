import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createApp, type AppOptions } from '../app.ts';

/** What came back over HTTP. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly text: string;
}

export interface Sent {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** The server's outside on a free port of this machine. */
export interface Served {
  readonly address: string;
  /** Sends exactly these headers, `host` too, which browsers and `fetch` would not. */
  send(path: string, sent?: Sent): Promise<Answer>;
  /** Asks the API as the page does. */
  ask(query: string, variables?: object): Promise<{ readonly status: number; readonly body: unknown }>;
  close(): Promise<void>;
}

/** Serves the app for the tests of one file, or for one test. */
export async function serve(options: Omit<AppOptions, 'allowedHosts'> & Partial<AppOptions>): Promise<Served> {
  const server = createServer(await createApp({ allowedHosts: ['127.0.0.1'], ...options }));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const send = (path: string, { method = 'GET', headers = {}, body }: Sent = {}): Promise<Answer> =>
    new Promise((answered, failed) => {
      const asked = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
        const pieces: Buffer[] = [];
        response.on('data', (piece: Buffer) => pieces.push(piece));
        response.on('end', () => {
          const { statusCode = 0, headers: received } = response;
          answered({ status: statusCode, headers: received, text: Buffer.concat(pieces).toString() });
        });
      });
      asked.on('error', failed);
      asked.end(body);
    });
  return {
    address: `http://127.0.0.1:${port}`,
    send,
    ask: async (query, variables) => {
      const body = JSON.stringify({ query, variables });
      const headers = { 'content-type': 'application/json' };
      const { status, text } = await send('/graphql', { method: 'POST', headers, body });
      return { status, body: JSON.parse(text) as unknown };
    },
    close: () => new Promise((closed) => server.close(() => closed())),
  };
}
