import { cypherFile } from '../database/cypher.ts';
import type { Database } from '../database/database.ts';
import { nearest } from '../ontology/nearest.ts';
import { ParameterError } from './parameterValues.ts';
import type { FindNode } from './parameterValues.ts';

interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

/** Finds the node that a parameter means: by its id, or by a name or alias that only one node of these labels has. */
export const findNode =
  (database: Database): FindNode =>
  async (text, labels, parameter) => {
    const words = text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
    const rows = await database.read(cypherFile('explore/named'), { text, words, labels });
    const candidates = rows.map(candidateOf);
    const known = candidates.find(({ id }) => id === text);
    if (known) return known.id;
    const same = candidates.filter(({ name, aliases }) => [name, ...aliases].some((each) => isSame(each, text)));
    const [found, other] = same;
    const wanted = labels.join(' or ');
    if (found && !other) return found.id;
    if (found) {
      const ids = same.map(({ id }) => id).join(', ');
      throw new ParameterError(
        parameter,
        `"${parameter}": more than one ${wanted} is named "${text}"; give an id: ${ids}.`,
      );
    }
    const near =
      nearest(
        text,
        candidates.flatMap(({ name, aliases }) => [name, ...aliases]),
      ) ?? candidates[0]?.name;
    const hint = near === undefined ? '' : ` Did you mean ${near}?`;
    throw new ParameterError(parameter, `"${parameter}": no ${wanted} is named "${text}".${hint}`);
  };

const candidateOf = ({ id, name, aliases }: Readonly<Record<string, unknown>>): Candidate => ({
  id: String(id),
  name: String(name),
  aliases: Array.isArray(aliases) ? aliases.map(String) : [],
});

const isSame = (a: string, b: string): boolean => a.localeCompare(b, undefined, { sensitivity: 'base' }) === 0;
