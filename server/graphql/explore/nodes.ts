import { cypherFile } from '../../database/cypher.ts';
import type { Database } from '../../database/database.ts';
import {
  labels,
  type NodeLabel,
  relationships,
  type RelationshipType,
  relationshipTypes,
} from '../../ontology/ontology.ts';

export type Properties = Readonly<Record<string, unknown>>;

/** A node as pictures hold it. */
export interface GraphNode {
  readonly id: string;
  readonly label: NodeLabel;
  readonly name: string;
  readonly named: boolean;
  readonly properties: Properties;
  /** How many statements it rests on. */
  readonly statements: number;
  readonly disputed: readonly string[];
  readonly reports: readonly string[];
  readonly witnesses: readonly string[];
}

/** A relationship as pictures hold it; start and end are ids. */
export interface GraphRelationship {
  readonly id: string;
  readonly type: RelationshipType;
  readonly start: string;
  readonly end: string;
  readonly properties: Properties;
  readonly statements: number;
  readonly derived: boolean;
  readonly reports: readonly string[];
  readonly witnesses: readonly string[];
}

/** Types that are stored once and read both ways. */
export const symmetricTypes = relationshipTypes.filter((type) => relationships[type].symmetric);

/** The node in the map that the queries of `cypher/explore` return. */
export function nodeOf(value: unknown): GraphNode {
  const map = value as Properties;
  const label = map.label as NodeLabel;
  const { caption, properties } = labels[label];
  return {
    id: String(map.id),
    label,
    name: textOf(map[caption]),
    named: map.named !== false,
    properties: onlyOf(map, properties, 'text'),
    statements: Number(map.statementCount ?? 0),
    disputed: listOf(map.disputed),
    reports: listOf(map.reports),
    witnesses: listOf(map.witnesses),
  };
}

/** The relationship in the map that the queries of `cypher/explore` return. */
export function relationshipOf(value: unknown): GraphRelationship {
  const map = value as Properties;
  const type = map.type as RelationshipType;
  const { properties, derived } = relationships[type];
  return {
    id: String(map.id),
    type,
    start: String(map.start),
    end: String(map.end),
    properties: onlyOf(map, properties),
    statements: Number(map.statements ?? 0),
    derived: derived === true,
    reports: listOf(map.reports),
    witnesses: listOf(map.witnesses),
  };
}

/** Nodes by their ids of today, in the order of the ids; unknown ones are left out. */
export async function readNodes(database: Database, ids: readonly string[]): Promise<readonly GraphNode[]> {
  if (ids.length === 0) return [];
  const rows = await database.read(cypherFile('explore/nodes'), { ids });
  const nodes = new Map(rows.map(({ node }) => nodeOf(node)).map((node) => [node.id, node]));
  return [...new Set(ids)].flatMap((id) => nodes.get(id) ?? []);
}

/** The ids of today for ids of any time, in their order; unknown ones are left out. */
export async function presentIds(database: Database, ids: readonly string[]): Promise<readonly string[]> {
  const known = await database.read<{ readonly id: string }>(cypherFile('explore/known-ids'), { ids });
  const present = new Map(known.map(({ id }) => [id, id]));
  const unknown = ids.filter((id) => !present.has(id));
  if (unknown.length > 0) {
    const former = await database.read<{ readonly formerId: string; readonly id: string }>(
      cypherFile('explore/former-ids'),
      { ids: unknown },
    );
    for (const { formerId, id } of former) present.set(formerId, id);
  }
  return [...new Set(ids.flatMap((id) => present.get(id) ?? []))];
}

/** The id of today for an id of any time. */
export const presentId = async (database: Database, id: string): Promise<string | undefined> =>
  (await presentIds(database, [id]))[0];

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
/** A list of texts; an empty one where there is none. */
export const listOf = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);

function onlyOf(map: Properties, wanted: Properties, but?: string): Properties {
  const entries = Object.keys(wanted)
    .filter((name) => name !== but && map[name] !== undefined && map[name] !== null)
    .map((name) => [name, map[name]] as const);
  return Object.fromEntries(entries);
}
