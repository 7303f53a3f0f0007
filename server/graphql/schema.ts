import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildASTSchema,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
  parse,
} from 'graphql';
import type { Database } from '../database/database.ts';
import { projectFolder } from '../projectFolder.ts';
import { evidence } from './explore/evidence.ts';
import { presentId, presentIds, readNodes } from './explore/nodes.ts';
import { type Direction, neighbourhood, overview, subgraph } from './explore/picture.ts';
import { reading, reportList } from './explore/reports.ts';
import { search } from './explore/search.ts';
import { status } from './explore/status.ts';
import { compile } from './compile/compile.ts';
import type { Cut, ShapedList, ShapedNode } from './compile/shape.ts';
import { entityFields, rootFields } from './generated.ts';
import type { NodeLabel, RelationshipType } from '../ontology/ontology.ts';

/** What every resolver of one request shares. */
export interface Context {
  readonly database: Database;
  /** The lists that `first` ended early; the answer tells of them. */
  readonly cuts: Cut[];
}

interface ById {
  readonly id: string;
}
interface First {
  readonly first: number;
}
interface Search extends First {
  readonly text: string;
  readonly labels?: readonly NodeLabel[] | null;
}
interface Neighbourhood extends ById, First {
  readonly depth: number;
  readonly types?: readonly RelationshipType[] | null;
  readonly direction: Direction;
}

type Resolver<Given> = (source: unknown, given: Given, context: Context) => unknown;

const entity: Resolver<ById> = async (_source, { id }, { database }) => {
  const present = await presentId(database, id);
  return present === undefined ? null : ((await readNodes(database, [present]))[0] ?? null);
};
const searching: Resolver<Search> = (_source, given, { database }) => search(database, given);
const around: Resolver<Neighbourhood> = (_source, given, { database }) => neighbourhood(database, given);
const together: Resolver<{ readonly ids: readonly string[] }> = (_source, { ids }, { database }) =>
  subgraph(database, ids);
const whole: Resolver<First> = (_source, { first }, { database }) => overview(database, first);
const said: Resolver<ById & First> = (_source, { id, first }, { database }) => evidence(database, id, first);
const read: Resolver<ById> = (_source, { id }, { database }) => reading(database, id);
const reports: Resolver<First> = (_source, { first }, { database }) => reportList(database, first);
const state: Resolver<unknown> = (_source, _given, { database }) => status(database);

const exploring = {
  entity,
  search: searching,
  neighbourhood: around,
  subgraph: together,
  overview: whole,
  evidence: said,
  reading: read,
  reportList: reports,
  status: state,
};

/** The whole API: the generic fields of `explore.graphql`, and the types that the ontology gives. */
export function createSchema(): GraphQLSchema {
  const schema = buildASTSchema(parse(['explore', 'generated'].map(schemaText).join('\n')));
  const fields = schema.getQueryType()?.getFields() ?? {};
  for (const [name, resolve] of Object.entries(exploring)) {
    if (fields[name]) fields[name].resolve = resolve as GraphQLFieldResolver<unknown, Context>;
  }
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

const readCompiled: GraphQLFieldResolver<unknown, Context> = async (_source, _given, { database, cuts }, info) => {
  const { fieldNodes, schema, fragments, variableValues: variables } = info;
  const { cypher, parameters, idParameter, shape } = compile(fieldNodes, { schema, fragments, variables });
  let rows = await database.read(cypher, parameters);
  if (rows.length === 0 && idParameter !== undefined) {
    const [id] = await presentIds(database, [String(parameters[idParameter])]);
    if (id !== undefined) rows = await database.read(cypher, { ...parameters, [idParameter]: id });
  }
  const { value, cuts: found } = shape(rows);
  cuts.push(...found);
  return value;
};

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
