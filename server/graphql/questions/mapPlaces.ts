import { cypherFile } from '../../database/cypher.ts';
import type { Database } from '../../database/database.ts';
import { UserError } from '../../errors.ts';
import { readNodes } from '../explore/nodes.ts';
import type { GraphNode } from '../explore/nodes.ts';

/** Where something is on a map of counties. */
export interface MapPlace {
  readonly id: string;
  readonly place: GraphNode;
}

const mostIds = 2_000;

/** The county, the city, or else the prefecture in which places and facilities lie; what lies in none is left out. */
export async function mapPlaces(database: Database, ids: readonly string[]): Promise<readonly MapPlace[]> {
  if (ids.length > mostIds)
    throw new UserError(
      'BAD_USER_INPUT',
      `At most ${mostIds.toLocaleString('en')} places are found at once, and not ${ids.length.toLocaleString('en')}.`,
    );
  const rows = await database.read<{ readonly id: string; readonly around: string }>(cypherFile('explore/map-places'), {
    ids,
  });
  const nodes = await readNodes(database, [...new Set(rows.map(({ around }) => around))]);
  const places = new Map(nodes.map((node) => [node.id, node]));
  return rows.flatMap(({ id, around }) => {
    const place = places.get(around);
    return place ? [{ id, place }] : [];
  });
}
