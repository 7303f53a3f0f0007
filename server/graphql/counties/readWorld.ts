import { cypherFile } from '../../database/cypher.ts';
import type { Database, Row } from '../../database/database.ts';
import type { Gazetteer, GazetteerPlace } from '../../identity/gazetteer.ts';
import type { EventKind, PlaceLabel } from '../../ontology/ontology.ts';
import type { Named, ReportedEvent, ReportedWorld, Tie, TieType, Within } from '../../statistics/world.ts';
import { familyOf } from './families.ts';
import type { Kin } from './families.ts';
import { keepOnce } from './keepOnce.ts';
import type { KeepOnce } from './keepOnce.ts';

/** A place or facility of the graph. */
export interface KnownPlace {
  readonly id: string;
  readonly name: string;
  readonly label: PlaceLabel | 'Facility';
  readonly within: readonly string[];
}

/** What the loaded reports say, and the names of its places. */
export interface ReadWorld {
  readonly world: ReportedWorld;
  readonly places: ReadonlyMap<string, KnownPlace>;
  /** By id, the counties and prefectures of the gazetteer: also those that no report names. */
  readonly gazetteer: ReadonlyMap<string, GazetteerPlace>;
}

interface TieRow extends Row {
  readonly person: string;
  readonly ties: readonly (readonly [TieType, string, readonly string[], readonly string[]])[];
}
interface EventRow extends Row, Omit<ReportedEvent, 'kind' | 'date'> {
  readonly kind: EventKind | null;
  readonly date: string | null;
}
interface ReportRow extends Row {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly publishedOn: string | null;
}

/** The id of the node of a gazetteer's place. */
export const placeId = (code: string): string => `place-${code}`;
/** The gazetteer's code in the id of such a node. */
export const codeOf = (id: string): string => id.slice(placeId('').length);

/** Everything that is counted, in six queries. */
export async function readWorld(database: Database, gazetteer: Gazetteer): Promise<ReadWorld> {
  const [places, ties, events, kin, named, reports] = await Promise.all([
    all<KnownPlace & Row>(database, 'county-places'),
    all<TieRow>(database, 'county-ties'),
    all<EventRow>(database, 'county-events'),
    all<Kin & Row>(database, 'county-kin'),
    all<Named & Row>(database, 'county-naming'),
    all<ReportRow>(database, 'county-reports'),
  ]);
  const once = keepOnce();
  const units = gazetteer.places.filter(({ id }) => isUnit.test(id));
  const within = places.flatMap((place) => place.within.map((around) => ({ place: place.id, within: around })));
  return {
    world: {
      ...divisionsOf(units),
      within: [...within, ...withinOf(units)],
      people: peopleOf(ties, events, familyOf(kin), once),
      events: events.flatMap((event) => eventOf(event, once)),
      named: named.map(({ place, reports: naming }) => ({ place, reports: once.list(naming) })),
      reports: reports.map(({ id, title, publisher, publishedOn }) => ({
        id: once.text(id),
        title,
        ...(publisher ? { publisher } : {}),
        ...(publishedOn ? { publishedOn } : {}),
      })),
    },
    places: new Map(places.map((place) => [place.id, place])),
    gazetteer: new Map(units.map((place) => [placeId(place.id), place])),
  };
}

/** Six digits are the statistical code of a prefecture or of a unit of county level. */
const isUnit = /^\d{6}$/;
// Of a hundred thousand people: read once for each state of the data.
const whole = { rowLimit: 5_000_000, timeLimitMs: 60_000 };

const all = <R extends Row>(database: Database, name: string): Promise<readonly R[]> =>
  database.read<R>(cypherFile(`explore/${name}`), {}, whole);

function divisionsOf(units: readonly GazetteerPlace[]): Pick<ReportedWorld, 'counties' | 'prefectures'> {
  const prefectures = units
    .filter(({ kind }) => kind === 'prefecture')
    .map(({ id, name }) => ({ id: placeId(id), name }));
  const known = new Set(prefectures.map(({ id }) => id));
  const counties = units
    .filter(({ kind }) => kind === 'county' || kind === 'city')
    .map(({ id, name, within, population2020 }) => {
      const prefecture = placeId(within ?? '');
      return {
        id: placeId(id),
        name,
        ...(known.has(prefecture) ? { prefecture } : {}),
        ...(population2020 === undefined ? {} : { population2020 }),
      };
    });
  return { counties, prefectures };
}

const withinOf = (units: readonly GazetteerPlace[]): readonly Within[] =>
  units.flatMap(({ id, within }) => (within === undefined ? [] : { place: placeId(id), within: placeId(within) }));

function peopleOf(
  rows: readonly TieRow[],
  events: readonly EventRow[],
  families: ReadonlyMap<string, string>,
  once: KeepOnce,
): ReportedWorld['people'] {
  const ties = new Map(rows.map((row) => [once.text(row.person), row.ties.map((tie) => tieOf(tie, once))]));
  const ids = new Set([...ties.keys(), ...events.flatMap(({ people }) => people)]);
  return [...ids].map((id) => {
    const family = families.get(id);
    return { id, ...(family === undefined ? {} : { family: once.text(family) }), ties: ties.get(id) ?? [] };
  });
}

const tieOf = ([type, place, reports, statements]: TieRow['ties'][number], once: KeepOnce): Tie => ({
  type: once.text(type),
  place: once.text(place),
  reports: once.list(reports),
  statements,
});

function eventOf(
  { id, kind, date, people, places, reports, statements }: EventRow,
  once: KeepOnce,
): readonly ReportedEvent[] {
  if (kind === null) return [];
  return [
    {
      id,
      kind: once.text(kind),
      ...(date === null ? {} : { date: once.text(date) }),
      people: once.list(people),
      places: once.list(places),
      reports: once.list(reports),
      statements,
    },
  ];
}
