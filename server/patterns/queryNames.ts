import type { Database } from '../database/database.ts';
import { allowedFunctions } from '../database/gate/allowedFunctions.ts';
import { allowedProcedures } from '../database/gate/allowedProcedures.ts';
import { graphWords } from './graphWords.ts';
import type { GraphWords } from './graphWords.ts';

/** What a query can name, for completion. */
export interface QueryNames extends GraphWords {
  readonly functions: readonly string[];
  readonly procedures: readonly string[];
}

/** What Shezhire keeps for itself and for the reader beside the graph; nobody means it in a question. */
const besides: GraphWords = {
  labels: ['DataState', 'Staged', 'Showing', 'View', 'SavedPattern', 'FrozenResult', 'PatternAnswers'],
  types: [],
  properties: [
    ...['hash', 'changedAt', 'until', 'description', 'cypher', 'savedAt', 'parameters', 'columns', 'rows', 'cut'],
    ...['rowLimit', 'dataState', 'view', 'pattern', 'asked', 'state', 'captions'],
  ],
};

/** The names of the ontology and of the evidence, those that a Neo4j of the user's own holds besides, and what may be called. */
export async function queryNames(database: Database): Promise<QueryNames> {
  const [labels, types, properties] = await Promise.all([
    namesOf(database, 'CALL db.labels() YIELD label AS name'),
    namesOf(database, 'CALL db.relationshipTypes() YIELD relationshipType AS name'),
    namesOf(database, 'CALL db.propertyKeys() YIELD propertyKey AS name'),
  ]);
  return {
    labels: joined(graphWords.labels, labels, besides.labels),
    types: joined(graphWords.types, types, besides.types),
    properties: joined(graphWords.properties, properties, besides.properties),
    functions: joined(allowedFunctions, [], []),
    procedures: joined(allowedProcedures, [], []),
  };
}

async function namesOf(database: Database, call: string): Promise<readonly string[]> {
  const rows = await database.read<{ readonly name: string }>(`${call} RETURN name`);
  return rows.map(({ name }) => name);
}

const joined = (known: readonly string[], found: readonly string[], without: readonly string[]): readonly string[] =>
  [...new Set([...known, ...found.filter((name) => !without.includes(name))])].sort((a, b) => a.localeCompare(b, 'en'));
