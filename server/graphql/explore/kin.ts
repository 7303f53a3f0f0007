import { cypherFile } from '../../database/cypher.ts';
import type { Database } from '../../database/database.ts';

type Words = readonly [female: string, male: string, either: string];

/** One relationship between a witness and a person. */
export interface KinRow {
  readonly type: string;
  /** True where the relationship starts at the witness. */
  readonly witnessFirst: boolean;
  readonly witnessSex: string | null;
  readonly personSex: string | null;
  /** The report's own word for the start as the end's relative. */
  readonly kinship: string | null;
}

interface KinOfRow extends KinRow {
  readonly [column: string]: unknown;
  readonly witness: string;
  readonly person: string;
}

/** The words for whoever stands at the start, and at the end; the nearest kin first. */
const words: Readonly<Record<string, { readonly start: Words; readonly end: Words }>> = {
  SPOUSE_OF: both('wife', 'husband', 'spouse'),
  ENGAGED_TO: both('fiancée', 'fiancé', 'betrothed'),
  SIBLING_OF: both('sister', 'brother', 'sibling'),
  FRIEND_OF: both('friend', 'friend', 'friend'),
  RELATIVE_OF: both('relative', 'relative', 'relative'),
  PARENT_OF: { start: ['mother', 'father', 'parent'], end: ['daughter', 'son', 'child'] },
};

/** The witness as a relative of the person spoken of: "his sister". */
export function kinWord({ type, witnessFirst, witnessSex, personSex, kinship }: KinRow): string | undefined {
  const ends = words[type];
  if (!ends) return undefined;
  const whose = personSex === 'female' ? 'her' : personSex === 'male' ? 'his' : 'their';
  const [female, male, either] = witnessFirst ? ends.start : ends.end;
  const word = witnessSex === 'female' ? female : witnessSex === 'male' ? male : either;
  return `${whose} ${witnessFirst && kinship ? kinship : word}`;
}

/** Reads how these witnesses are related to these people. */
export async function readKin(
  database: Database,
  witnesses: readonly string[],
  people: readonly string[],
): Promise<(witness: string, person: string) => string | undefined> {
  if (witnesses.length === 0 || people.length === 0) return () => undefined;
  const rows = await database.read<KinOfRow>(cypherFile('explore/kin'), { witnesses, people });
  const known = new Map<string, string | undefined>();
  const order = Object.keys(words);
  const nearest = [...rows].sort((a, b) => order.indexOf(a.type) - order.indexOf(b.type));
  for (const row of nearest) {
    const key = `${row.witness} ${row.person}`;
    if (!known.has(key)) known.set(key, kinWord(row));
  }
  return (witness, person) => known.get(`${witness} ${person}`);
}

function both(...either: Words): { readonly start: Words; readonly end: Words } {
  return { start: either, end: either };
}
