import { join } from 'node:path';
import { createServer } from 'vite';
import { readConfiguration } from './config.ts';
import { projectFolder } from './projectFolder.ts';
import { start } from './start.ts';

/** For working on Shezhire: the API from source, and Vite's own server with hot reload for the page. */
const vite = await createServer({
  configFile: join(projectFolder, 'client/vite.config.ts'),
  server: { middlewareMode: true },
  appType: 'spa',
});
const say = (message: string): void => void process.stdout.write(`${message}\n`);
const started = await start({ configuration: readConfiguration(process.env), say, page: vite.middlewares });
const stop = () => void Promise.all([started.stop(), vite.close()]).finally(() => process.exit(0));
process.on('SIGINT', stop);
process.on('SIGTERM', stop);
say(`Shezhire is at ${started.address}, with hot reload`);
