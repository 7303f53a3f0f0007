import { expect, test } from 'vitest';
import type { NodeCell } from '../api/cells.ts';
import { idsWithin, answerMap } from './answerMap.ts';

const place = (label: string, name: string, code: string): NodeCell => ({
  kind: 'node',
  id: name.toLowerCase(),
  label,
  name,
  properties: { code, latitude: 44, longitude: 81 },
});
const hutubi = place('County', 'Hutubi', '652323');
const ili = place('Prefecture', 'Ili', '654000');

test('rows are counted at the counties that they name, in whatever cell', () => {
  const { subject, elsewhere } = answerMap([
    ['Watbek', hutubi],
    [[hutubi, ili], null],
    ['Qalia', place('Country', 'Kazakhstan', 'KZ')],
  ]);
  expect(subject.counties.map(({ name, count, words }) => [name, count, words])).toEqual([
    ['Hutubi', 2, 'Hutubi: 2 rows'],
  ]);
  expect(elsewhere).toBe(1);
});

test('a row that names only a prefecture is not put into a county', () => {
  const { subject } = answerMap([[ili], [ili, hutubi]]);
  expect(subject.prefectures.map(({ name, count }) => [name, count])).toEqual([['Ili', 1]]);
  expect(subject.counties.map(({ name }) => name)).toEqual(['Hutubi']);
});

test('a row that names a village or a facility counts at the county in which it lies, once', () => {
  const village = { ...place('Village', 'Karzhao', ''), properties: {} };
  const camp = { ...place('Facility', 'Camp', ''), properties: {} };
  const rows = [
    ['Watbek', village],
    ['Qalia', camp, hutubi],
    ['Aray', camp],
  ];
  expect(idsWithin(rows)).toEqual(['karzhao', 'camp']);
  const { subject, rowAt, elsewhere } = answerMap(rows, new Map([['camp', hutubi]]));
  expect(subject.counties.map(({ words }) => words)).toEqual(['Hutubi: 2 rows']);
  expect(rowAt.get('hutubi')).toBe(1);
  expect(elsewhere).toBe(1);
});
