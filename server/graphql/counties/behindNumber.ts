import { cypherFile } from '../../database/cypher.ts';
import type { Database } from '../../database/database.ts';
import { areaFinder } from '../../statistics/areas.ts';
import { isCaseKind, tieKindOf } from '../../statistics/world.ts';
import type { Person, ReportedEvent } from '../../statistics/world.ts';
import { propertyClaim, relationshipClaim } from '../explore/claims.ts';
import type { Claim } from '../explore/claims.ts';
import { withQuotes } from '../explore/evidence.ts';
import type { QuotedClaim } from '../explore/evidence.ts';
import { readNodes } from '../explore/nodes.ts';
import type { GraphNode } from '../explore/nodes.ts';
import { checkedFirst } from '../limits.ts';
import { countedBy } from './countedBy.ts';
import type { AskedNumber, TiedTo } from './countedBy.ts';
import { countedWorld } from './countedWorld.ts';
import type { CountedWorld } from './countedWorld.ts';
import { areaId } from './countyStatistics.ts';
import { around } from './elsewhere.ts';

/** What a number counts, with the words that say so. */
export interface BehindNumber {
  readonly count: number;
  readonly counted: readonly Counted[];
}

export interface Counted {
  readonly node: GraphNode;
  readonly claims: readonly QuotedClaim[];
}

/** A relationship to be quoted, and what it is quoted for. */
interface Line {
  readonly of: string;
  readonly start: string;
  readonly type: string;
  readonly end: string;
}

const most = 200;

/** Opens a number: whom or what it counts, and the quotes. */
export async function behindNumber(
  database: Database,
  { first, ...asked }: AskedNumber & { readonly first: number },
): Promise<BehindNumber> {
  checkedFirst(first, most);
  const world = await countedWorld(database);
  const by = countedBy(asked, world);
  const ids = by.ids.slice(0, first);
  const nodes = await readNodes(database, ids);
  if (by.of === 'reports') {
    return { count: by.ids.length, counted: nodes.map((node) => ({ node, claims: [] })) };
  }
  const events = eventsToQuote(by.of === 'people' ? { people: ids } : { events: ids }, world);
  const lines = [...(by.of === 'people' ? linesOfTies(ids, by.ties, world) : []), ...linesOfEvents(by.of, ids, events)];
  const claims = await withQuotes(database, await claimsOf(database, lines, events), undefined);
  const wanted = claimsByNode(claims, lines, events, by.of);
  return {
    count: by.ids.length,
    counted: nodes.map((node) => ({ node, claims: wanted(node.id) })),
  };
}

/** The asked events; of people, what makes them cases. */
function eventsToQuote(
  asked: { readonly people?: readonly string[]; readonly events?: readonly string[] },
  { world }: CountedWorld,
): readonly ReportedEvent[] {
  const [people, events] = [new Set(asked.people), new Set(asked.events)];
  return world.events.filter(
    ({ id, kind, people: subjects }) => events.has(id) || (isCaseKind(kind) && subjects.some((one) => people.has(one))),
  );
}

/** What ties people to the areas for which they are counted. */
function linesOfTies(ids: readonly string[], ties: readonly TiedTo[], counted: CountedWorld): readonly Line[] {
  const { world, places } = counted;
  const areaOf = areaFinder(world);
  const wanted = new Set(ids);
  const isThere = (place: string, area: string): boolean => {
    const known = areaOf(place);
    return known ? areaId(known) === area : around(place, places).some(({ id }) => id === area);
  };
  const linesOf = ({ id, ties: known }: Person): readonly Line[] =>
    known
      .filter(({ type, place }) => ties.some(({ kind, area }) => tieKindOf[type] === kind && isThere(place, area)))
      .map(({ type, place }) => ({ of: id, start: id, type, end: place }));
  return world.people.filter(({ id }) => wanted.has(id)).flatMap(linesOf);
}

function linesOfEvents(
  of: 'people' | 'events',
  ids: readonly string[],
  events: readonly ReportedEvent[],
): readonly Line[] {
  const wanted = new Set(ids);
  return events.flatMap(({ id, people, places }) => {
    const owners = of === 'events' ? [id] : people.filter((person) => wanted.has(person));
    return owners.flatMap((owner) => [
      ...people
        .filter((person) => of === 'events' || person === owner)
        .map((person) => ({ of: owner, start: person, type: 'SUBJECT_OF', end: id })),
      ...places.map((place) => ({ of: owner, start: id, type: 'AT', end: place })),
    ]);
  });
}

async function claimsOf(
  database: Database,
  lines: readonly Line[],
  events: readonly ReportedEvent[],
): Promise<readonly Claim[]> {
  const [related, stated] = await Promise.all([
    database.read(cypherFile('explore/county-claims'), {
      lines: lines.map(({ start, type, end }) => ({ start, type, end })),
    }),
    database.read(cypherFile('explore/county-dates'), { events: events.map(({ id }) => id) }),
  ]);
  return [...related.map(relationshipClaim), ...stated.map(propertyClaim)];
}

/** The claims by whom or what they are quoted for. */
function claimsByNode(
  claims: readonly QuotedClaim[],
  lines: readonly Line[],
  events: readonly ReportedEvent[],
  of: 'people' | 'events',
): (id: string) => readonly QuotedClaim[] {
  const keyOf = (start: string, type: string, end = ''): string => `${start} ${type} ${end}`;
  return (id) => {
    const own = new Set(lines.filter((line) => line.of === id).map(({ start, type, end }) => keyOf(start, type, end)));
    const happened = new Set(
      events
        .filter((event) => (of === 'events' ? event.id === id : event.people.includes(id)))
        .map((event) => event.id),
    );
    return claims.filter(({ kind, subject, predicate, object }) =>
      kind === 'PROPERTY' ? happened.has(subject.id) : own.has(keyOf(subject.id, predicate, object?.id)),
    );
  };
}
