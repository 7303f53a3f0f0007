import { readFile, readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { kindOf } from '../annotation/parseFiles.ts';
import type { SourceFile } from '../annotation/sourceFile.ts';
import { UserError } from '../errors.ts';

const folders = ['reports', 'annotations'];

/**
 * The files that a person names, and those of the folders that they name.
 * A folder laid out as an export is ("reports", "annotations", judgements.yaml) gives these and nothing else that lies there.
 */
export async function readSources(paths: readonly string[]): Promise<readonly SourceFile[]> {
  const files = (await Promise.all(paths.map(filesOf))).flat();
  if (files.length === 0)
    throw new UserError(
      'NOTHING_TO_LOAD',
      `no report (.md), annotation (.yaml) or judgements.yaml in ${paths.join(', ')}.`,
    );
  return Promise.all(files.map(async (path) => ({ path, text: await readFile(path, 'utf8') })));
}

async function filesOf(path: string): Promise<readonly string[]> {
  const found = await stat(path).catch(() => undefined);
  if (!found) throw new UserError('NO_SUCH_FILE', `there is no file or folder ${path}.`);
  if (!found.isDirectory()) return [path];
  const names = (await readdir(path, { recursive: true }))
    .filter((name) => kindOf(name) !== undefined && !basename(name).startsWith('.'))
    .sort();
  const laidOut = names.filter(
    (name) => name === 'judgements.yaml' || folders.some((folder) => name.startsWith(`${folder}/`)),
  );
  const isExport = laidOut.some((name) => name !== 'judgements.yaml');
  return (isExport ? laidOut : names).map((name) => join(path, name));
}
