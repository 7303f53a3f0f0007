import type { Cell, CellRow, NodeCell } from '../api/cells.ts';
import { nodesIn } from './resultNodes.ts';
import type { MapSubject, MappedCounty } from '../map/mapSubject.ts';
import { countOf } from '../components/words.ts';

/** What of an answer a map can show, and how many rows it cannot. */
export interface ResultMap {
  readonly subject: MapSubject;
  /** Rows that name neither a county nor a prefecture. */
  readonly elsewhere: number;
}

/** The rows of an answer by the counties that they name; a row that only names a prefecture counts there. */
export function resultMap(rows: readonly CellRow[]): ResultMap {
  const counties = new Map<string, { readonly node: NodeCell; rows: number }>();
  const prefectures = new Map<string, { readonly node: NodeCell; rows: number }>();
  let elsewhere = 0;
  for (const row of rows) {
    const nodes = nodesIn(row).filter(isOnMap);
    const named = nodes.filter(({ label }) => label === 'County' || label === 'City');
    const vague = nodes.filter(({ label }) => label === 'Prefecture');
    if (nodes.length === 0) elsewhere += 1;
    for (const node of named) count(counties, node);
    if (named.length === 0) for (const node of vague) count(prefectures, node);
  }
  return {
    elsewhere,
    subject: {
      counties: [...counties.values()].map(({ node, rows: found }) => countyOf(node, found)),
      prefectures: [...prefectures.values()].map(({ node, rows: found }) => ({
        ...placeOf(node),
        count: found,
        words: `${node.name}: ${countOf(found, 'row')} of which no county is named`,
      })),
      flows: [],
      whole: false,
    },
  };
}

const mapped: readonly string[] = ['County', 'City', 'Prefecture'];
// Counties of Xinjiang have a statistical code; nothing else is on this map.
const isOnMap = ({ label, properties }: NodeCell): boolean =>
  mapped.includes(label) && /^65\d{4}$/.test(textOf(properties.code));

function count(places: Map<string, { readonly node: NodeCell; rows: number }>, node: NodeCell): void {
  const known = places.get(node.id);
  places.set(node.id, { node, rows: (known?.rows ?? 0) + 1 });
}

function countyOf(node: NodeCell, found: number): MappedCounty {
  const { latitude, longitude } = node.properties;
  return {
    ...placeOf(node),
    seat: [Number(longitude), Number(latitude)],
    fill: 'counted',
    count: found,
    words: `${node.name}: ${countOf(found, 'row')}`,
  };
}

const placeOf = ({ id, name, properties }: NodeCell) => ({ id, name, code: textOf(properties.code) });
const textOf = (cell: Cell | undefined): string => (typeof cell === 'string' ? cell : '');
