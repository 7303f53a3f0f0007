import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { printFiles } from '../annotation/printFiles.ts';
import type { SourceFile } from '../annotation/sourceFile.ts';
import type { Database } from '../database/database.ts';
import { readEvidence } from '../database/loading/readEvidence.ts';
import { reader } from '../database/loading/readRows.ts';
import { atOneState } from '../database/oneState.ts';
import { UserError } from '../errors.ts';

/** All reports, annotations and judgements, as the files that `load` takes: loaded into an empty database they give the identical graph. */
export async function exportFiles(database: Database): Promise<readonly SourceFile[]> {
  return printFiles(await atOneState(() => readEvidence(reader(database))));
}

/**
 * Writes files into a folder that is new, empty, or an earlier export, whose place they take as a whole: a reader of the
 * folder, or whoever looks after a crash, finds the earlier export or this one, never a mixture.
 */
export async function writeFolder(folder: string, files: readonly SourceFile[]): Promise<void> {
  const target = resolve(folder);
  await refuseOtherThings(target);
  await mkdir(dirname(target), { recursive: true });
  const written = await mkdtemp(join(dirname(target), `.${basename(target)}-`));
  try {
    for (const { path, text } of files) {
      await mkdir(dirname(join(written, path)), { recursive: true });
      await writeFile(join(written, path), text);
    }
    await takePlace(written, target);
  } finally {
    await rm(written, { recursive: true, force: true });
  }
}

// A folder cannot be put in the place of one that holds files: the earlier export steps aside first.
async function takePlace(written: string, target: string): Promise<void> {
  const former = `${written}-former`;
  const isThere = await rename(target, former).then(
    () => true,
    (error: unknown) => {
      if (codeOf(error) === 'ENOENT') return false;
      throw error;
    },
  );
  try {
    await rename(written, target);
  } catch (error) {
    if (isThere) await rename(former, target);
    throw error;
  }
  if (isThere) await rm(former, { recursive: true, force: true });
}

const exported: Readonly<Record<string, RegExp>> = { reports: /\.md$/, annotations: /\.yaml$/ };

async function refuseOtherThings(target: string): Promise<void> {
  for (const name of await namesIn(target)) {
    const allowed = exported[name];
    const inside = allowed ? await namesIn(join(target, name)) : [];
    const other = allowed ? inside.find((file) => !allowed.test(file)) : name === 'judgements.yaml' ? undefined : name;
    if (other !== undefined) {
      const found = allowed ? `${name}/${other}` : other;
      throw new UserError(
        'NOT_EMPTY',
        `the folder ${target} holds other things than an export (${found}): name a new or an empty one.`,
      );
    }
  }
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    if (codeOf(error) === 'ENOTDIR') throw new UserError('NOT_A_FOLDER', `${folder} is a file, not a folder.`);
    throw error;
  }
}

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined);
