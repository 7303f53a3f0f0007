import { finderOf } from './gazetteerFind.ts';
import type { Gazetteer, GazetteerPlace } from './gazetteerPlace.ts';

/** The gazetteer over these places: look-up by id, by name, and of what lies around. */
export function createGazetteer(places: readonly GazetteerPlace[]): Gazetteer {
  const byId = new Map(places.flatMap((place) => (place.formerIds ?? []).map((id) => [id, place] as const)));
  for (const place of places) byId.set(place.id, place);
  const around = new Map<string, readonly GazetteerPlace[]>();
  const within = (id: string): readonly GazetteerPlace[] => {
    const known = around.get(id);
    if (known) return known;
    const parentId = byId.get(id)?.within;
    const parent = parentId === undefined ? undefined : byId.get(parentId);
    const chain = parent ? [parent, ...within(parent.id)] : [];
    if (byId.has(id)) around.set(id, chain);
    return chain;
  };
  return { places, get: (id) => byId.get(id), within, find: finderOf(places, within) };
}

export { gazetteerReport, gazetteerStatements } from './gazetteerReport.ts';
export { parseGazetteer } from './gazetteerPlace.ts';
export type { Gazetteer, GazetteerPlace } from './gazetteerPlace.ts';
