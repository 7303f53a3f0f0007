import { labels, relationships } from './ontology.ts';
import type { PropertyDefinition, PropertyKind } from './ontology.ts';

const schemas: Readonly<Record<PropertyKind, string>> = {
  Text: 'text',
  Texts: 'text',
  Integer: 'z.int()',
  Float: 'z.number()',
  Boolean: 'z.boolean()',
  Date: 'date',
};

/** server/ontology/generated/schemas.ts: what an annotation may state. */
export function propertySchemas(): string {
  return `/** Derived from server/ontology/ontology.ts by \`npm run generate\`: do not edit. */
import { z } from 'zod';
import { parseDate } from '../dates.ts';

const text = z.string().min(1);
const date = z.string().check((context) => {
  try {
    parseDate(context.value);
  } catch (error) {
    context.issues.push({ code: 'custom', input: context.value, message: (error as Error).message });
  }
});

/** The properties that an annotation may give a node, by label. */
export const propertySchemas = {
${Object.entries(labels)
  .map(([label, { properties }]) => `${label}: ${objectOf(properties)},`)
  .join('\n')}
} as const;

/** The properties that an annotation may give a relationship, by type. */
export const relationshipSchemas = {
${Object.entries(relationships)
  .map(([type, { properties }]) => `${type}: ${objectOf(properties)},`)
  .join('\n')}
} as const;
`;
}

function objectOf(properties: Readonly<Record<string, PropertyDefinition>>): string {
  const lines = Object.entries(properties)
    .filter(([, { derived }]) => !derived)
    .map(([property, definition]) => `${property}: ${schemaOf(definition)}.optional(),`);
  return `z.strictObject({${lines.join('\n')}})`;
}

function schemaOf({ kind, values }: PropertyDefinition): string {
  return values ? `z.enum([${values.map((value) => JSON.stringify(value)).join(', ')}])` : schemas[kind];
}
