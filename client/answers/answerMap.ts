import type { CellRow, NodeCell } from '../api/cells.ts';
import { nodesIn } from './nodesIn.ts';
import type { MapSubject, MappedCounty } from '../map/mapSubject.ts';
import type { MapLegendEntry } from '../map/swatches.ts';
import { countOf } from '../components/words.ts';

/** What is known of a place on the map, in a row or from the server. */
export interface KnownPlace extends Pick<NodeCell, 'id' | 'label' | 'name'> {
  readonly properties: Readonly<Record<string, unknown>>;
}

/** What of an answer a map can show, and how many rows it cannot. */
export interface AnswerMap {
  readonly subject: MapSubject;
  /** The first row at each place of the map. */
  readonly rowAt: ReadonlyMap<string, number>;
  /** Rows that name nothing of which a county or a prefecture is known. */
  readonly elsewhere: number;
}

/** Whether there is nothing to put on a map. */
export const isEmptyMap = ({ subject: { counties, prefectures } }: AnswerMap): boolean =>
  counties.length + prefectures.length === 0;

/** What the signs on the map of an answer mean, and what is not on it. */
export const answerLegend = ({ subject: { prefectures }, elsewhere }: AnswerMap): readonly MapLegendEntry[] => [
  { look: 'circle', words: 'rows that name the county, or what lies in it' },
  ...(prefectures.length > 0 ? [{ look: 'hatched', words: 'somewhere in this area' } as const] : []),
  ...(elsewhere > 0 ? [{ words: `${countOf(elsewhere, 'row')} elsewhere or without a place` }] : []),
];

/** The ids of what rows name that lies in a county, but is none. */
export function idsWithin(rows: readonly CellRow[]): readonly string[] {
  const nodes = rows.flatMap(nodesIn).filter(({ label }) => lying.includes(label));
  return [...new Set(nodes.map(({ id }) => id))].slice(0, mostAsked);
}

const lying: readonly string[] = ['Township', 'Village', 'Facility'];
const mostAsked = 2_000;

interface Counted {
  readonly place: KnownPlace;
  readonly first: number;
  rows: number;
}

/**
 * The rows of an answer by the counties that they name, or in which the villages and facilities lie that they name. A row of
 * which only a prefecture is known counts there.
 */
export function answerMap(rows: readonly CellRow[], around: ReadonlyMap<string, KnownPlace> = new Map()): AnswerMap {
  const counties = new Map<string, Counted>();
  const prefectures = new Map<string, Counted>();
  let elsewhere = 0;
  for (const [at, row] of rows.entries()) {
    const places = placesOf(row, around);
    const named = places.filter(({ label }) => label !== 'Prefecture');
    if (places.length === 0) elsewhere += 1;
    const into = named.length > 0 ? counties : prefectures;
    for (const place of named.length > 0 ? named : places) count(into, place, at);
  }
  return {
    elsewhere,
    rowAt: new Map([...counties, ...prefectures].map(([id, { first }]) => [id, first])),
    subject: {
      counties: [...counties.values()].map(({ place, rows: found }) => countyOf(place, found)),
      prefectures: [...prefectures.values()].map(({ place, rows: found }) => ({
        ...placeOf(place),
        count: found,
        words: `${place.name}: ${countOf(found, 'row')} of which no county is named`,
      })),
      flows: [],
      whole: false,
    },
  };
}

/** The places of the map that a row names, or whose villages and facilities it names, each once. */
function placesOf(row: CellRow, around: ReadonlyMap<string, KnownPlace>): readonly KnownPlace[] {
  const places = nodesIn(row).flatMap((node): readonly KnownPlace[] => {
    const place = lying.includes(node.label) ? around.get(node.id) : node;
    return place && isOnMap(place) ? [place] : [];
  });
  return [...new Map(places.map((place) => [place.id, place])).values()];
}

const mapped: readonly string[] = ['County', 'City', 'Prefecture'];
// Counties of Xinjiang have a statistical code; nothing else is on this map.
const isOnMap = ({ label, properties }: KnownPlace): boolean =>
  mapped.includes(label) && /^65\d{4}$/.test(textOf(properties.code));

function count(places: Map<string, Counted>, place: KnownPlace, at: number): void {
  const known = places.get(place.id);
  if (known) known.rows += 1;
  else places.set(place.id, { place, first: at, rows: 1 });
}

function countyOf(place: KnownPlace, found: number): MappedCounty {
  const { latitude, longitude } = place.properties;
  return {
    ...placeOf(place),
    seat: [Number(longitude), Number(latitude)],
    fill: 'counted',
    count: found,
    words: `${place.name}: ${countOf(found, 'row')}`,
  };
}

const placeOf = ({ id, name, properties }: KnownPlace) => ({ id, name, code: textOf(properties.code) });
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
