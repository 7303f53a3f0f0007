import { expressMiddleware } from '@as-integrations/express5';
import express, { type ErrorRequestHandler, type Express, type RequestHandler, type Response } from 'express';
import packageFile from '../../package.json' with { type: 'json' };
import type { Database } from '../database/database.ts';
import type { QueryRunner } from '../patterns/queryRunner.ts';
import { createApollo } from './apollo.ts';
import { clientFiles } from './clientFiles.ts';
import { compressAnswers } from './compression.ts';
import { withDeadline } from './deadline.ts';
import { limits } from './limits.ts';
import { createQuestions } from './questions/createQuestions.ts';
import { areLoopback, carefulHeaders, onlyHosts } from './security.ts';

export interface AppOptions {
  readonly database: Database;
  /** The folder of the built page. */
  readonly clientFolder?: string;
  /** The hosts that a request may be for, each with or without its port. */
  readonly allowedHosts: readonly string[];
  /** Runs what users ask; closed by whoever made it. Absent: one of the app's own. */
  readonly runner?: QueryRunner;
  readonly development?: boolean;
  /** How long all reading for one request may take together. */
  readonly timeLimitMs?: number;
  /** Gives the page while it is being developed, under its own rules for scripts. */
  readonly page?: RequestHandler;
  /** Told of errors that are ours; the answer only says that there was one. */
  readonly onError?: (error: unknown) => void;
}

/** The server's whole outside: the API at /graphql, the state at /health, the page everywhere else. */
export async function createApp(options: AppOptions): Promise<Express> {
  const { database, clientFolder, allowedHosts, page, onError = () => undefined } = options;
  const { development = false, timeLimitMs = limits.timeMs } = options;
  const apollo = createApollo({ introspection: areLoopback(allowedHosts), development, onError });
  await apollo.start();
  const questions = createQuestions(database, options.runner);
  const app = express();
  app.disable('x-powered-by');
  app.set('query parser', 'simple');
  app.use(carefulHeaders, onlyHosts(allowedHosts));
  app.get('/health', health(database));
  if (areLoopback(allowedHosts)) app.get('/graphql', toPage);
  app.all(
    '/graphql',
    compressAnswers,
    express.json({ limit: limits.bodyBytes }),
    expressMiddleware(apollo, {
      context: ({ res }) =>
        Promise.resolve({
          database: withDeadline(database, timeLimitMs),
          cuts: [],
          questions,
          ended: endOf(res),
        }),
    }),
  );
  if (clientFolder !== undefined) app.use(clientFiles(clientFolder));
  if (page !== undefined) app.use(withoutPolicy, page);
  app.use(nothingHere, failed(onError));
  return app;
}

/** Aborted when the connection ends before the answer is sent: nobody waits for it any more. */
function endOf(response: Response): AbortSignal {
  const ended = new AbortController();
  response.on('close', () => {
    if (!response.writableFinished) ended.abort();
  });
  return ended.signal;
}

/** Where a browser goes that is sent to the API's own address. */
const pageToTryIt = '/?view=query&query.by=graphql';

/** Somebody who types the address wants to read and not to ask; programs do not say that they prefer HTML. */
const toPage: RequestHandler = (request, response, next) => {
  response.vary('Accept');
  if (request.query.query === undefined && request.accepts(['json', 'html']) === 'html') {
    response.redirect(pageToTryIt);
  } else {
    next();
  }
};

const withoutPolicy: RequestHandler = (_request, response, next) => {
  response.removeHeader('Content-Security-Policy');
  next();
};

const health =
  (database: Database): RequestHandler =>
  async (_request, response) => {
    const state = await database.check();
    response.set('Cache-Control', 'no-store');
    response.status(state.state === 'ready' ? 200 : 503).json({ ...state, app: packageFile.version });
  };

const nothingHere: RequestHandler = (_request, response) => {
  response
    .status(404)
    .json({ errors: [{ message: 'There is nothing at this address.', extensions: { code: 'NOT_FOUND' } }] });
};

const faults: Readonly<Record<number, string>> = {
  400: 'The request cannot be read.',
  413: `The request is longer than ${limits.bodyBytes / 1024} kB.`,
  415: 'The request is in an encoding that this server does not read.',
};

const failed =
  (onError: (error: unknown) => void): ErrorRequestHandler =>
  (error, _request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    const status = statusOf(error);
    const known = faults[status];
    if (known === undefined) onError(error);
    const message = known ?? 'Something went wrong in the server; its messages say what.';
    const code = known === undefined ? 'INTERNAL_SERVER_ERROR' : status === 413 ? 'LIMIT_EXCEEDED' : 'BAD_REQUEST';
    response.status(known === undefined ? 500 : status).json({ errors: [{ message, extensions: { code } }] });
  };

const statusOf = (error: unknown): number =>
  typeof error === 'object' && error !== null && 'status' in error && typeof error.status === 'number'
    ? error.status
    : 500;
