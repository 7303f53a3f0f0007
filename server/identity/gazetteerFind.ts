import { editDistance } from '../ontology/nearest.ts';
import { placeLabels } from '../ontology/ontology.ts';
import { foldName, withoutTypeWord } from './gazetteerNames.ts';
import { labelOf } from './gazetteerPlace.ts';
import type { Find, Found, GazetteerPlace, Hints } from './gazetteerPlace.ts';

type Around = (id: string) => readonly GazetteerPlace[];

/** `shared` where the name by default means another place. */
interface Candidate {
  readonly place: GazetteerPlace;
  readonly shared: boolean;
}

type NameIndex = ReadonlyMap<string, readonly Candidate[]>;

interface Spelled {
  readonly place: GazetteerPlace;
  readonly names: readonly string[];
}

/** The look-up by name: whole names, then names without "County" or 县, the higher level first, helped by level and neighbours. */
export function finderOf(places: readonly GazetteerPlace[], around: Around): Find {
  const indexes = { whole: indexOf(places, wholeNames), bare: indexOf(places, bareNames) };
  const spelled = places.map((place) => ({
    place,
    names: [...wholeNames(place), ...bareNames(place)].map(([text]) => foldName(text)),
  }));
  const labelled = (place: GazetteerPlace): string => {
    const [parent] = around(place.id);
    return parent ? `${place.name} (in ${parent.name})` : place.name;
  };
  const nearIds = (near: readonly string[]): ReadonlySet<string> =>
    new Set(near.flatMap((text) => [text, ...(indexes.whole.get(foldName(text)) ?? []).map(({ place }) => place.id)]));
  return (name, hints = {}) => {
    const beside = nearIds(hints.near ?? []);
    const supports = ({ place }: Candidate): boolean =>
      beside.has(place.id) ||
      around(place.id).some(({ id }) => beside.has(id)) ||
      [...beside].some((id) => around(id).some((outer) => outer.id === place.id));
    for (const tier of tiersOf(name, indexes)) {
      const chosen = narrowed(tier, hints, supports);
      const [only] = chosen;
      if (only && chosen.length === 1) return { place: only.place };
      if (only)
        return ambiguous(
          name,
          hints,
          chosen.map(({ place }) => labelled(place)),
        );
    }
    return unknown(name, hints, spelled, labelled);
  };
}

/** What the name may mean, the surest reading first. */
function tiersOf(
  name: string,
  { whole, bare }: { readonly whole: NameIndex; readonly bare: NameIndex },
): readonly (readonly Candidate[])[] {
  const key = foldName(name);
  const stripped = withoutTypeWord(name);
  const tiers = [whole.get(key) ?? [], bare.get(key) ?? []];
  if (!stripped) return tiers;
  const bareKey = foldName(stripped.name);
  const either = [...(whole.get(bareKey) ?? []), ...(bare.get(bareKey) ?? [])];
  const byWord = stripped.labels.map((label) =>
    either.filter(({ place }) => labelOf(place) === label).map(({ place }) => ({ place, shared: false })),
  );
  return [...tiers, ...byWord];
}

function narrowed(
  tier: readonly Candidate[],
  { label }: Hints,
  supports: (candidate: Candidate) => boolean,
): readonly Candidate[] {
  const ofLevel = label ? tier.filter(({ place }) => labelOf(place) === label) : tier;
  const supported = ofLevel.filter(supports);
  const possible = supported.length ? supported : ofLevel.filter(({ shared }) => label ?? !shared);
  const plain = possible.filter(({ shared }) => !shared);
  const unique = [
    ...new Map((plain.length ? plain : possible).map((candidate) => [candidate.place.id, candidate])).values(),
  ];
  const highest = Math.min(...unique.map(({ place }) => levelOf(place)));
  const level = unique.filter(({ place }) => levelOf(place) === highest);
  return level.filter(({ place }) => !level.some((other) => other.place !== place && yields(place, other.place)));
}

/** True where the first place's shared name is the other's own. */
function yields(place: GazetteerPlace, other: GazetteerPlace): boolean {
  return (place.shared ?? []).some((name) => [other.name, ...other.aliases].map(foldName).includes(foldName(name)));
}

function levelOf(place: GazetteerPlace): number {
  return placeLabels.indexOf(place.kind === 'city' ? 'County' : labelOf(place));
}

function indexOf(
  places: readonly GazetteerPlace[],
  namesOf: (place: GazetteerPlace) => readonly (readonly [string, boolean])[],
): NameIndex {
  const index = new Map<string, Candidate[]>();
  for (const place of places) {
    for (const [name, shared] of new Map(namesOf(place).map(([text, isShared]) => [foldName(text), isShared]))) {
      const known = index.get(name);
      if (known) known.push({ place, shared });
      else index.set(name, [{ place, shared }]);
    }
  }
  return index;
}

function wholeNames({
  name,
  aliases,
  zh,
  ug,
  kk,
  shared = [],
}: GazetteerPlace): readonly (readonly [string, boolean])[] {
  const own = [name, ...aliases, zh, ug, kk].filter((text) => text !== undefined);
  return [...shared.map((text) => [text, true] as const), ...own.map((text) => [text, false] as const)];
}

function bareNames(place: GazetteerPlace): readonly (readonly [string, boolean])[] {
  return wholeNames(place).flatMap(([text, shared]) => {
    const bare = withoutTypeWord(text);
    return bare ? [[bare.name, shared] as const] : [];
  });
}

function kindAsked({ label }: Hints): string {
  return label ? label.toLowerCase() : 'place';
}

function ambiguous(name: string, hints: Hints, candidates: readonly string[]): Found {
  const listed = `${candidates.slice(0, -1).join(', ')} or ${candidates.at(-1) ?? ''}`;
  return { problem: `ambiguous ${kindAsked(hints)}: ${name}. It may be ${listed}. Name the place around it.` };
}

function unknown(
  name: string,
  hints: Hints,
  spelled: readonly Spelled[],
  labelled: (place: GazetteerPlace) => string,
): Found {
  const keys = [foldName(name), foldName(withoutTypeWord(name)?.name ?? name)];
  const differences = spelled.map(({ place, names }) => ({
    place,
    difference: Math.min(...keys.flatMap((key) => names.map((text) => editDistance(key, text)))),
  }));
  const limit = Math.max(1, Math.floor(Math.min(...keys.map((key) => key.length)) / 3));
  const nearest = differences
    .filter(({ difference }) => difference <= limit)
    // A region that is spelt nearly so is no village that was misspelt.
    .filter(({ place, difference }) => difference === 0 || hints.label === undefined || labelOf(place) === hints.label)
    .sort((a, b) => a.difference - b.difference || levelOf(a.place) - levelOf(b.place))
    .slice(0, 3);
  const asked = `unknown ${kindAsked(hints)}: ${name}.`;
  return {
    problem: nearest.length ? `${asked} Nearest: ${nearest.map(({ place }) => labelled(place)).join(', ')}.` : asked,
  };
}
