import { describe, expect, test } from 'vitest';
import { inMonth } from './eventMonths.ts';
import { statementsBehind, statementsOfEvents } from './statementsBehind.ts';
import { statisticsOf } from './statistics.ts';
import { drawWorld } from './testing/drawWorld.ts';
import { withoutReport } from './world.ts';

const numbersOf = (county: string, drawing: string) => {
  const numbers = statisticsOf(drawWorld(drawing)).counties.find((one) => one.county === county);
  if (!numbers) throw new Error(`no county ${county}`);
  return numbers;
};

describe('who is counted for a county', () => {
  const family = `
    aigul of the Sultan family: FROM village (rfa)
    aigul of the Sultan family: TAKEN_AT Shule (rfa)
    aigul of the Sultan family: HELD_IN camp (rfa)
    murat of the Sultan family: LIVED_IN Zhaosu (times)
    passport confiscation of murat (times)
    dana of the Sultan family: BORN_IN Zhaosu (times)
    appeal of dana (times)`;

  test('Aigul is from Zhaosu, was taken in Shule and is held in Tekes: three numbers, never one', () => {
    expect(numbersOf('Zhaosu', family).counts).toEqual({ from: ['aigul', 'murat'], taken: [], held: [] });
    expect(numbersOf('Shule', family).counts).toEqual({ from: [], taken: ['aigul'], held: [] });
    expect(numbersOf('Tekes', family).counts).toEqual({ from: [], taken: [], held: ['aigul'] });
  });

  test('Dana, who speaks out for her family, is no case', () => {
    expect(statisticsOf(drawWorld(family)).cases).toEqual(['aigul', 'murat']);
  });

  test('a family with two cases is one family, and opens both', () => {
    expect(numbersOf('Zhaosu', family).families).toEqual({ families: ['Sultan'], cases: ['aigul', 'murat'] });
  });

  test('her number opens what is said of her there, and her event what is said of it', () => {
    const world = drawWorld(family);
    expect(statementsBehind(world, { kind: 'from', area: 'Zhaosu', cases: ['aigul'] })).toEqual(['aigul FROM village']);
    expect(statementsBehind(world, { kind: 'held', area: 'Zhaosu', cases: ['aigul'] })).toEqual([]);
    expect(statementsOfEvents(world, [world.events[0]?.id ?? ''])).toEqual(['passport confiscation of murat (times)']);
  });

  test('the flow from Zhaosu to Tekes is Aigul', () => {
    expect(statisticsOf(drawWorld(family)).flows).toEqual([
      { from: { county: 'Zhaosu', prefecture: 'Ili' }, held: { county: 'Tekes', prefecture: 'Ili' }, cases: ['aigul'] },
    ]);
  });

  test('a county in which a report names no more than a village is not silent', () => {
    const { reporting } = numbersOf('Zhaosu', `${family}\nvillage is named (altay daily)`);
    expect(reporting.reports).toContain('altay daily');
    expect(numbersOf('Newtown', 'Newtown is named (altay daily)').reporting).toMatchObject({ thinness: 'one report' });
    const without = withoutReport(drawWorld('Newtown is named (altay daily)'), 'altay daily');
    expect(without.named).toEqual([]);
  });

  test('a county of which nothing is written is there all the same, as one of which there is no report', () => {
    expect(numbersOf('Newtown', family)).toEqual({
      county: 'Newtown',
      counts: { from: [], taken: [], held: [] },
      reliance: {},
      onlyPrefecture: {},
      families: { families: [], cases: [] },
      events: [],
      eventsOfPeopleFrom: [],
      reporting: { reports: [], publishers: [], thinness: 'no report' },
    });
  });

  test('two reports of Zhaosu are few, of two publishers', () => {
    expect(numbersOf('Zhaosu', family).reporting).toEqual({
      reports: ['rfa', 'times'],
      publishers: ['rfa press', 'times press'],
      latest: '2018-05-06',
      thinness: 'few reports',
    });
  });
});

describe('how closely a place is known', () => {
  test('a case known only to Ili is for neither of its counties, and either says how many there are of them', () => {
    const drawing = `
      aigul: HELD_IN camp (rfa)
      murat: HELD_IN Ili (rfa)`;
    const { counts, onlyPrefecture } = numbersOf('Zhaosu', drawing);
    expect(counts.held).toEqual([]);
    expect(onlyPrefecture).toEqual({ held: { cases: ['murat'], of: 2 } });
    expect(
      statisticsOf(drawWorld(drawing)).prefectures.map(({ prefecture, counts: of }) => [prefecture, of.held]),
    ).toEqual([
      ['Ili', ['murat']],
      ['Kashgar', []],
    ]);
  });

  test('of Murat one report says Ili and one Tekes: he is in Tekes, and not in Ili as well', () => {
    const drawing = `
      murat: HELD_IN Ili (rfa)
      murat: HELD_IN Tekes (times)`;
    expect(numbersOf('Tekes', drawing).counts.held).toEqual(['murat']);
    expect(numbersOf('Tekes', drawing).onlyPrefecture.held).toEqual({ cases: [], of: 1 });
  });

  test('a camp that two reports place in two counties of Ili is known to Ili alone', () => {
    expect(numbersOf('Zhaosu', 'aigul: HELD_IN wandering camp (rfa)').counts.held).toEqual([]);
    expect(numbersOf('Tekes', 'aigul: HELD_IN wandering camp (rfa)').onlyPrefecture.held?.cases).toEqual(['aigul']);
  });

  test.each(['disputed camp', 'Xinjiang', 'nowhere'])(
    'who is held in %s is placed nowhere, and still a case',
    (place) => {
      const { cases, unplaced, counties } = statisticsOf(drawWorld(`aigul: HELD_IN ${place} (rfa)`));
      expect({ cases, held: unplaced.held }).toEqual({ cases: ['aigul'], held: ['aigul'] });
      expect(counties.flatMap(({ counts }) => counts.held)).toEqual([]);
    },
  );
});

describe('events by kind and month', () => {
  const drawing = `
    arrest of aigul in village on 2018-01-25 (rfa)
    arrest of murat in Zhaosu on 2018-01 (times)
    arrest of dana in Zhaosu on 2018 (times)
    arrest of erlan in Zhaosu (times)
    detention of aigul in Zhaosu on 2018-01-26/.. (rfa)
    release of aigul in Tekes on 2018-01~ (rfa)`;
  const { events } = numbersOf('Zhaosu', drawing);

  test('January has two arrests for certain, and one more that may have been in any month of the year', () => {
    expect(inMonth(events, 'arrest', '2018-01')).toEqual({ certain: ['arrest 0', 'arrest 1'], possible: ['arrest 2'] });
    expect(inMonth(events, 'arrest', '2018-07')).toEqual({ certain: [], possible: ['arrest 2'] });
    expect(inMonth(events, 'arrest', '2019-01')).toEqual({ certain: [], possible: [] });
  });

  test('each event is counted once and opens its people; one without a date is in no month', () => {
    expect(events).toEqual([
      {
        kind: 'arrest',
        from: '2018-01',
        until: '2018-01',
        certain: true,
        events: ['arrest 0', 'arrest 1'],
        cases: ['aigul', 'murat'],
      },
      { kind: 'arrest', from: '2018-01', until: '2018-12', certain: false, events: ['arrest 2'], cases: ['dana'] },
      { kind: 'arrest', certain: false, events: ['arrest 3'], cases: ['erlan'] },
      {
        kind: 'detention',
        from: '2018-01',
        until: '2018-01',
        certain: true,
        events: ['detention 4'],
        cases: ['aigul'],
      },
    ]);
  });

  test('what happened elsewhere to people from there is a list of its own', () => {
    const { events: there, eventsOfPeopleFrom } = numbersOf(
      'Zhaosu',
      'aigul: FROM Zhaosu (rfa)\nrelease of aigul in Tekes on 2018-01~ (rfa)',
    );
    expect(there).toEqual([]);
    expect(eventsOfPeopleFrom).toEqual([
      { kind: 'release', from: '2018-01', until: '2018-01', certain: false, events: ['release 1'], cases: ['aigul'] },
    ]);
  });
});

describe('what hangs on one report', () => {
  test('two cases of one article: nothing is left without it', () => {
    const drawing = `
      aigul: HELD_IN Tekes (rfa)
      murat: HELD_IN Tekes (rfa)`;
    expect(numbersOf('Tekes', drawing).reliance.held).toEqual({ report: 'rfa', only: true, cases: 2, remaining: [] });
  });

  test('Murat is in two reports and remains', () => {
    const drawing = `
      aigul: HELD_IN Tekes (rfa)
      murat: HELD_IN Tekes (rfa, times)`;
    expect(numbersOf('Tekes', drawing).reliance.held).toEqual({
      report: 'rfa',
      only: false,
      cases: 2,
      remaining: ['murat'],
    });
  });

  test('who would not be a case without the report is not from Zhaosu without it either', () => {
    const drawing = `
      aigul: FROM Zhaosu (rfa, times)
      arrest of aigul (times)`;
    expect(numbersOf('Zhaosu', drawing).reliance.from).toEqual({
      report: 'times',
      only: false,
      cases: 1,
      remaining: [],
    });
  });

  test('who is told of by two reports hangs on none', () => {
    expect(numbersOf('Tekes', 'aigul: HELD_IN Tekes (rfa, times)').reliance).toEqual({});
  });

  test('a report that was never written takes its people with it', () => {
    const world = drawWorld('aigul: HELD_IN Tekes (rfa)\nmurat: HELD_IN Tekes (rfa, times)');
    expect(statisticsOf(withoutReport(world, 'rfa')).cases).toEqual(['murat']);
  });
});
