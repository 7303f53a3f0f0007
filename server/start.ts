import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { RequestHandler } from 'express';
import type { Configuration } from './config.ts';
import type { Database, DatabaseState } from './database/database.ts';
import { readSettings, unsafeSettings } from './database/gate/settings.ts';
import { createSchema } from './database/loading/createSchema.ts';
import { load } from './database/loading/load.ts';
import { undoInterrupted } from './database/loading/reset.ts';
import { openDatabase } from './database/open.ts';
import { UserError } from './errors.ts';
import { readGazetteer, readSeed } from './exchange/seed.ts';
import { createApp } from './graphql/app.ts';
import { gateRunner } from './patterns/gateRunner.ts';
import { projectFolder } from './projectFolder.ts';

export interface Started {
  readonly address: string;
  /** Stops the page, the connection and the Neo4j that was started. */
  stop(): Promise<void>;
}

export interface StartOptions {
  readonly configuration: Configuration;
  readonly say: (message: string) => void;
  readonly clientFolder?: string;
  /** Serves the page in place of the built one, while Shezhire is worked on. */
  readonly page?: RequestHandler;
}

/** From nothing to a page that answers: the database, its schema, the seed where it is empty, the server. */
export async function start({ configuration, say, clientFolder, page }: StartOptions): Promise<Started> {
  const { host, port, dataFolder, neo4j } = configuration;
  await refusePortTaken(host, port);
  const began = performance.now();
  const onState = tellOfStates(say);
  const opened = await openDatabase({
    dataFolder,
    projectFolder,
    onProgress: say,
    onState,
    ...(neo4j ? { neo4j } : {}),
  });
  try {
    say(`Neo4j answers (${seconds(began)})`);
    await prepareData(opened.database, configuration, say);
    unsafeSettings(await readSettings(opened.database)).forEach(({ message }) => say(message));
    const names = [...new Set([host, 'localhost', '127.0.0.1', '[::1]'])];
    const { database, restart } = opened;
    const runner = gateRunner({ database, restart, onRunaway: ({ message }) => say(message) });
    const app = await createApp({
      database: opened.database,
      runner,
      allowedHosts: names,
      development: page !== undefined,
      onError: (error) =>
        say(`A fault of Shezhire's own: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`),
      ...(clientFolder === undefined ? {} : { clientFolder }),
      ...(page === undefined ? {} : { page }),
    });
    const server = createServer(app);
    await listen(server, host, port);
    const stop = async () => {
      server.closeAllConnections();
      server.close();
      await runner.close();
      await opened.close();
    };
    return { address: `http://${host === '127.0.0.1' ? 'localhost' : host}:${port}`, stop };
  } catch (error) {
    await opened.close();
    throw error;
  }
}

async function prepareData(database: Database, { seed }: Configuration, say: (message: string) => void): Promise<void> {
  const began = performance.now();
  // First of all: readers wait for a load that is coming into sight, also for one that died then.
  await undoInterrupted(database);
  const [row] = await database.read<{ readonly empty: boolean }>('RETURN NOT EXISTS { MATCH (:Entity) } AS empty');
  if (!seed || row?.empty !== true) {
    await createSchema(database);
    say(`The schema is current (${seconds(began)})`);
    return;
  }
  const [files, gazetteer] = await Promise.all([readSeed(projectFolder), readGazetteer(projectFolder)]);
  const { nodes, warnings } = await load(database, files, gazetteer);
  say(`Loaded the five reports: ${nodes.created} nodes (${seconds(began)})`);
  warnings.forEach((warning) => say(`To look at: ${warning}`));
}

/** Says once why the database is away, however often it is tried again, and that it is back. */
function tellOfStates(say: (message: string) => void): (state: DatabaseState) => void {
  const said = new Set<string>();
  return (state) => {
    if (state.state === 'ready') {
      said.clear();
      say(`Neo4j answers again at ${state.address}`);
    } else if (!said.has(state.reason)) {
      said.add(state.reason);
      say(state.reason);
    }
  };
}

/** Asked first: nobody should wait for a database to hear that another program has the port. */
async function refusePortTaken(host: string, port: number): Promise<void> {
  const probe = createServer();
  await listen(probe, host, port);
  await new Promise<void>((settle) => probe.close(() => settle()));
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((settle, refuse) => {
    server.once('error', (error: NodeJS.ErrnoException) => refuse(listenProblem(error, host, port)));
    server.listen(port, host, () => settle());
  });
}

function listenProblem(error: NodeJS.ErrnoException, host: string, port: number): Error {
  if (error.code === 'EADDRINUSE')
    return new UserError(
      'PORT_TAKEN',
      `Port ${port} is taken by another program: end that one, or set PORT to another number.`,
    );
  if (error.code === 'EACCES')
    return new UserError(
      'PORT_REFUSED',
      `Port ${port} may not be opened by this user: set PORT to a number above 1023.`,
    );
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
    return new UserError(
      'NO_SUCH_HOST',
      `HOST is "${host}", which is no address of this machine: 127.0.0.1 is the usual one.`,
    );
  return error;
}

const seconds = (began: number): string => `${((performance.now() - began) / 1000).toFixed(1)} s`;
