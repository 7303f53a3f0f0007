import type { Feature, Geometry, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

import backdropUrl from '../../seed/gazetteer/backdrop.topo.json?url';
import countiesUrl from '../../seed/gazetteer/xinjiang-counties.topo.json?url';

/** The outline of an area, by its statistical or ISO code. */
export interface Outline {
  readonly code: string;
  readonly name: string;
  readonly shape: Feature<Polygon | MultiPolygon>;
}

/** What the map is drawn from. */
export interface Geography {
  readonly counties: readonly Outline[];
  readonly prefectures: readonly Outline[];
  readonly countries: readonly Outline[];
  readonly borders: {
    readonly counties: MultiLineString;
    readonly prefectures: MultiLineString;
    /** The outer border of the region. */
    readonly region: MultiLineString;
    readonly neighbours: MultiLineString;
  };
}

/** Whom to name wherever the map is shown. */
export const mapCredits =
  'County boundaries © OpenStreetMap contributors (ODbL 1.0), via mapchina, as of 2020. Places: GeoNames (CC BY 4.0). Population: National Bureau of Statistics of China, 2020 census by county. Background: Natural Earth; Who’s On First / Mesoshapes.';

/** Fetches the outlines from our own server; they are no part of any script. */
export async function fetchGeography(signal?: AbortSignal): Promise<Geography> {
  const [counties, backdrop] = await Promise.all([countiesUrl, backdropUrl].map((url) => fetchTopology(url, signal)));
  if (!counties || !backdrop) throw new Error('the map has no outlines');
  return geographyOf(counties, backdrop);
}

async function fetchTopology(url: string, signal: AbortSignal | undefined): Promise<Topology> {
  const response = await fetch(url, signal ? { signal } : {});
  if (!response.ok) throw new Error(`the outlines of the map did not come (${response.status})`);
  return (await response.json()) as Topology;
}

/** The outlines and borders of the two files of the gazetteer. */
export function geographyOf(counties: Topology, backdrop: Topology): Geography {
  const [units, prefectures] = [collectionOf(counties, 'counties'), collectionOf(counties, 'prefectures')];
  return {
    counties: outlinesOf(counties, units),
    prefectures: outlinesOf(counties, prefectures),
    countries: outlinesOf(backdrop, collectionOf(backdrop, 'countries')),
    borders: {
      counties: mesh(counties, units, (one, other) => one !== other),
      prefectures: mesh(counties, prefectures, (one, other) => one !== other),
      region: mesh(counties, units, (one, other) => one === other),
      neighbours: mesh(backdrop, collectionOf(backdrop, 'kz_regions'), (one, other) => one !== other),
    },
  };
}

type Named = GeometryCollection<{ readonly id?: string; readonly name?: string }>;

function collectionOf(topology: Topology, name: string): Named {
  const found = topology.objects[name];
  if (found?.type !== 'GeometryCollection') throw new Error(`the outlines of the map have no ${name}`);
  return found as Named;
}

function outlinesOf(topology: Topology, collection: Named): readonly Outline[] {
  return feature(topology, collection).features.flatMap(({ geometry, properties, type }) =>
    isArea(geometry)
      ? [
          {
            code: properties.id ?? '',
            name: properties.name ?? '',
            shape: { type, geometry, properties },
          },
        ]
      : [],
  );
}

const isArea = (geometry: Geometry): geometry is Polygon | MultiPolygon =>
  geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';
