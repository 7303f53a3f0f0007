import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildASTSchema,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
  parse,
} from 'graphql';
import { projectFolder } from '../projectFolder.ts';
import type { ShapedList, ShapedNode } from './compile/shape.ts';
import { countyFields, countyListing } from './counties/resolvers.ts';
import { entityFields, rootFields } from './generated.ts';
import { endListsAtFirst } from './lists.ts';
import { asking, keeping } from './questions/questions.ts';
import { type Context, exploring, readCompiled } from './resolvers.ts';

export type { Context } from './resolvers.ts';

/** The types of explore.graphql whose lists take `first` themselves. */
const listing = ['GraphNode', 'GraphRelationship', 'Subgraph', 'Claim', 'Evidence', 'Reading', ...countyListing];

/** The whole API: the generic fields of `explore.graphql`, and the types that the ontology gives. */
export function createSchema(): GraphQLSchema {
  const schema = buildASTSchema(parse(['explore', 'counties', 'questions', 'generated'].map(schemaText).join('\n')));
  const fields = schema.getQueryType()?.getFields() ?? {};
  resolveFields(schema.getQueryType(), { ...exploring, ...countyFields, ...asking });
  resolveFields(schema.getMutationType(), keeping);
  for (const name of listing) endListsAtFirst(schema, name);
  for (const [name, { label }] of Object.entries(rootFields)) {
    if (fields[name]) fields[name].resolve = readCompiled;
    resolveByResponseKey(schema, label);
    resolveListByResponseKey(schema, `${label}List`);
  }
  for (const name of Object.keys(entityFields)) {
    const type = schema.getType(name);
    if (isInterfaceType(type)) type.resolveType = (value: ShapedNode) => value.label;
  }
  return schema;
}

function resolveFields(type: GraphQLObjectType | null | undefined, resolvers: Readonly<Record<string, unknown>>): void {
  const fields = type?.getFields() ?? {};
  for (const [name, resolve] of Object.entries(resolvers)) {
    if (fields[name]) fields[name].resolve = resolve as GraphQLFieldResolver<unknown, Context>;
  }
}

/** Two aliases of one field hold two lists, so that what was read stands under the response's names. */
function resolveByResponseKey(schema: GraphQLSchema, name: string): void {
  const type = schema.getType(name);
  if (!isObjectType(type)) return;
  for (const field of Object.values(type.getFields())) {
    field.resolve = (source: ShapedNode, _given, _context, { path }) => source.fields[path.key];
  }
}

function resolveListByResponseKey(schema: GraphQLSchema, name: string): void {
  const type = schema.getType(name);
  const items = isObjectType(type) ? type.getFields().items : undefined;
  if (items) items.resolve = (source: ShapedList, _given, _context, { path }) => source.items[path.key];
}

const schemaText = (name: string): string =>
  readFileSync(join(projectFolder, 'server/graphql', `${name}.graphql`), 'utf8');
