import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../projectFolder.ts';

const cypherFolder = join(projectFolder, 'cypher');
const texts = new Map<string, string>();

/**
 * The text of a query in the project's `cypher` folder: `cypherFile('evidence/write-nodes')` is
 * `cypher/evidence/write-nodes.cypher`, read once.
 */
export function cypherFile(name: string): string {
  const known = texts.get(name);
  if (known !== undefined) return known;
  const text = readFileSync(join(cypherFolder, `${name}.cypher`), 'utf8');
  texts.set(name, text);
  return text;
}

/** The names, in order, of the queries in one folder of `cypher`: `cypherFiles('schema')`. */
export function cypherFiles(folder: string): readonly string[] {
  return readdirSync(join(cypherFolder, folder))
    .filter((file) => file.endsWith('.cypher'))
    .sort()
    .map((file) => `${folder}/${file.slice(0, -'.cypher'.length)}`);
}
