import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { UserError } from '../../errors.ts';
import { isRunning, markOf } from './processes.ts';
import type { Mark } from './processes.ts';

const mark = z.object({ pid: z.number().int().positive(), startedAt: z.string() });
const holding = z.object({ owner: mark, neo4j: mark.optional(), port: z.number().int().optional() });

/** What the lock file tells: who has the folder, and which Neo4j runs on it. */
export type Holding = Readonly<z.infer<typeof holding>>;

/** Another process has the data folder. */
export class FolderHeld extends UserError {
  override readonly name = 'FolderHeld';
  constructor(folder: string, { owner, port }: Holding) {
    const where = port === undefined ? '' : ` (its Neo4j is on port ${port})`;
    super(
      'DATA_FOLDER_HELD',
      `The data folder ${folder} is in use by another Shezhire, process ${owner.pid}${where}. End that one, or set SHEZHIRE_DATA to another folder.`,
    );
  }
}

export interface FolderLock {
  /** What a killed process left written here. */
  readonly leftover: Holding | undefined;
  /** Writes down which Neo4j runs on the folder, so that a later start can end it. */
  record(neo4j: Mark, port: number): void;
  release(): void;
}

/** Takes the data folder for this process. Throws FolderHeld, naming the holder, when a running process has it. */
export function lockFolder(folder: string): FolderLock {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, 'lock.json');
  const owner = markOf(process.pid);
  if (owner === undefined) throw new Error('this process cannot find itself');
  const own: Holding = { owner };
  const leftover = take(folder, file, own);
  return {
    leftover,
    record: (neo4j, port) => {
      const next = `${file}.${process.pid}`;
      writeFileSync(next, JSON.stringify({ ...own, neo4j, port }), { mode: 0o600 });
      renameSync(next, file);
    },
    release: () => {
      if (readHolding(file)?.owner.startedAt === owner.startedAt) rmSync(file, { force: true });
    },
  };
}

function take(folder: string, file: string, own: Holding): Holding | undefined {
  const prepared = `${file}.${process.pid}`;
  writeFileSync(prepared, JSON.stringify(own), { mode: 0o600 });
  try {
    if (placed(prepared, file)) return undefined;
    const found = readHolding(file);
    if (found && isRunning(found.owner)) throw new FolderHeld(folder, found);
    // Two may find the same dead owner: what was really moved away is looked at again.
    const aside = `${file}.${process.pid}.old`;
    renameSync(file, aside);
    const taken = readHolding(aside);
    if (taken && isRunning(taken.owner)) {
      placed(aside, file);
      throw new FolderHeld(folder, taken);
    }
    rmSync(aside, { force: true });
    if (!placed(prepared, file)) throw new FolderHeld(folder, readHolding(file) ?? own);
    return found;
  } finally {
    rmSync(prepared, { force: true });
    rmSync(`${file}.${process.pid}.old`, { force: true });
  }
}

/** A hard link appears whole or not at all, and never over another file. */
function placed(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** Who holds a folder by its lock file; undefined where there is none or it cannot be read. */
export function readHolding(file: string): Holding | undefined {
  try {
    return holding.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
}
