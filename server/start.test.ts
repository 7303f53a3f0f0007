import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { projectFolder } from './projectFolder.ts';

const dataFolder = mkdtempSync(join(tmpdir(), 'shezhire-main-'));
afterAll(() => rmSync(dataFolder, { recursive: true, force: true }));

/** The real program with these settings, to its end. */
async function ended(settings: Readonly<Record<string, string>>) {
  const program = ['--import', import.meta.resolve('tsx'), join(projectFolder, 'server/main.ts')];
  const env = { ...process.env, SHEZHIRE_DATA: dataFolder, ...settings };
  const child = spawn(process.execPath, program, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  let complained = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (printed += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (complained += text));
  await once(child, 'close');
  return { code: child.exitCode, printed, complained };
}

describe('what keeps Shezhire from starting is one sentence, before any database is started', () => {
  test('another program has the port', { timeout: 30_000 }, async () => {
    const server = createServer();
    await new Promise<void>((settle) => server.listen(0, '127.0.0.1', () => settle()));
    const { port } = server.address() as AddressInfo;
    expect(await ended({ PORT: String(port) })).toEqual({
      code: 1,
      printed: '',
      complained: `Port ${port} is taken by another program: end that one, or set PORT to another number.\n`,
    });
    server.close();
    expect(readdirSync(dataFolder)).toEqual([]);
  });

  test('HOST is no address of this machine', { timeout: 30_000 }, async () => {
    expect(await ended({ HOST: '192.0.2.1', PORT: '4000' })).toEqual({
      code: 1,
      printed: '',
      complained: 'HOST is "192.0.2.1", which is no address of this machine: 127.0.0.1 is the usual one.\n',
    });
  });

  test('PORT is no number', { timeout: 30_000 }, async () => {
    expect(await ended({ PORT: 'madeup' })).toEqual({
      code: 1,
      printed: '',
      complained: 'PORT is "madeup": it must be a whole number from 1 to 65535, such as 4000.\n',
    });
  });
});
