import type { GraphQLFieldResolver } from 'graphql';
import type { Database } from '../database/database.ts';
import { atOneState } from '../database/oneState.ts';
import type { NodeLabel, RelationshipType } from '../ontology/ontology.ts';
import { compile } from './compile/compile.ts';
import type { Cut } from './compile/shape.ts';
import { evidence } from './explore/evidence.ts';
import { presentId, presentIds, readNodes } from './explore/nodes.ts';
import { type Direction, neighbourhood, overview, subgraph } from './explore/picture.ts';
import { reading, type ReadingGiven, reportList } from './explore/reports.ts';
import { search } from './explore/search.ts';
import { status } from './explore/status.ts';
import { firstOf } from './lists.ts';
import type { Questions } from './questions/createQuestions.ts';

/** What every resolver of one request shares. */
export interface Context {
  readonly database: Database;
  /** The lists that `first` ended early; the answer tells of them. */
  readonly cuts: Cut[];
  readonly questions: Questions;
  /** Aborted when whoever asked has gone. */
  readonly ended: AbortSignal;
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

export type Resolver<Given> = GraphQLFieldResolver<unknown, Context, Given>;

/** Answers from several queries, which all see the same data. */
const together =
  <Given>(read: (database: Database, given: Given) => Promise<unknown>): Resolver<Given> =>
  (_source, given, { database }) =>
    atOneState(() => read(database, given));

/** The fields of `Query` in explore.graphql. */
export const exploring = {
  entity: together<ById>(async (database, { id }) => {
    const present = await presentId(database, id);
    return present === undefined ? null : ((await readNodes(database, [present]))[0] ?? null);
  }),
  search: together<Search>(search),
  neighbourhood: together<Neighbourhood>(neighbourhood),
  subgraph: together<{ readonly ids: readonly string[] }>((database, { ids }) => subgraph(database, ids)),
  overview: together<First>((database, { first }) => overview(database, first)),
  evidence: together<ById & First>((database, { id, first }) => evidence(database, id, first)),
  reading: together<ReadingGiven>(reading),
  reportList: (async (_source, { first }, { database, cuts }, { path }) =>
    firstOf(await reportList(database, first), first, path, cuts)) satisfies Resolver<First>,
  status: ((_source, _given, { database, questions }) =>
    status(database, questions.runner.runaways())) satisfies Resolver<unknown>,
};

/** A root field that the ontology gives: one query, and another only where the id is a former one. */
export const readCompiled: Resolver<unknown> = async (_source, _given, { database, cuts }, info) => {
  const { fieldNodes, schema, fragments, variableValues: variables } = info;
  const { cypher, parameters, idParameter, shape } = compile(fieldNodes, { schema, fragments, variables });
  const rows = await atOneState(async () => {
    const found = await database.read(cypher, parameters);
    if (found.length > 0 || idParameter === undefined) return found;
    const [id] = await presentIds(database, [String(parameters[idParameter])]);
    return id === undefined ? [] : database.read(cypher, { ...parameters, [idParameter]: id });
  });
  const { value, cuts: found } = shape(rows);
  cuts.push(...found);
  return value;
};
