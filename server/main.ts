import { join } from 'node:path';
import { readConfiguration } from './config.ts';
import { UserError } from './errors.ts';
import { projectFolder } from './projectFolder.ts';
import { start } from './start.ts';

const say = (message: string): void => void process.stdout.write(`${message}\n`);

try {
  const configuration = readConfiguration(process.env);
  const started = await start({ configuration, say, clientFolder: join(projectFolder, 'dist/client') });
  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    say('Stopping …');
    void started.stop().finally(() => process.exit(0));
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  process.on('SIGHUP', stop);
  say(`Shezhire is at ${started.address} (Ctrl-C stops it)`);
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}
