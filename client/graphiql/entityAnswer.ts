import {
  Kind,
  TypeInfo,
  getNamedType,
  isInterfaceType,
  isObjectType,
  parse,
  print,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { FieldNode, GraphQLNamedType, GraphQLSchema, SelectionNode } from 'graphql';

import { nodeLabels } from '../../server/ontology/ontology.ts';
import type { Cell, CellRow, MapCell, NodeCell } from '../api/cells.ts';

/** What an answer of the API says of people and things, as rows and columns. */
export interface EntityAnswer {
  readonly columns: readonly string[];
  readonly rows: readonly CellRow[];
}

const identity = ['id', 'label', 'name'] as const;

/** The request, asking of everybody and everything that it reads who they are as well: what has no id leads to no words. */
export function withIdentity(query: string, schema: GraphQLSchema): string {
  const types = new TypeInfo(schema);
  const selecting = visitWithTypeInfo(types, {
    SelectionSet: {
      leave: (set) => {
        const type = getNamedType(types.getParentType());
        if (!type || !isOfEntity(type)) return undefined;
        const missing = identity.filter((name) => !set.selections.some((each) => keyOf(each) === name));
        return { ...set, selections: [...set.selections, ...missing.map(fieldOf)] };
      },
    },
  });
  return print(visit(parse(query), selecting));
}

const isOfEntity = (type: GraphQLNamedType): boolean =>
  (isObjectType(type) || isInterfaceType(type)) && identity.every((name) => name in type.getFields());
const keyOf = (selection: SelectionNode): string | undefined =>
  selection.kind === Kind.FIELD ? (selection.alias ?? selection.name).value : undefined;
const fieldOf = (name: string): FieldNode => ({ kind: Kind.FIELD, name: { kind: Kind.NAME, value: name } });

type JsonObject = Readonly<Record<string, unknown>>;

/** The outermost people and things of an answer, a row each, with what was asked about them. */
export function entityAnswer(data: unknown): EntityAnswer {
  const found = outermost(data);
  const labels = new Set(found.map(({ label }) => String(label).toLowerCase()));
  const first = labels.size === 1 ? [...labels].join() : 'found';
  const fields = [...new Set(found.flatMap(fieldsOf))];
  return {
    columns: [first, ...fields],
    rows: found.map((entity) => [nodeOf(entity), ...fields.map((name) => cellOf(entity[name]))]),
  };
}

function outermost(value: unknown): readonly JsonObject[] {
  if (Array.isArray(value)) return value.flatMap(outermost);
  if (!isObject(value)) return [];
  return isEntity(value) ? [value] : Object.values(value).flatMap(outermost);
}

const isObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null;
const isEntity = ({ id, label, name }: JsonObject): boolean =>
  typeof id === 'string' && typeof name === 'string' && nodeLabels.some((known) => known === label);
const fieldsOf = (entity: JsonObject): readonly string[] =>
  Object.keys(entity).filter((key) => !identity.some((name) => name === key));

const nodeOf = ({ id, label, name }: JsonObject): NodeCell => ({
  kind: 'node',
  id: String(id),
  label: String(label),
  name: String(name),
  properties: {},
});

function cellOf(value: unknown): Cell {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.map(cellOf);
  if (!isObject(value)) return null;
  if (!isEntity(value)) return mapOf(Object.keys(value).map((name) => [name, cellOf(value[name])]));
  const entries = fieldsOf(value).map((name) => [name, cellOf(value[name])] as const);
  return entries.length === 0 ? nodeOf(value) : mapOf([[String(value.label).toLowerCase(), nodeOf(value)], ...entries]);
}

const mapOf = (entries: readonly (readonly [string, Cell])[]): MapCell => ({
  kind: 'map',
  entries: Object.fromEntries(entries),
});
