import { geoCircle, geoConicEqualArea } from 'd3-geo';
import type { GeoProjection } from 'd3-geo';
import type { Feature, FeatureCollection } from 'geojson';
import type { Geography } from './geography.ts';
import { hasSomething } from './mapSubject.ts';
import type { MapSubject } from './mapSubject.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The room that is kept free around what the map is fitted to. */
const margin = 28;
/** Degrees around a seat that are always seen, so that one small county does not fill the page. */
const around = 1.6;
/** The latitudes between which Xinjiang lies, a sixth in from either end: there areas and shapes are truest. */
const parallels: [number, number] = [36.5, 47];
const meridian = 85;

/** An equal-area conic projection, fitted to the counties and prefectures that have something to show. */
export function fittedProjection(geography: Geography, subject: MapSubject, { width, height }: Size): GeoProjection {
  return geoConicEqualArea()
    .parallels(parallels)
    .rotate([-meridian, 0])
    .fitExtent(
      [
        [margin, margin],
        [Math.max(margin + 1, width - margin), Math.max(margin + 1, height - margin)],
      ],
      shownOf(geography, subject),
    );
}

function shownOf(geography: Geography, { counties, prefectures, whole }: MapSubject): FeatureCollection {
  const counted = counties.filter(hasSomething);
  const codes = new Set(prefectures.map(({ code }) => code));
  const vague = geography.prefectures.filter(({ code }) => codes.has(code)).map(({ shape }): Feature => shape);
  const seats = counted.map(({ seat: [longitude, latitude] }): Feature => {
    const geometry = geoCircle().center([longitude, latitude]).radius(around)();
    return { type: 'Feature', geometry, properties: {} };
  });
  const features =
    whole || seats.length + vague.length === 0 ? geography.counties.map(({ shape }) => shape) : [...seats, ...vague];
  return { type: 'FeatureCollection', features };
}
