import type { EntityTypeName, PropertyField, RelationshipField } from '../../ontology/generateFields.ts';
import { nodeLabels, relationships } from '../../ontology/ontology.ts';
import { entityFields } from '../generated.ts';

/** A filter as the API gives it: conditions by field, `ids` and `labels`. */
export type Filter = Readonly<Record<string, unknown>>;
/** Gives a value to the query and says what it is called there. */
export type AddParameter = (value: unknown) => string;

/** The conditions of a filter on the node `variable`, as Cypher predicates that must all hold. */
export function conditionsOf(
  type: EntityTypeName,
  filter: Filter,
  variable: string,
  parameter: AddParameter,
): readonly string[] {
  const reports = type === 'Report' && !filter.ids ? [`${variable}.kind <> 'gazetteer'`] : [];
  const conditions = Object.entries(filter).flatMap(([name, condition]): readonly string[] => {
    if (condition === null || condition === undefined) return [];
    if (name === 'ids') return [`${variable}.id IN ${parameter(condition)}`];
    if (name === 'labels') return [labelCondition(variable, condition)];
    const field = entityFields[type][name];
    if (!field || field.kind === 'label' || field.kind === 'statements') return [];
    if (field.kind === 'relationships') {
      return [`EXISTS { ${pathOf(variable, field, '', `:Entity {id: ${parameter(condition)}}`)} }`];
    }
    if (typeof condition === 'boolean')
      return [`coalesce(${variable}.${field.property}, true) = ${parameter(condition)}`];
    return propertyConditions(expressionOf(variable, field), field, condition, parameter);
  });
  return [...reports, ...conditions];
}

/** A property's value; where the type has two names for it, the one that the node has. */
export const expressionOf = (variable: string, { property, or }: Pick<PropertyField, 'property' | 'or'>): string =>
  or ? `coalesce(${variable}.${property}, ${variable}.${or})` : `${variable}.${property}`;

/** `MATCH`'s pattern from a node to its neighbours along a field, with the condition on directions where they differ. */
export function pathOf(start: string, field: RelationshipField, relationship: string, end: string): string {
  const types = field.types.map(({ type }) => type).join('|');
  const directions = new Set(field.types.map(({ direction }) => direction));
  const [only] = directions;
  if (directions.size === 1 && only) {
    return `MATCH (${start})${only === 'in' ? '<' : ''}-[${relationship}:${types}]-${only === 'out' ? '>' : ''}(${end})`;
  }
  const named = relationship || 'step';
  const allowed = field.types.map(({ type, direction }) => {
    const sense = { out: ` AND startNode(${named}) = ${start}`, in: ` AND endNode(${named}) = ${start}`, both: '' };
    return `(type(${named}) = '${type}'${sense[direction]})`;
  });
  return `MATCH (${start})-[${named}:${types}]-(${end}) WHERE (${allowed.join(' OR ')})`;
}

/** Labels to ask of the neighbours; nothing where the relationships lead to no others. */
export function labelsAsked({ types, ends }: RelationshipField): string {
  const possible = new Set(
    types.flatMap(({ type, direction }) => {
      const { starts, ends: other } = relationships[type];
      return direction === 'out' ? other : direction === 'in' ? starts : [...starts, ...other];
    }),
  );
  return [...possible].every((label) => ends.includes(label)) ? '' : `:${ends.join('|')}`;
}

function labelCondition(variable: string, wanted: unknown): string {
  const known = nodeLabels.filter((label) => Array.isArray(wanted) && wanted.includes(label));
  return known.length > 0 ? `${variable}:${known.join('|')}` : 'false';
}

function propertyConditions(
  expression: string,
  { type }: PropertyField,
  condition: unknown,
  parameter: AddParameter,
): readonly string[] {
  const present = Object.entries(condition as Filter).filter(([, value]) => value !== null && value !== undefined);
  if (type === 'Date') return present.map(([name, value]) => dateCondition(expression, name, parameter(value)));
  if (type === 'Integer' || type === 'Float') {
    return present.map(([name, value]) => `${expression} ${numberOperators[name] ?? '='} ${parameter(value)}`);
  }
  if (present.length === 0) return [];
  const tests = (text: string): readonly string[] =>
    present.map(([name, value]) => textCondition(text, name, parameter(lower(value))));
  if (type !== 'Texts') return tests(`toLower(${expression})`);
  return [`any(text IN coalesce(${expression}, []) WHERE ${tests('toLower(text)').join(' AND ')})`];
}

const numberOperators: Readonly<Record<string, string>> = { equals: '=', min: '>=', max: '<=' };
const textOperators: Readonly<Record<string, string>> = {
  equals: '=',
  in: 'IN',
  contains: 'CONTAINS',
  startsWith: 'STARTS WITH',
};
const textCondition = (text: string, name: string, value: string): string =>
  `${text} ${textOperators[name] ?? '='} ${value}`;
const lower = (value: unknown): unknown =>
  Array.isArray(value) ? value.map(lower) : typeof value === 'string' ? value.toLowerCase() : value;

/** EDTF sorts as text but for its marks: `~` sorts after every digit, so that a month ends after its days. */
function dateCondition(expression: string, name: string, value: string): string {
  return name === 'from'
    ? `(${expression} ENDS WITH '..' OR replace(split(${expression}, '/')[-1], '%', '~') + '~' >= ${value})`
    : `split(${expression}, ['/', '~', '?', '%'])[0] <= ${value} + '~'`;
}
