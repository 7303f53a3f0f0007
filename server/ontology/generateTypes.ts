import { labels, relationships } from './ontology.ts';
import type { PropertyDefinition, PropertyKind } from './ontology.ts';

interface WithProperties {
  readonly properties: Readonly<Record<string, PropertyDefinition>>;
}

const types: Readonly<Record<PropertyKind, string>> = {
  Text: 'string',
  Texts: 'readonly string[]',
  Integer: 'number',
  Float: 'number',
  Boolean: 'boolean',
  Date: 'string',
};

/** server/ontology/generated/types.ts: the properties as TypeScript sees them. */
export function propertyTypes(): string {
  return [
    '/** Derived from server/ontology/ontology.ts by `npm run generate`: do not edit. */',
    ...Object.entries(labels).map(([label, { meaning, properties }]) =>
      interfaceOf(`${label}Properties`, meaning, properties),
    ),
    ...Object.entries(relationships).map(([type, { caption, properties }]) =>
      interfaceOf(relationshipInterface(type), `<start> ${caption} <end>.`, properties),
    ),
    record('NodeProperties', 'Properties by label.', Object.keys(labels), (label) => `${label}Properties`),
    record(
      'RelationshipProperties',
      'Properties by relationship type.',
      Object.keys(relationships),
      relationshipInterface,
    ),
    union('PropertyName', 'Every property of a node.', Object.values(labels)),
    union('RelationshipPropertyName', 'Every property of a relationship.', Object.values(relationships)),
  ].join('\n\n');
}

/** The names of all properties, each once. */
export function propertyNames(definitions: readonly WithProperties[]): readonly string[] {
  return [...new Set(definitions.flatMap(({ properties }) => Object.keys(properties)))];
}

function interfaceOf(name: string, meaning: string, properties: WithProperties['properties']): string {
  const lines = Object.entries(properties).map(
    ([property, definition]) => `/** ${definition.meaning} */
readonly ${property}?: ${typeOf(definition)};`,
  );
  if (!lines.length)
    return `/** ${meaning} */
export type ${name} = Readonly<Record<never, never>>;`;
  return `/** ${meaning} */
export interface ${name} {
${lines.join('\n')}
}`;
}

function typeOf({ kind, values }: PropertyDefinition): string {
  return values ? values.map((value) => JSON.stringify(value)).join(' | ') : types[kind];
}

function relationshipInterface(type: string): string {
  const words = type.toLowerCase().split('_');
  return `${words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')}Properties`;
}

function record(name: string, meaning: string, keys: readonly string[], typeOfKey: (key: string) => string): string {
  const lines = keys.map((key) => `readonly ${key}: ${typeOfKey(key)};`);
  return `/** ${meaning} */
export interface ${name} {
${lines.join('\n')}
}`;
}

function union(name: string, meaning: string, definitions: readonly WithProperties[]): string {
  const names = propertyNames(definitions).map((property) => JSON.stringify(property));
  return `/** ${meaning} */
export type ${name} = ${names.join(' | ')};`;
}
