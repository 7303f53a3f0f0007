import { labels, nodeLabels, relationships, relationshipTypes } from '../ontology/ontology.ts';

/** The words that a query can say of the graph: those of the ontology, and of the evidence that stands behind it. */
export interface GraphWords {
  readonly labels: readonly string[];
  readonly types: readonly string[];
  readonly properties: readonly string[];
}

const evidence: GraphWords = {
  labels: ['Entity', 'Place', 'Mention', 'Statement', 'Judgement'],
  types: ['IN', 'REFERS_TO', 'QUOTES', 'SUBJECT', 'OBJECT', 'SAID_BY', 'LEFT', 'RIGHT'],
  properties: [
    ...['id', 'statements', 'statementCount', 'reports', 'witnesses', 'disputed', 'keys'],
    ...['reportId', 'key', 'label', 'names', 'near', 'placeId', 'formerId'],
    ...['kind', 'predicate', 'value', 'properties', 'quote', 'start', 'end', 'paragraph', 'origin', 'confidence'],
    ...['verdict', 'by', 'reason', 'at'],
  ],
};

/** Every label, type and property there can be; a test holds it against a loaded database. */
export const graphWords: GraphWords = {
  labels: [...nodeLabels, ...evidence.labels],
  types: [...relationshipTypes, ...evidence.types],
  properties: [
    ...new Set([
      ...Object.values(labels).flatMap(({ properties }) => Object.keys(properties)),
      ...Object.values(relationships).flatMap(({ properties }) => Object.keys(properties)),
      ...evidence.properties,
    ]),
  ],
};
