import { UserError } from '../../errors.ts';
import { inMonth } from '../../statistics/eventMonths.ts';
import { tieKinds } from '../../statistics/world.ts';
import type { TieKind } from '../../statistics/world.ts';
import type { EventKind } from '../../ontology/ontology.ts';
import type { CountedWorld } from './countedWorld.ts';
import { areaId } from './countyStatistics.ts';
import { elsewhereOf } from './elsewhere.ts';

/** Which number is opened. */
export interface AskedNumber {
  readonly number: 'FROM' | 'TAKEN' | 'HELD' | 'FAMILIES' | 'REPORTS' | 'FLOW' | 'EVENTS' | 'EVENTS_OF_PEOPLE_FROM';
  /** A county, a prefecture, or a region or country outside both. */
  readonly area: string;
  readonly heldIn?: string | null;
  readonly kind?: string | null;
  readonly month?: string | null;
}

/** An area that people are tied to in a way. */
export interface TiedTo {
  readonly kind: TieKind;
  readonly area: string;
}

/** The people, events or reports that a number counts, and the ties by which people are counted. */
export type CountedBy =
  | { readonly of: 'people'; readonly ids: readonly string[]; readonly ties: readonly TiedTo[] }
  | { readonly of: 'events'; readonly ids: readonly string[] }
  | { readonly of: 'reports'; readonly ids: readonly string[] };

/** What a number counts; throws where there is no such area. */
export function countedBy(asked: AskedNumber, counted: CountedWorld): CountedBy {
  const { number, area } = asked;
  switch (number) {
    case 'FROM':
      return people(casesTied('from', area, counted), [{ kind: 'from', area }]);
    case 'TAKEN':
      return people(casesTied('taken', area, counted), [{ kind: 'taken', area }]);
    case 'HELD':
      return people(casesTied('held', area, counted), [{ kind: 'held', area }]);
    case 'FAMILIES':
      return people(
        countyNumbers(area, counted).families.cases,
        tieKinds.map((kind) => ({ kind, area })),
      );
    case 'FLOW':
      return flow(area, asked.heldIn ?? '', counted);
    case 'REPORTS':
      return { of: 'reports', ids: countyNumbers(area, counted).reporting.reports };
    case 'EVENTS':
    case 'EVENTS_OF_PEOPLE_FROM':
      return { of: 'events', ids: eventsAsked(asked, counted) };
  }
}

const people = (ids: readonly string[], ties: readonly TiedTo[]): CountedBy => ({ of: 'people', ids, ties });

function countyNumbers(area: string, { statistics }: CountedWorld) {
  const found = statistics.counties.find(({ county }) => county === area);
  if (!found) throw new UserError('NOT_FOUND', `no county with the id: ${area}`);
  return found;
}

function casesTied(kind: TieKind, area: string, { statistics, world, places }: CountedWorld): readonly string[] {
  const known =
    statistics.counties.find(({ county }) => county === area) ??
    statistics.prefectures.find(({ prefecture }) => prefecture === area);
  if (known) return known.counts[kind];
  const outside = elsewhereOf(world, places, kind, statistics.unplaced[kind]);
  const found = outside.find(({ place }) => (place?.id ?? '') === area);
  if (found || places.has(area)) return found?.cases ?? [];
  throw new UserError('NOT_FOUND', `no county, prefecture, region or country with the id: ${area}`);
}

function flow(from: string, held: string, counted: CountedWorld): CountedBy {
  const found =
    counted.statistics.flows.find((each) => areaId(each.from) === from && areaId(each.held) === held) ??
    counted.fromAbroad.find((each) => each.country.id === from && areaId(each.held) === held);
  const ties: readonly TiedTo[] = [
    { kind: 'from', area: from },
    { kind: 'held', area: held },
  ];
  return people(found?.cases ?? [], ties);
}

function eventsAsked({ number, area, kind, month }: AskedNumber, counted: CountedWorld): readonly string[] {
  const numbers = countyNumbers(area, counted);
  const counts = number === 'EVENTS' ? numbers.events : numbers.eventsOfPeopleFrom;
  const told = counts.filter((count) => !kind || count.kind === kind);
  if (!month) return told.flatMap(({ events }) => events);
  return [...new Set<EventKind>(told.map((count) => count.kind))].flatMap((each) => {
    const { certain, possible } = inMonth(told, each, month);
    return [...certain, ...possible];
  });
}
