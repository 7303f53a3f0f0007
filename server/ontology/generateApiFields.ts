import { fieldsOf, interfaceLabels, interfaceNames } from './generateFields.ts';
import { rootNames } from './generateGraphql.ts';
import { nodeLabels } from './ontology.ts';

/** server/graphql/generated.ts: what the fields of the API read. */
export function apiFields(): string {
  const types = [...interfaceNames, ...nodeLabels];
  const entityFields = Object.fromEntries(types.map((type) => [type, fieldsOf(type)]));
  const roots = nodeLabels.flatMap((label) => {
    const { one, many } = rootNames(label);
    return [
      [one, { label, list: false }],
      [many, { label, list: true }],
    ];
  });
  return `/** Derived from server/ontology/ontology.ts by \`npm run generate\`: do not edit. */
import type { EntityTypeName, Fields, InterfaceName } from '../ontology/generateFields.ts';
import type { NodeLabel } from '../ontology/ontology.ts';

/** The labels that each interface stands for. */
export const interfaceLabels: Readonly<Record<InterfaceName, readonly NodeLabel[]>> = ${literal(interfaceLabels)};

/** A root field: one node of a label by its id, or a list of them. */
export interface RootField {
  readonly label: NodeLabel;
  readonly list: boolean;
}

/** The root fields that the ontology gives, by name. */
export const rootFields: Readonly<Record<string, RootField>> = ${literal(Object.fromEntries(roots))};

/**
 * What each field of each type reads from Neo4j. The filters' keys are the same names: a property's condition, or for a
 * relationship the id of the neighbour asked for; beside them stand \`ids\` and, for an interface, \`labels\`.
 */
export const entityFields: Readonly<Record<EntityTypeName, Fields>> = ${literal(entityFields)};
`;
}

function literal(value: unknown): string {
  return JSON.stringify(value);
}
