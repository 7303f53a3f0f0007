import { geoCentroid, geoPath } from 'd3-geo';
import type { GeoProjection } from 'd3-geo';
import { flowPath, flowWidth } from './flowPath.ts';
import type { Point } from './flowPath.ts';
import type { Geography, Outline } from './geography.ts';
import { placeLabels } from './labels.ts';
import type { Label } from './labels.ts';
import { hasSomething } from './mapSubject.ts';
import type { MapSubject, MappedCounty, MappedFlow, MappedPrefecture } from './mapSubject.ts';
import { fittedProjection } from './projection.ts';
import type { Size } from './projection.ts';

/** A county as it is drawn. */
export interface DrawnCounty extends MappedCounty {
  /** The outline; empty for the few units that have none. */
  readonly d: string;
  readonly at: Point;
  /** Of the circle; 0 where there is none. */
  readonly radius: number;
}

export interface DrawnPrefecture extends MappedPrefecture {
  readonly d: string;
  readonly at: Point;
}

export interface DrawnFlow extends MappedFlow {
  readonly d: string;
  /** The head of its arrow. */
  readonly head: string;
  readonly width: number;
  readonly middle: Point;
}

/** The map as paths and points on a sheet of one size. */
export interface MapPicture {
  readonly land: readonly { readonly code: string; readonly d: string }[];
  readonly borders: {
    readonly counties: string;
    readonly prefectures: string;
    readonly region: string;
    readonly neighbours: string;
  };
  readonly counties: readonly DrawnCounty[];
  readonly prefectures: readonly DrawnPrefecture[];
  readonly flows: readonly DrawnFlow[];
  readonly labels: readonly Label[];
  readonly countryNames: readonly Label[];
}

/** Half the side of the dashed square that counts those known to a prefecture alone. */
export const squareHalf = 11;

/** The radius of a circle that counts so many. */
export const radiusOf = (count: number): number => 7 + 3 * Math.sqrt(count);

/** Draws the map: everything that can be worked out before there is a screen. */
export function mapPicture(geography: Geography, subject: MapSubject, size: Size): MapPicture {
  const projection = fittedProjection(geography, subject, size);
  const path = geoPath(
    projection.clipExtent([
      [-60, -60],
      [size.width + 60, size.height + 60],
    ]),
  ).digits(1);
  const d = (outline: Outline | undefined): string => (outline && path(outline.shape)) ?? '';
  const outlines = new Map(geography.counties.map((outline) => [outline.code, outline]));
  const wider = new Map(geography.prefectures.map((outline) => [outline.code, outline]));
  const counties = subject.counties.map((county): DrawnCounty => ({
    ...county,
    d: d(outlines.get(county.code)),
    at: pointOf(projection, county.seat),
    radius: county.count ? radiusOf(county.count) : 0,
  }));
  const seats = new Map(counties.map(({ code, at }) => [code, at]));
  const prefectures = subject.prefectures.map((prefecture): DrawnPrefecture => {
    const outline = wider.get(prefecture.code);
    const middle = outline ? path.centroid(outline.shape) : [0, 0];
    const at = awayFrom({ x: middle[0] ?? 0, y: middle[1] ?? 0 }, counties);
    return { ...prefecture, d: d(outline), at };
  });
  const ends = new Map([
    ...geography.countries.map(({ code, shape }) => [code, pointOf(projection, geoCentroid(shape))] as const),
    ...prefectures.map(({ code, at }) => [code, at] as const),
    ...seats,
  ]);
  const { borders } = geography;
  const labels = labelsOf(counties, prefectures, size);
  const flows = flowsOf(subject.flows, ends, size);
  return {
    land: geography.countries.map((outline) => ({ code: outline.code, d: d(outline) })),
    borders: {
      counties: path(borders.counties) ?? '',
      prefectures: path(borders.prefectures) ?? '',
      region: path(borders.region) ?? '',
      neighbours: path(borders.neighbours) ?? '',
    },
    counties,
    prefectures,
    flows,
    labels,
    countryNames: countryNames(geography, path.centroid.bind(path), size, [...labels, ...flows.map(labelOfFlow)]),
  };
}

function pointOf(projection: GeoProjection, [longitude, latitude]: MappedCounty['seat']): Point {
  const [x = 0, y = 0] = projection([longitude, latitude]) ?? [];
  return { x, y };
}

/** A square is never put over a circle: it steps down until it is free. */
function awayFrom(point: Point, counties: readonly DrawnCounty[]): Point {
  const circles = counties.filter(({ radius }) => radius > 0);
  for (let step = 0; step < 12; step++) {
    const at = { x: point.x, y: point.y + (step % 2 === 0 ? 1 : -1) * Math.ceil(step / 2) * 12 };
    const isFree = circles.every((one) => Math.hypot(one.at.x - at.x, one.at.y - at.y) > one.radius + squareHalf * 1.5);
    if (isFree) return at;
  }
  return point;
}

function labelsOf(
  counties: readonly DrawnCounty[],
  prefectures: readonly DrawnPrefecture[],
  size: Size,
): readonly Label[] {
  const counted = counties
    .filter(hasSomething)
    .sort((one, other) => other.radius - one.radius)
    .map(({ id, at, radius, name, note }) => ({ id, ...at, off: radius || 3, lines: [name, ...(note ? [note] : [])] }));
  const vague = prefectures.map(({ id, at, name }) => ({ id, ...at, off: squareHalf, lines: ['somewhere in', name] }));
  return placeLabels([...counted, ...vague], size);
}

function flowsOf(flows: readonly MappedFlow[], ends: ReadonlyMap<string, Point>, size: Size): readonly DrawnFlow[] {
  const most = Math.max(0, ...flows.map(({ count }) => count));
  return flows.flatMap((flow) => {
    const [from, to] = [ends.get(flow.from), ends.get(flow.to)];
    if (!from || !to || flow.from === flow.to) return [];
    const width = flowWidth(flow.count, most);
    const { d, head, middle } = flowPath(from, to, size, width);
    return [{ ...flow, d, head, width, middle: wordsAt(middle, flow.words, size) }];
  });
}

/** The words on a flow, so that nothing else is written there. */
const labelOfFlow = ({ id, words, middle: { x, y } }: DrawnFlow): Label => ({
  ...{ id, lines: [words], x, y: y - flowWordsOff },
  anchor: 'middle',
});

/** How far above a flow its words stand. */
export const flowWordsOff = 5;

/** Half the width of a letter of the words on a flow, about. */
const halfLetter = 2.9;

/** Words around a point, moved so far that they end on the sheet. */
function wordsAt({ x, y }: Point, words: string, { width }: Size): Point {
  const half = Math.min(width / 2, words.length * halfLetter + 4);
  return { x: Math.min(width - half, Math.max(half, x)), y };
}

/** The neighbouring countries whose middle is on the sheet, where nothing else stands. */
function countryNames(
  { countries }: Geography,
  centroid: (shape: Outline['shape']) => [number, number],
  size: Size,
  before: readonly Label[],
): readonly Label[] {
  const wanted = countries
    .filter(({ code }) => code !== 'CN')
    .map(({ code, name, shape }) => {
      const [x, y] = centroid(shape);
      return { id: code, x, y, off: 0, lines: [name.toUpperCase()] };
    })
    .filter(({ x, y }) => Number.isFinite(x) && Number.isFinite(y));
  return placeLabels(wanted, size, before);
}
