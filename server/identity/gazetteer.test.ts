import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createGazetteer, gazetteerReport, gazetteerStatements, parseGazetteer } from './gazetteer.ts';
import { labelOf } from './gazetteerPlace.ts';
import type { Hints } from './gazetteerPlace.ts';

const file = new URL('../../seed/gazetteer/xinjiang.json', import.meta.url);
const seed = createGazetteer(parseGazetteer(JSON.parse(readFileSync(file, 'utf8'))));

const madeUp = [
  { id: 'MU', kind: 'country', type: 'country', name: 'Madeupland', aliases: [] },
  { id: '100', kind: 'prefecture', type: 'prefecture', name: 'Aqtas', aliases: [], within: 'MU', formerIds: ['099'] },
  {
    id: '101',
    kind: 'county',
    type: 'county',
    name: 'Madeup-Köl County',
    zh: '假县',
    aliases: ['Made Up Kol'],
    within: '100',
  },
  { id: '102', kind: 'city', type: 'city', name: 'Aqtas City', aliases: [], shared: ['Aqtas'], within: '100' },
  { id: '101001', kind: 'village', type: 'village', name: 'Qarasu', aliases: [], within: '101' },
  { id: '102001', kind: 'village', type: 'village', name: 'Qarasu', aliases: [], within: '102', lat: 43.5, lon: 81.25 },
];
const gazetteer = createGazetteer(parseGazetteer(madeUp));

function found(name: string, hints?: Hints, places = gazetteer): string {
  const answer = places.find(name, hints);
  return 'place' in answer ? answer.place.id : answer.problem;
}

describe('a name finds its place', () => {
  test.each([
    ['Madeup-Köl County', '101'],
    ['madeup kol', '101'],
    ["Made'up Kol", '101'],
    ['Madeup-Köl xian', '101'],
    ['假', '101'],
    ['假县', '101'],
    ['Aqtas', '100'],
    ['Aqtas Prefecture', '100'],
    ['Aqtas City', '102'],
    ['Aqtas shi', '102'],
  ])('%s', (name, id) => {
    expect(found(name)).toBe(id);
  });

  test('the level that is asked for decides', () => {
    expect(found('Aqtas', { label: 'City' })).toBe('102');
    expect(found('Aqtas', { label: 'Prefecture' })).toBe('100');
  });

  test('what stands beside it decides, by name or id, directly or further out', () => {
    expect(found('Qarasu', { near: ['Madeup-Köl'] })).toBe('101001');
    expect(found('Qarasu', { near: ['102'] })).toBe('102001');
    expect(found('Qarasu', { near: ['Aqtas City', 'Madeupland'] })).toContain('ambiguous place: Qarasu.');
  });
});

describe('what is not known, or known twice, is never guessed', () => {
  test.each([
    [
      'Qarasu',
      'ambiguous place: Qarasu. It may be Qarasu (in Madeup-Köl County) or Qarasu (in Aqtas City). Name the place around it.',
    ],
    ['Qarasuu', 'unknown place: Qarasuu. Nearest: Qarasu (in Madeup-Köl County), Qarasu (in Aqtas City).'],
    ['Nowhere', 'unknown place: Nowhere.'],
    ['constructor', 'unknown place: constructor.'],
  ])('%s', (name, problem) => {
    expect(found(name)).toBe(problem);
  });

  test('the problem names the level that was asked for', () => {
    expect(found('Nowhere', { label: 'County' })).toBe('unknown county: Nowhere.');
    expect(found('Qarasu', { label: 'County' })).toBe(
      'unknown county: Qarasu. Nearest: Qarasu (in Madeup-Köl County), Qarasu (in Aqtas City).',
    );
  });
});

test('a place is found by a former id, and what lies around it from the nearest outwards', () => {
  expect(gazetteer.get('099')?.name).toBe('Aqtas');
  expect(gazetteer.within('101001').map(({ name }) => name)).toEqual(['Madeup-Köl County', 'Aqtas', 'Madeupland']);
  expect(gazetteer.within('none')).toEqual([]);
});

describe('a broken gazetteer is refused', () => {
  const place = { id: 'a', kind: 'county', type: 'county', name: 'Madeup', aliases: [] };
  test.each([
    [[place, place], 'the gazetteer has two places of id a'],
    [[{ ...place, within: 'b' }], 'the gazetteer has a within b, which it does not have'],
    [[{ ...place, within: 'a' }], 'the gazetteer has a within itself'],
  ])('%#', (places, message) => {
    expect(() => parseGazetteer(places)).toThrow(message);
  });

  test('with the field that is wrong', () => {
    expect(() => parseGazetteer([{ ...place, lat: 91 }])).toThrow(/^the gazetteer cannot be read: .*\n.*\[0\]\.lat$/);
  });
});

describe('the gazetteer is a report among reports', () => {
  const report = gazetteerReport(gazetteer);
  const said = gazetteerStatements(gazetteer, ['102001']);

  test('it tells of the places asked for and of all around them', () => {
    expect(said.mentions.map(({ id, label }) => [id, label])).toEqual([
      ['gazetteer#MU', 'Country'],
      ['gazetteer#100', 'Prefecture'],
      ['gazetteer#102', 'City'],
      ['gazetteer#102001', 'Village'],
    ]);
    const within = said.statements.flatMap((statement) => (statement.kind === 'relationship' ? [statement] : []));
    expect(within.map(({ subject, predicate, object }) => [subject, predicate, object])).toEqual([
      ['gazetteer#100', 'WITHIN', 'gazetteer#MU'],
      ['gazetteer#102', 'WITHIN', 'gazetteer#100'],
      ['gazetteer#102001', 'WITHIN', 'gazetteer#102'],
    ]);
  });

  test('every claim quotes its own words of the rendered text', () => {
    for (const { quote } of said.statements) expect(report.text.slice(quote.start, quote.end)).toBe(quote.text);
    const paragraphs = report.text.split('\n\n');
    for (const { quote } of said.statements) expect(paragraphs[quote.paragraph - 1]).toContain(quote.text);
    expect(paragraphs.at(-1)).toBe('Qarasu · 102001 · within Aqtas City (102) · 43.5, 81.25');
  });

  test('a point that is only near the seat is called so where it is quoted, and what a reader should know is told', () => {
    const near = madeUp.map((place) =>
      place.id === '102001' ? { ...place, approx: true, note: 'Made up twice.' } : place,
    );
    const places = createGazetteer(parseGazetteer(near));
    const longitude = gazetteerStatements(places, ['102001']).statements.find(
      ({ predicate }) => predicate === 'longitude',
    );
    expect(longitude?.quote.text).toBe('81.25 (approximate)');
    expect(gazetteerReport(places).text).toMatch(/43\.5, 81\.25 \(approximate\) · Made up twice\.$/);
  });
});

describe('the seed', () => {
  test('every name of every place finds it, given its level and what it lies in', () => {
    const wrong = seed.places.flatMap((place) => {
      const hints = { label: labelOf(place), near: place.within === undefined ? [] : [place.within] };
      const names = [place.name, ...place.aliases, place.zh, place.ug, place.kk, ...(place.shared ?? [])];
      const known = names.filter((name) => name !== undefined);
      return known.filter((name) => found(name, hints, seed) !== place.id).map((name) => `${name} (${place.name})`);
    });
    expect(wrong).toEqual([]);
  });

  test.each([
    ['Altay', 'Altay Prefecture'],
    ['Yining', 'Yining City'],
    ['Yining County', 'Yining County'],
    ['新源县', 'Xinyuan County'],
    ['Korgas', 'Khorgos City'],
  ])('%s is %s', (name, place) => {
    expect(seed.get(found(name, undefined, seed))?.name).toBe(place);
  });
});
