import { cypherFile } from '../../database/cypher.ts';
import type { Database } from '../../database/database.ts';
import { UserError } from '../../errors.ts';
import type { RelationshipType } from '../../ontology/ontology.ts';
import { checkedFirst } from '../limits.ts';
import {
  type GraphNode,
  type GraphRelationship,
  presentId,
  presentIds,
  readNodes,
  relationshipOf,
  symmetricTypes,
} from './nodes.ts';

export type Direction = 'OUT' | 'IN' | 'BOTH';

/** How many neighbours of a node a picture does not hold, by type and direction. */
export interface LeftOut {
  readonly [column: string]: unknown;
  readonly id: string;
  readonly type: RelationshipType;
  readonly direction: Direction;
  readonly count: number;
}

/** Some nodes and all relationships between them. */
export interface Subgraph {
  readonly nodes: readonly GraphNode[];
  readonly relationships: readonly GraphRelationship[];
  readonly leftOut: readonly LeftOut[];
  /** True where there was more than was asked for. */
  readonly cut: boolean;
}

export interface NeighbourhoodGiven {
  readonly id: string;
  readonly depth: number;
  readonly types?: readonly RelationshipType[] | null;
  readonly direction: Direction;
  readonly first: number;
}

interface IdRow {
  readonly [column: string]: unknown;
  readonly id: string;
}

interface PictureOptions {
  readonly cut: boolean;
  /** Types that are not drawn and not counted. */
  readonly without?: readonly RelationshipType[];
}

const maximum = { ids: 2e3, neighbourhood: 2e3, overview: 5e3, depth: 3, relationships: 2e4, leftOut: 2e4 };

/** These nodes and the relationships between them; former ids stand for the nodes of today. */
export async function subgraph(database: Database, ids: readonly string[]): Promise<Subgraph> {
  if (ids.length > maximum.ids) {
    throw new UserError('BAD_USER_INPUT', `ids may hold ${maximum.ids} at most: ${ids.length}`);
  }
  return picture(database, await presentIds(database, ids), { cut: false });
}

/** The nodes within `depth` steps of one; nearer ones come first, and of these the ones with most statements. */
export async function neighbourhood(
  database: Database,
  { id, depth, types, direction, first }: NeighbourhoodGiven,
): Promise<Subgraph> {
  checkedFirst(first, maximum.neighbourhood);
  if (!Number.isInteger(depth) || depth < 1 || depth > maximum.depth) {
    throw new UserError('BAD_USER_INPUT', `depth must be from 1 to ${maximum.depth}: ${depth}`);
  }
  const start = await presentId(database, id);
  if (start === undefined) throw new UserError('NOT_FOUND', `no node with the id: ${id}`);
  const seen = [start];
  let frontier: readonly string[] = seen;
  for (let step = 0; step < depth && frontier.length > 0 && seen.length <= first + 1; step++) {
    const limit = first + 2 - seen.length;
    const parameters = { frontier, seen: [...seen], types: types ?? null, direction, symmetric: symmetricTypes, limit };
    const rows = await database.read<IdRow>(cypherFile('explore/neighbours'), parameters);
    frontier = rows.map((row) => row.id);
    seen.push(...frontier);
  }
  return picture(database, seen.slice(0, first + 1), { cut: seen.length > first + 1 });
}

/** The first picture: all of a small graph; of a larger one the families with most statements and what they belong to. */
export async function overview(database: Database, first: number): Promise<Subgraph> {
  checkedFirst(first, maximum.overview);
  const without = ['MENTIONS'] as const;
  const everything = await smallGraph(database, first);
  if (everything) return picture(database, everything, { cut: false, without });
  const people = await families(database, Math.ceil(first / 3));
  const around = await database.read<IdRow>(cypherFile('explore/surroundings'), { ids: people, limit: first });
  const ids = [...new Set([...people, ...around.map(({ id }) => id)])];
  return picture(database, ids.slice(0, first), { cut: true, without });
}

/** All ids of a graph of no more than `first` nodes. */
async function smallGraph(database: Database, first: number): Promise<readonly string[] | undefined> {
  const [size] = await database.read<{ readonly nodes: number }>(cypherFile('explore/size'));
  if ((size?.nodes ?? 0) > first + 1) return undefined;
  const rows = await database.read<IdRow>(cypherFile('explore/everything'), { limit: first + 1 });
  return rows.length > first ? undefined : rows.map(({ id }) => id);
}

async function families(database: Database, people: number): Promise<readonly string[]> {
  const rows = await database.read<{ readonly id: string; readonly family: readonly string[] }>(
    cypherFile('explore/families'),
    { people },
  );
  const chosen = new Set<string>();
  for (const { id, family } of rows) {
    if (chosen.size >= people) break;
    for (const member of [id, ...family]) chosen.add(member);
  }
  return [...chosen];
}

async function picture(
  database: Database,
  ids: readonly string[],
  { cut, without = [] }: PictureOptions,
): Promise<Subgraph> {
  const asked = { ids, without };
  const [nodes, between, leftOut] = await Promise.all([
    readNodes(database, ids),
    database.read(cypherFile('explore/relationships-between'), { ...asked, limit: maximum.relationships + 1 }),
    database.read<LeftOut>(cypherFile('explore/left-out'), {
      ...asked,
      symmetric: symmetricTypes,
      limit: maximum.leftOut + 1,
    }),
  ]);
  return {
    nodes,
    relationships: between.map(({ relationship }) => relationshipOf(relationship)),
    leftOut,
    cut: cut || between.length > maximum.relationships || leftOut.length > maximum.leftOut,
  };
}
