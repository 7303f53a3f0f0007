import { cypherFile } from '../cypher.ts';

/** A query of cypher/evidence, with labels and types in the place of the names that stand for them. */
export function query(name: string, names: Readonly<Record<string, string>> = {}): string {
  let text = cypherFile(`evidence/${name}`);
  for (const [place, label] of Object.entries(names)) text = text.replaceAll(new RegExp(`\\b${place}\\b`, 'g'), label);
  return text;
}
