import { describe, expect, test } from 'vitest';
import { numberOf } from './countyNumbers.ts';
import { mapSubject } from './mapSubject.ts';
import { drawnCounty, drawnStatistics } from './testing/drawnStatistics.ts';

const statistics = drawnStatistics([
  drawnCounty('Jeminay', {
    taken: { count: 2, leansOn: null },
    from: { count: 1, leansOn: null },
    sources: 1,
    thinness: 'one report',
    rate: { per100000: 2.9, low: 0.1, high: 16, short: '2.9 per 100,000 (0.1 to 16)', long: '', note: '' },
  }),
  drawnCounty('Zhaosu', {
    from: { count: 9, leansOn: null },
    sources: 7,
    thinness: 'several reports',
    rate: { per100000: 9, low: 5, high: 14, short: '9 per 100,000', long: '', note: '' },
  }),
  drawnCounty('Tekes'),
]);
const fills = (number: string) =>
  mapSubject(statistics, numberOf(number), false).counties.map(({ name, fill }) => [name, fill]);
const county = (number: string, name: string) =>
  mapSubject(statistics, numberOf(number), false).counties.find((each) => each.name === name);

describe('how a county is filled', () => {
  test('by whether somebody was taken there, with a circle that counts them', () => {
    expect(fills('taken')).toEqual([
      ['Jeminay', 'counted'],
      ['Zhaosu', 'none'],
      ['Tekes', 'none'],
    ]);
    expect(county('taken', 'Jeminay')).toMatchObject({ count: 2, words: 'Jeminay, taken there: 2' });
  });

  test('by a step of its rate, and with the interval where there are few cases', () => {
    expect(fills('rate')).toEqual([
      ['Jeminay', 'step2'],
      ['Zhaosu', 'step4'],
      ['Tekes', 'none'],
    ]);
    expect(county('rate', 'Jeminay')?.note).toBe('2.9 (0.1 to 16)');
    expect(county('rate', 'Zhaosu')?.note).toBe('9');
  });

  test('by how sure it is that there are more than elsewhere: what may be chance is palest, though nothing here is surer', () => {
    const among = (name: string, q: number) =>
      drawnCounty(name, {
        from: { count: 1, leansOn: null },
        comparisons: [{ question: 'population', midP: q, q, beyondChance: q < 0.05, count: 1, sentence: '' }],
      });
    const compared = drawnStatistics([
      among('Nilka', 0.61),
      among('Zhaosu', 0.03),
      among('Shule', 0.0002),
      drawnCounty('Tekes'),
    ]);
    const { counties } = mapSubject(compared, numberOf('over'), false);
    expect(counties.map(({ name, fill }) => [name, fill])).toEqual([
      ['Nilka', 'step1'],
      ['Zhaosu', 'step2'],
      ['Shule', 'step4'],
      ['Tekes', 'none'],
    ]);
  });

  test('of how thin the reporting is: where nothing is written looks like no other', () => {
    expect(fills('sources')).toEqual([
      ['Jeminay', 'step1'],
      ['Zhaosu', 'step4'],
      ['Tekes', 'silent'],
    ]);
    expect(mapSubject(statistics, numberOf('sources'), false).whole).toBe(true);
  });
});

test('who was taken somewhere in Ili is on Ili, and not counted where others come from', () => {
  const words = (number: string) =>
    mapSubject(statistics, numberOf(number), false).prefectures.map((each) => each.words);
  expect(words('taken')).toEqual(['Ili, county unknown: 3 taken somewhere in it']);
  expect(words('from')).toEqual([]);
});

test('flows are of where people come from, also from abroad, and are held, and go from code to code', () => {
  const flows = (number: string) => mapSubject(statistics, numberOf(number), false).flows;
  expect(flows('held')).toEqual([
    {
      id: 'place-Zhaosu:place-Jeminay',
      from: 'Zhaosu',
      to: 'Jeminay',
      count: 4,
      words: '4 from Zhaosu, held in Jeminay',
    },
    {
      id: 'place-Kazakhstan:place-Jeminay',
      from: 'KZ',
      to: 'Jeminay',
      count: 2,
      words: '2 from Kazakhstan, held in Jeminay',
    },
  ]);
  expect(flows('taken')).toEqual([]);
});
