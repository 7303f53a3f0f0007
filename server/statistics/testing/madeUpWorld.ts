import type { EventKind } from '../../ontology/ontology.ts';
import { random } from '../../benchmark/madeUpNames.ts';
import type { County, Person, Report, ReportedEvent, ReportedWorld, Sources, TieType } from '../world.ts';

const familySize = 5;
const countyCount = 108;
const facilityCount = 3000;
const prefectures = Array.from({ length: 14 }, (_, index) => ({
  id: `prefecture-${index}`,
  name: `Prefecture ${index}`,
}));
const counties: readonly County[] = Array.from({ length: countyCount }, (_, index) => ({
  id: `county-${index}`,
  name: `County ${index}`,
  prefecture: `prefecture-${index % prefectures.length}`,
  population2020: 100_000 + index * 1000,
}));
const kinds: readonly EventKind[] = ['arrest', 'detention', 'passport confiscation', 'summons', 'release', 'sentence'];
const dates = ['2017-04', '2017-11-03', '2018', '2017-05-03/..', '../2018-06-01', '2016/2018'];

/**
 * A made-up world of plain rows: families of five, three of whom are cases, told of by two reports; of every fifth
 * family only the prefecture is known. The people of county 7 are tortured as none of the others are.
 */
export function madeUpWorld(size: number, seed = 1): ReportedWorld {
  const next = random(seed);
  const pick = (count: number): number => Math.floor(next() * count);
  const one = <T>(things: readonly [T, ...T[]] | readonly T[]): T => things[pick(things.length)] as T;
  const people: Person[] = [];
  const events: ReportedEvent[] = [];
  const reports: Report[] = [];
  for (let family = 0; family * familySize < size; family++) {
    const told = [`report-${family}-a`, `report-${family}-b`];
    reports.push(...told.map((id) => ({ id, title: id, publisher: `Press ${family % 9}`, publishedOn: '2018-05-06' })));
    const home = pick(countyCount);
    const place = pick(5) === 0 ? `prefecture-${home % prefectures.length}` : `village-${home}-${family % 10}`;
    for (let member = 0; member < familySize; member++) {
      const id = `person-${family * familySize + member}`;
      const said: Sources = { reports: pick(3) === 0 ? told : told.slice(0, 1), statements: [`${id}-said`] };
      const tie = (type: TieType, to: string) => ({ type, place: to, ...said });
      const held = [tie('TAKEN_AT', `county-${pick(countyCount)}`), tie('HELD_IN', `facility-${pick(facilityCount)}`)];
      people.push({ id, family: `family-${family}`, ties: [tie('FROM', place), ...(member < 2 ? held : [])] });
      if (member > 2) continue;
      for (const kind of new Set([home === 7 ? 'torture' : one(kinds), one(kinds)]))
        events.push({ id: `${id}-${kind}`, kind, date: one(dates), people: [id], places: [place], ...said });
    }
  }
  const named = people.flatMap(({ ties }) => ties.map((tie) => ({ place: tie.place, reports: tie.reports })));
  return { counties, prefectures, within: places(), people, events, named, reports };
}

function places(): ReportedWorld['within'] {
  const villages = counties.flatMap(({ id }, county) =>
    Array.from({ length: 10 }, (_, village) => ({ place: `village-${county}-${village}`, within: id })),
  );
  const facilities = Array.from({ length: facilityCount }, (_, facility) => ({
    place: `facility-${facility}`,
    within: `county-${facility % countyCount}`,
  }));
  return [...villages, ...facilities];
}
