import { geoArea, geoPath } from 'd3-geo';
import { describe, expect, test } from 'vitest';
import { mapPicture } from './mapPicture.ts';
import type { MapSubject, MappedCounty } from './mapSubject.ts';
import { fittedProjection } from './projection.ts';
import { seedGeography } from './testing/seedGeography.ts';

const geography = seedGeography();
const size = { width: 900, height: 600 };

function county(name: string, more: Partial<MappedCounty> = {}): MappedCounty {
  const [code, seat] = seats[name] ?? ['', [0, 0]];
  return { id: name, code, name, seat, fill: 'none', words: name, ...more };
}

const seats: Readonly<Record<string, readonly [string, readonly [number, number]]>> = {
  Jeminay: ['654326', [85.87, 47.43]],
  Xinyuan: ['654025', [83.25, 43.43]],
  Ruoqiang: ['652824', [88.17, 39.02]],
  Huyanghe: ['659010', [84.83, 44.69]],
};

const nothing: MapSubject = { counties: [], prefectures: [], flows: [], whole: false };
const draw = (subject: Partial<MapSubject>) => mapPicture(geography, { ...nothing, ...subject }, size);
const isOnSheet = ({ x, y }: { readonly x: number; readonly y: number }) =>
  x > 0 && x < size.width && y > 0 && y < size.height;

describe('where things are drawn', () => {
  const counties = [county('Jeminay', { count: 4 }), county('Xinyuan', { count: 1 }), county('Ruoqiang')];

  test('the map is fitted to the counties with cases: Ruoqiang, without any, is off it', () => {
    const at = new Map(draw({ counties }).counties.map((each) => [each.name, each.at]));
    expect([...at].filter(([, point]) => isOnSheet(point)).map(([name]) => name)).toEqual(['Jeminay', 'Xinyuan']);
  });

  test('asked for all of the region, it shows Ruoqiang too', () => {
    expect(draw({ counties, whole: true }).counties.every(({ at }) => isOnSheet(at))).toBe(true);
  });

  test('Jeminay, where four were taken, has a circle of radius 13, and Ruoqiang none', () => {
    expect(draw({ counties }).counties.map(({ name, radius }) => [name, radius])).toEqual([
      ['Jeminay', 13],
      ['Xinyuan', 10],
      ['Ruoqiang', 0],
    ]);
  });

  test('a county with cases has its name on the map', () => {
    expect(draw({ counties }).labels.map(({ lines }) => lines)).toEqual([['Jeminay'], ['Xinyuan']]);
  });

  test('Huyanghe, which was founded after the outlines were drawn, has a point and no outline', () => {
    const [drawn] = draw({ counties: [county('Huyanghe', { count: 1 })] }).counties;
    expect(drawn?.d).toBe('');
    expect(isOnSheet(drawn?.at ?? { x: -1, y: -1 })).toBe(true);
  });
});

test('counties have their true size beside one another', () => {
  const path = geoPath(fittedProjection(geography, { ...nothing, whole: true }, size));
  const scales = geography.counties.map(({ shape }) => path.area(shape) / geoArea(shape));
  expect(Math.max(...scales) / Math.min(...scales)).toBeLessThan(1.01);
});

describe('who is known only to a prefecture', () => {
  const ili = { id: 'ili', code: '654000', name: 'Ili', count: 2, words: 'Ili' };

  test('is counted in a square on the hatched prefecture, never in a county', () => {
    const picture = draw({ prefectures: [ili] });
    expect(picture.prefectures.map(({ name, d }) => [name, d.startsWith('M')])).toEqual([['Ili', true]]);
    expect(picture.labels.map(({ lines }) => lines)).toEqual([['somewhere in', 'Ili']]);
  });

  test('is beside the circle of a county, not under it', () => {
    const square = draw({ prefectures: [ili] }).prefectures[0]?.at;
    const seat = geography.prefectures.find(({ code }) => code === '654000');
    const middle = fittedProjection(geography, { ...nothing, prefectures: [ili] }, size).invert?.([
      square?.x ?? 0,
      square?.y ?? 0,
    ]);
    expect(seat).toBeDefined();
    const over = county('Xinyuan', { seat: middle ?? [0, 0], count: 9 });
    const picture = draw({ prefectures: [ili], counties: [over] });
    const [circle, moved] = [picture.counties[0], picture.prefectures[0]];
    const apart = Math.hypot((circle?.at.x ?? 0) - (moved?.at.x ?? 0), (circle?.at.y ?? 0) - (moved?.at.y ?? 0));
    expect(apart).toBeGreaterThan((circle?.radius ?? 0) + 11);
  });
});

test('people from Xinyuan who are held in Jeminay are an arrow; those held at home are none', () => {
  const counties = [county('Jeminay', { count: 1 }), county('Xinyuan', { count: 1 })];
  const flow = (from: string, to: string) => ({ id: `${from} ${to}`, from, to, count: 1, words: `${from} ${to}` });
  const flows = [flow('654025', '654326'), flow('654025', '654025'), flow('654025', 'nowhere')];
  expect(draw({ counties, flows }).flows.map(({ id, width }) => [id, width])).toEqual([['654025 654326', 2]]);
});

test('people from Kazakhstan are an arrow from there, or in from the edge of the map; Egypt is too far for one', () => {
  const counties = [county('Jeminay', { count: 1 })];
  const flow = (from: string) => ({ id: from, from, to: '654326', count: 1, words: from });
  const drawn = draw({ counties, flows: [flow('KZ'), flow('EG')] }).flows;
  expect(drawn.map(({ id }) => id)).toEqual(['KZ']);
  const [, x, y] = /^M([-\d.]+),([-\d.]+)Q/.exec(drawn[0]?.d ?? '') ?? [];
  expect([Number(x) >= 0, Number(y) >= 0]).toEqual([true, true]);
  expect([Number(x) <= size.width, Number(y) <= size.height]).toEqual([true, true]);
});
