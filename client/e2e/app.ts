import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectFolder } from '../../server/projectFolder.ts';

/** The built app, as `npm start` runs it, on a data folder of its own. */
export interface RunningApp {
  readonly address: string;
  readonly dataFolder: string;
  /** All that it has printed. */
  readonly output: () => string;
  stop(): Promise<void>;
}

export interface StartAppOptions {
  /** Where it keeps its data, which stay when it stops; absent: an empty folder, which goes with it. */
  readonly dataFolder?: string;
  /** Stops it while it starts. */
  readonly signal?: AbortSignal;
}

/** Starts the app, on an empty data folder unless one is given, and resolves when it prints its address. */
export async function startApp(
  environment: Readonly<Record<string, string>> = {},
  options: StartAppOptions = {},
): Promise<RunningApp> {
  const dataFolder = options.dataFolder ?? mkdtempSync(join(tmpdir(), 'shezhire-app-'));
  const port = await freePort();
  const child = spawn(process.execPath, [join(projectFolder, 'server/bootstrap.mjs'), 'start'], {
    cwd: projectFolder,
    env: { ...withoutNeo4j(), SHEZHIRE_DATA: dataFolder, PORT: String(port), ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  const ended = new Promise<void>((settle) => child.once('close', () => settle()));
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    await ended;
    if (options.dataFolder === undefined) rmSync(dataFolder, { recursive: true, force: true });
  };
  const cancel = () => void child.kill('SIGTERM');
  options.signal?.addEventListener('abort', cancel);
  if (options.signal?.aborted) cancel();
  try {
    await new Promise<void>((settle, refuse) => {
      child.stdout.on('data', () => output.includes('Shezhire is at ') && settle());
      void ended.then(() => refuse(new Error(`the app ended before it was ready:\n${output}`)));
    });
  } catch (error) {
    await stop();
    throw error;
  } finally {
    options.signal?.removeEventListener('abort', cancel);
  }
  return { address: `http://localhost:${port}`, dataFolder, output: () => output, stop };
}

/** A port that nothing has at this moment. */
export function freePort(): Promise<number> {
  return new Promise((settle) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => settle(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

// The tests are about the app's own Neo4j, whatever the shell that runs them has set.
const withoutNeo4j = () =>
  Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !name.startsWith('NEO4J_') && name !== 'SHEZHIRE_SEED'),
  );
