import { labels, nodeLabels } from './ontology.ts';

const head = '// Derived from server/ontology/ontology.ts by `npm run generate`: do not edit.\n';

const evidence = ['Mention', 'Statement', 'Judgement'];

/** cypher/schema/constraints.cypher: one node for an id. A place keeps its id when its level changes, so all levels share one constraint. */
export function constraints(): string {
  const indexed = nodeLabels.flatMap((label) => (labels[label].also.length ? labels[label].also : [label]));
  const all = [...new Set(['Entity', ...indexed, ...evidence])];
  return head + all.map(uniqueId).join('');
}

/** cypher/schema/indexes.cypher: the full-text indexes of names and of quotes. */
export function indexes(): string {
  return `${head}${fullText('names', 'Entity', ['name', 'aliases', 'title', 'keys'])}${fullText('quotes', 'Statement', ['quote'])}`;
}

function uniqueId(label: string): string {
  return `
CREATE CONSTRAINT ${label.charAt(0).toLowerCase()}${label.slice(1)}Id IF NOT EXISTS
FOR (node:${label})
REQUIRE node.id IS UNIQUE;
`;
}

function fullText(name: string, label: string, properties: readonly string[]): string {
  return `
CREATE FULLTEXT INDEX ${name} IF NOT EXISTS
FOR (node:${label})
ON EACH [${properties.map((property) => `node.${property}`).join(', ')}]
OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'standard-no-stop-words'}};
`;
}
