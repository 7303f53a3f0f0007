import type { County, CountyStatistics } from '../answers.ts';

const none = { count: 0, leansOn: null };

/** A county of which nothing is told but what is given; its code is its name. */
export const drawnCounty = (name: string, told: Partial<County> = {}): County => ({
  id: `place-${name}`,
  code: name,
  name,
  zh: null,
  prefecture: 'place-Ili',
  latitude: 43,
  longitude: 83,
  population2020: 100_000,
  from: none,
  taken: none,
  held: none,
  families: { count: 0 },
  onlyPrefectureFrom: null,
  onlyPrefectureTaken: null,
  onlyPrefectureHeld: null,
  sources: 0,
  thinness: 'no report',
  reporting: '',
  rate: null,
  events: [],
  eventsOfPeopleFrom: [],
  comparisons: [],
  ...told,
});

/** Counties in Ili, where three more were taken, with one flow between the first two. */
export function drawnStatistics(counties: readonly County[]): CountyStatistics {
  const [held, from] = counties;
  return {
    standingLine: '',
    cautionLine: '',
    groupsLine: '',
    cases: 12,
    comparisons: 3,
    counties,
    prefectures: [
      { id: 'place-Ili', code: 'Ili', name: 'Ili', from: none, taken: { count: 3, leansOn: null }, held: none },
    ],
    outside: [],
    flows: held && from ? [{ from: from.id, held: held.id, count: 4 }] : [],
    flowsFromAbroad: held
      ? [{ from: 'place-Kazakhstan', name: 'Kazakhstan', code: 'KZ', held: held.id, count: 2 }]
      : [],
  };
}
