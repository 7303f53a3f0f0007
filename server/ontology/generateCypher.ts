import { labels, nodeLabels, relationshipTypes } from './ontology.ts';

const head = '// Derived from server/ontology/ontology.ts by `npm run generate`: do not edit.\n';

const evidence = ['Mention', 'Statement', 'Judgement'];

/** cypher/schema/constraints.cypher: one node for an id. A place keeps its id when its level changes, so all levels share one constraint. */
export function constraints(): string {
  const indexed = nodeLabels.flatMap((label) => (labels[label].also.length ? labels[label].also : [label]));
  const all = [...new Set(['Entity', ...indexed, ...evidence])];
  return head + all.map(uniqueId).join('');
}

/**
 * cypher/schema/indexes.cypher: the full-text indexes of names and of quotes, the former ids, the order of long lists, what patterns
 * choose nodes by, and the way from a relationship's id to the relationship.
 */
export function indexes(): string {
  // The gazetteer bounds the places, so that their lists are short.
  const long = nodeLabels.filter((label) => !labels[label].also.includes('Place'));
  return [
    head,
    fullText('names', 'Entity', ['name', 'aliases', 'title', 'keys'], 'standard-no-stop-words'),
    fullText('quotes', 'Statement', ['quote'], 'standard-no-stop-words'),
    rangeOver('mentionFormerId', '(node:Mention)', 'node.formerId'),
    ...long.map((label) =>
      rangeOver(`${lowerFirst(label)}Caption`, `(node:${label})`, `node.${labels[label].caption}`),
    ),
    ...nodeLabels.flatMap((label) =>
      Object.entries(labels[label].properties)
        .filter(([, { indexed }]) => indexed)
        .map(([property]) =>
          rangeOver(`${lowerFirst(label)}${upperFirst(property)}`, `(node:${label})`, `node.${property}`),
        ),
    ),
    ...relationshipTypes.map((type) => rangeOver(`${camelCase(type)}Id`, `()-[line:${type}]-()`, 'line.id')),
  ].join('');
}

function uniqueId(label: string): string {
  return `
CREATE CONSTRAINT ${lowerFirst(label)}Id IF NOT EXISTS
FOR (node:${label})
REQUIRE node.id IS UNIQUE;
`;
}

function fullText(name: string, label: string, properties: readonly string[], analyzer: string): string {
  return `
CREATE FULLTEXT INDEX ${name} IF NOT EXISTS
FOR (node:${label})
ON EACH [${properties.map((property) => `node.${property}`).join(', ')}]
OPTIONS {indexConfig: {\`fulltext.analyzer\`: '${analyzer}'}};
`;
}

function rangeOver(name: string, pattern: string, property: string): string {
  return `
CREATE INDEX ${name} IF NOT EXISTS
FOR ${pattern}
ON (${property});
`;
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const camelCase = (type: string): string =>
  type.toLowerCase().replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
