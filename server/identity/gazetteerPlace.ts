import { z } from 'zod';
import { UserError } from '../errors.ts';
import type { PlaceLabel } from '../ontology/ontology.ts';

const placeSchema = z.object({
  id: z.string().min(1),
  kind: z.enum(['country', 'region', 'prefecture', 'county', 'city', 'township', 'village']),
  type: z.string(),
  name: z.string().min(1),
  zh: z.string().optional(),
  ug: z.string().optional(),
  kk: z.string().optional(),
  aliases: z.array(z.string()),
  shared: z.array(z.string()).optional(),
  within: z.string().optional(),
  lat: z.number().min(-90).max(90).optional(),
  lon: z.number().min(-180).max(180).optional(),
  approx: z.boolean().optional(),
  formerIds: z.array(z.string()).optional(),
  population2020: z.int().optional(),
  minorityShare2020: z.number().optional(),
  note: z.string().optional(),
});

type Place = z.infer<typeof placeSchema>;

/** A place of the gazetteer; seed/gazetteer/SOURCES.md says what each field means. */
export type GazetteerPlace = Readonly<
  Omit<Place, 'aliases' | 'shared' | 'formerIds'> & {
    aliases: readonly string[];
    shared?: readonly string[] | undefined;
    formerIds?: readonly string[] | undefined;
  }
>;

/** What helps to tell which place a name means: its level, and names or ids of places beside or around it. */
export interface Hints {
  readonly label?: PlaceLabel;
  readonly near?: readonly string[];
}

/** The one place that is meant, or why there is none. */
export type Found = { readonly place: GazetteerPlace } | { readonly problem: string };
export type Find = (name: string, hints?: Hints) => Found;

/** The places that reports are looked up in. */
export interface Gazetteer {
  readonly places: readonly GazetteerPlace[];
  /** By its id or a former one. */
  readonly get: (id: string) => GazetteerPlace | undefined;
  /** What lies around a place, the nearest first. */
  readonly within: (id: string) => readonly GazetteerPlace[];
  readonly find: Find;
}

const placeLabelOf: Readonly<Record<GazetteerPlace['kind'], PlaceLabel>> = {
  country: 'Country',
  region: 'Region',
  prefecture: 'Prefecture',
  county: 'County',
  city: 'City',
  township: 'Township',
  village: 'Village',
};

/** The node label of a place. */
export function labelOf(place: GazetteerPlace): PlaceLabel {
  return placeLabelOf[place.kind];
}

/** The places of a gazetteer's file; throws where one is malformed, given twice, or lies within an unknown one. */
export function parseGazetteer(json: unknown): readonly GazetteerPlace[] {
  const parsed = z.array(placeSchema).safeParse(json);
  if (!parsed.success)
    throw new UserError('GAZETTEER', `the gazetteer cannot be read: ${z.prettifyError(parsed.error)}`);
  const parents = new Map<string, string | undefined>();
  for (const { id, within } of parsed.data) {
    if (parents.has(id)) throw new UserError('GAZETTEER', `the gazetteer has two places of id ${id}`);
    parents.set(id, within);
  }
  for (const { id } of parsed.data) refuseBrokenChain(id, parents);
  return parsed.data;
}

function refuseBrokenChain(id: string, parents: ReadonlyMap<string, string | undefined>): void {
  const passed = new Set<string>();
  for (let at: string | undefined = id; at !== undefined; at = parents.get(at)) {
    if (!parents.has(at))
      throw new UserError('GAZETTEER', `the gazetteer has ${id} within ${at}, which it does not have`);
    if (passed.has(at)) throw new UserError('GAZETTEER', `the gazetteer has ${id} within itself`);
    passed.add(at);
  }
}
