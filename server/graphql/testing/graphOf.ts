import type { Database } from '../../database/database.ts';
import { placeLabels } from '../../ontology/ontology.ts';

type Properties = Readonly<Record<string, unknown>>;

interface DrawnNode {
  readonly id: string;
  readonly labels: readonly string[];
  readonly properties: Properties;
}
interface DrawnRelationship {
  readonly type: string;
  readonly start: string;
  readonly end: string;
}

/** A graph as a test draws it. */
export interface Drawing {
  readonly nodes: readonly DrawnNode[];
  readonly relationships: readonly DrawnRelationship[];
}

/** Reads a drawing such as `(mira)-[:PARENT_OF]->(tomas)`: what has no label is a person, and all names are marked as made up. */
export function graphOf(text: string, properties: Readonly<Record<string, Properties>> = {}): Drawing {
  const labels = new Map<string, string>();
  const relationships: DrawnRelationship[] = [];
  for (const path of text.split(',')) {
    const drawn = [...path.matchAll(/\((\w+)(?::(\w+))?\)/g)];
    for (const [, id = '', label] of drawn) {
      if (label !== void 0 || !labels.has(id)) labels.set(id, label ?? labels.get(id) ?? 'Person');
    }
    const steps = [...path.matchAll(/\[:(\w+)\]/g)];
    steps.forEach(([, type = ''], at) => {
      const [start = '', end = ''] = [drawn[at]?.[1], drawn[at + 1]?.[1]];
      relationships.push({ type, start, end });
    });
  }
  const nodes = [...labels].map(([id, label]) => ({
    id,
    labels: ['Entity', label, ...(isPlace(label) ? ['Place'] : [])],
    properties: {
      ...(label === 'Report' ? { title: nameOf(id) } : { name: nameOf(id) }),
      statements: [],
      ...properties[id],
    },
  }));
  return { nodes, relationships };
}

/** Writes a drawing into the database. */
export async function insert(database: Database, { nodes, relationships }: Drawing): Promise<void> {
  await database.write(async (transaction) => {
    for (const { id, labels, properties } of nodes) {
      await transaction.run(`CREATE (node:${labels.join(':')}) SET node = $properties, node.id = $id`, {
        id,
        properties,
      });
    }
    for (const { type, start, end } of relationships) {
      const id = `${start} ${type} ${end}`;
      const cypher = `MATCH (start:Entity {id: $start}), (end:Entity {id: $end}) CREATE (start)-[:${type} {id: $id, statements: []}]->(end)`;
      await transaction.run(cypher, { start, end, id });
    }
  });
}

const isPlace = (label: string): boolean => placeLabels.some((place) => place === label);
const nameOf = (id: string): string => `Madeup ${id.charAt(0).toUpperCase()}${id.slice(1)}`;
