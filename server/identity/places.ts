import type { Mention, Statement } from '../ontology/evidence.ts';
import { placeLabels } from '../ontology/ontology.ts';
import type { PlaceLabel } from '../ontology/ontology.ts';
import type { Gazetteer } from './gazetteer.ts';

type Found = { readonly placeId: string } | { readonly problem: string };

/**
 * Looks every place mention up by its names, its level and what is named beside it: `near`, and the ends of WITHIN in the same report.
 * What the gazetteer does not know, or knows twice, stays a place of its own; it is reported, never guessed.
 */
export function resolvePlaces(
  mentions: readonly Mention[],
  statements: readonly Statement[],
  gazetteer: Gazetteer,
): { readonly mentions: readonly Mention[]; readonly warnings: readonly string[] } {
  const names = new Map(mentions.map((mention) => [mention.id, mention.names]));
  const beside = new Map<string, readonly string[]>();
  for (const statement of statements) {
    if (statement.kind !== 'relationship' || statement.predicate !== 'WITHIN') continue;
    beside.set(statement.subject, [...(beside.get(statement.subject) ?? []), ...(names.get(statement.object) ?? [])]);
  }
  const look = lookUp(gazetteer);
  const warnings: string[] = [];
  const resolved = mentions.map((mention) => {
    const label = placeLabels.find((place) => place === mention.label);
    if (!label || mention.placeId !== undefined) return mention;
    const found = look(mention.names, label, [...(mention.near ?? []), ...(beside.get(mention.id) ?? [])]);
    if ('placeId' in found) return { ...mention, placeId: found.placeId };
    warnings.push(`${mention.id}: ${found.problem}`);
    return mention;
  });
  return { mentions: resolved, warnings };
}

/** Many reports name few places: each is looked up once. */
function lookUp(gazetteer: Gazetteer): (names: readonly string[], label: PlaceLabel, near: readonly string[]) => Found {
  const known = new Map<string, Found>();
  return (names, label, near) => {
    const key = JSON.stringify([names, label, near]);
    const before = known.get(key);
    if (before) return before;
    const answers = names.map((name) => gazetteer.find(name, { label, near }));
    const first = answers.find((answer) => 'place' in answer);
    const problem = answers.find((answer) => 'problem' in answer)?.problem ?? 'a place without a name.';
    const found: Found = first ? { placeId: first.place.id } : { problem };
    known.set(key, found);
    return found;
  };
}
