import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SourceFile } from '../annotation/sourceFile.ts';
import { createGazetteer, parseGazetteer } from '../identity/gazetteer.ts';
import type { Gazetteer } from '../identity/gazetteer.ts';
import { readSources } from './sourceFiles.ts';

/** The five reports that come with Shezhire. */
export const readSeed = (projectFolder: string): Promise<readonly SourceFile[]> =>
  readSources([join(projectFolder, 'seed')]);

/** The places of the world that reports are looked up in. */
export async function readGazetteer(projectFolder: string): Promise<Gazetteer> {
  const text = await readFile(join(projectFolder, 'seed/gazetteer/xinjiang.json'), 'utf8');
  return createGazetteer(parseGazetteer(JSON.parse(text)));
}
