import { describe, expect, test } from 'vitest';
import { called, countedIn, from, happenedTo, status, to, toldIn } from '../testing/seedWorld.ts';

describe('30 October 2017: Kazakhs with ties abroad are detained', () => {
  const report = 'rfa-2017-10-30';

  test('whom it tells of, and whom it counts', () => {
    expect(toldIn(report, 'Person')).toEqual([
      'Altanbek Sagandahar',
      'Aray',
      'Bagdad Aken',
      'Dalyat Jaynar',
      'Muheit Akbar',
      'fiancé of Dalyat Jaynar',
      'friend of Muheit Akbar',
      'head of Mabai Village',
      'second Kazakh source',
      'source in Kazakhstan',
      'source in Qinghe County',
      'source in Zhaosu County',
      'source on the family from Egypt',
    ]);
    expect(countedIn(report)).toEqual([
      'Kazakhs held for clothes and prayer: a number of',
      'Kazakhs of China: about 1500000',
      'Kazakhs who left China in 2006: close to 38000',
      'dozens of Kazakhs with family abroad: dozens',
      'holders of Chinese passports in Egypt: some 200',
      'religious students of Al-Azhar: many of the 200',
      'three of the family of Bagdad Aken: 3',
    ]);
  });

  test('Dalyat, 27, was taken at the crossing in July; since when the center holds the student is not said', () => {
    expect(called('Dalyat Jaynar').properties).toMatchObject({ age: '27', occupation: 'student' });
    expect(from('FROM', 'Dalyat Jaynar')).toEqual(['Hutubi County']);
    expect(happenedTo('Dalyat Jaynar')).toEqual([
      '2017-07-17 arrest in Jeminay border checkpoint by police who detained Dalyat Jaynar (more than six months in Kazakhstan)',
      '2017-07-17 journey in Jeminay border checkpoint',
      'undated detention in vocational training center',
    ]);
    expect(to('TESTIFIED_ABOUT', 'Dalyat Jaynar')).toEqual(['fiancé of Dalyat Jaynar', 'source in Kazakhstan']);
  });

  test('two men are kept for poems, one from Karzhao, one the head of Mabai and secretary of the party there', () => {
    expect(from('FROM', 'Altanbek Sagandahar')).toEqual(['Karzhao Village']);
    expect(happenedTo('Altanbek Sagandahar')).toEqual([
      '2017-04/.. detention (a poem on the treatment of Kazakhs by the Chinese Communist Party)',
    ]);
    expect(from('HELD_IN', 'Altanbek Sagandahar')).toEqual([]);
    expect(from('WORKS_FOR', 'head of Mabai Village')).toEqual(['Mabai Village']);
    expect(from('MEMBER_OF', 'head of Mabai Village')).toEqual(['Chinese Communist Party']);
    expect(status('head of Mabai Village')).toBe('imprisoned since 2017~');
  });

  test('Muheit was detained, let go, detained again and is in prison; Aray, from the same county, is free in Kazakhstan', () => {
    expect(happenedTo('Muheit Akbar')).toEqual([
      'undated arrest',
      'undated arrest (helping a Kazakh who had come back to get a SIM card)',
      'undated imprisonment in prison',
      'undated release',
    ]);
    expect(from('FROM', 'Muheit Akbar')).toEqual([]);
    expect(from('FROM', 'Aray')).toEqual(['Zhaosu County']);
    expect(from('LIVED_IN', 'Aray')).toEqual(['Kazakhstan']);
    expect(status('Aray')).toBe('released since 2017~');
  });

  test('Bagdad, sent back from Egypt, was taken with three of his family at the airport of Urumqi', () => {
    const taken = happenedTo('Bagdad Aken');
    expect(taken).toEqual([
      'undated arrest in Urumqi international airport by State security police, authorities in Fuyun (his stay in Egypt)',
      'undated forced return',
    ]);
    expect(happenedTo('three of the family of Bagdad Aken')).toEqual(taken.slice(0, 1));
    expect(from('RELATIVE_OF', 'Bagdad Aken')).toEqual(['three of the family of Bagdad Aken']);
  });

  test('in Egypt 200 were taken, by the word of activists because China asked', () => {
    expect(happenedTo('holders of Chinese passports in Egypt')).toEqual([
      '2017-07-04/2017-08 arrest in Egypt by secret police of Egypt (asked for by Beijing, as activists said)',
    ]);
    expect(called('Chinese government').properties.aliases).toEqual(['Beijing']);
  });
});
