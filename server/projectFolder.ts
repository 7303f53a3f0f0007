import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of package.json: beside it lie cypher/, seed/ and the built page. Found upwards, since bundled code runs from dist/. */
export const projectFolder: string = upwards(dirname(fileURLToPath(import.meta.url)));

function upwards(folder: string): string {
  if (existsSync(join(folder, 'package.json')) && existsSync(join(folder, 'cypher'))) return folder;
  if (folder === dirname(folder)) throw new Error('no package.json beside a folder "cypher" above this program');
  return upwards(dirname(folder));
}
