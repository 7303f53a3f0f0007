import type { ZodType } from 'zod';
import { propertySchemas, relationshipSchemas } from '../ontology/generated/schemas.ts';
import { didYouMean } from '../ontology/nearest.ts';
import { labels, relationships } from '../ontology/ontology.ts';
import type { NodeLabel, PropertyDefinition, PropertyKind, RelationshipType } from '../ontology/ontology.ts';

/** What is wrong with a node's property as an annotation states it; undefined where nothing is. */
export const propertyFault = (label: NodeLabel, property: string, value: unknown): string | undefined =>
  label === 'Report'
    ? 'a report is described by its front matter.'
    : faultOf(`${label}.${property}`, labels[label].properties, propertySchemas[label].shape, property, value);

/** The same for a property of a relationship. */
export const relationshipPropertyFault = (
  type: RelationshipType,
  property: string,
  value: unknown,
): string | undefined =>
  faultOf(`${type}.${property}`, relationships[type].properties, relationshipSchemas[type].shape, property, value);

function faultOf(
  where: string,
  properties: Readonly<Record<string, PropertyDefinition>>,
  schemas: Readonly<Record<string, ZodType>>,
  property: string,
  value: unknown,
): string | undefined {
  const definition = properties[property];
  if (definition?.derived) return `${where} is derived; no annotation states it.`;
  const schema = schemas[property];
  if (!definition || !schema || fromMentions.includes(property)) {
    const known = Object.keys(schemas).filter((name) => !fromMentions.includes(name));
    return `unknown property: ${where}.${didYouMean(property, known)}`;
  }
  const { error } = schema.safeParse(value);
  if (!error) return undefined;
  const wrong = JSON.stringify(value);
  if (definition.values) {
    const meant = didYouMean(String(value), definition.values);
    return `${where} cannot be ${wrong}. It is one of ${definition.values.join(', ')}.${meant}`;
  }
  if (definition.kind === 'Date' && typeof value === 'string') {
    return `${where}: ${error.issues.map(({ message }) => message).join(' ')}`;
  }
  return `${where} must be ${kindInWords[definition.kind]}, not ${wrong}.`;
}

/** A mention's names give these. */
const fromMentions = ['name', 'aliases', 'named'];

const kindInWords: Readonly<Record<PropertyKind, string>> = {
  Text: 'a text',
  Texts: 'a list of texts',
  Integer: 'a whole number',
  Float: 'a number',
  Boolean: 'true or false',
  Date: 'a date in quotation marks, as in "2018-01-25"',
};
