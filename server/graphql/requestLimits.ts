import {
  type DocumentNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';
import { type ComplexityEstimatorArgs, getComplexity } from 'graphql-query-complexity';
import { UserError } from '../errors.ts';
import { rootFields } from './generated.ts';
import { limits } from './limits.ts';

/** A request that has been parsed and found valid. */
export interface CheckedRequest {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Record<string, unknown>;
}

type Fragments = ReadonlyMap<string, SelectionSetNode>;

/** Throws where a request asks for more than any page does: too deep, too many names at once, or too much to read. */
export function checkRequest(request: CheckedRequest): void {
  const { schema, document, operation } = request;
  if (!schema.getRootType(operation.operation)) {
    throw new UserError('BAD_USER_INPUT', `there is no ${operation.operation} here: queries are all that is answered.`);
  }
  const counts = countsOf(document);
  refuse('aliases', counts.aliases, limits.aliases);
  refuse('directives', counts.directives, limits.directives);
  refuse('levels', depthOf(operation.selectionSet, fragmentsOf(document), new Map()), limits.depth);
  refuse('root fields', rootNames(operation.selectionSet, fragmentsOf(document), new Set()).size, limits.rootFields);
  refuse('cost', costOf(request), limits.cost);
}

function refuse(what: string, given: number, limit: number): void {
  if (given <= limit) return;
  const advice = what === 'cost' ? ': ask for fewer with `first`, or for fewer levels' : '';
  throw new UserError('LIMIT_EXCEEDED', `the request has ${what} of ${given}, and ${limit} is the limit${advice}.`);
}

function countsOf(document: DocumentNode): { readonly aliases: number; readonly directives: number } {
  let [aliases, directives] = [0, 0];
  visit(document, {
    Field: ({ alias }) => {
      if (alias) aliases++;
    },
    Directive: () => {
      directives++;
    },
  });
  return { aliases, directives };
}

const fragmentsOf = ({ definitions }: DocumentNode): Fragments =>
  new Map(
    definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition.selectionSet]] : [],
    ),
  );

/** Each fragment is measured once, so that fragments that use one another cannot keep the server busy. */
function depthOf(selections: SelectionSetNode, fragments: Fragments, known: Map<string, number>): number {
  const depths = selections.selections.map((node): number => {
    if (node.kind === Kind.FIELD) {
      if (node.name.value.startsWith('__')) return 0;
      return 1 + (node.selectionSet ? depthOf(node.selectionSet, fragments, known) : 0);
    }
    if (node.kind === Kind.INLINE_FRAGMENT) return depthOf(node.selectionSet, fragments, known);
    const name = node.name.value;
    const fragment = fragments.get(name);
    const depth = known.get(name) ?? (fragment ? depthOf(fragment, fragments, known) : 0);
    known.set(name, depth);
    return depth;
  });
  return Math.max(0, ...depths);
}

function rootNames(selections: SelectionSetNode, fragments: Fragments, visited: Set<string>): ReadonlySet<string> {
  const names = new Set<string>();
  for (const node of selections.selections) {
    if (node.kind === Kind.FIELD) {
      names.add(node.alias?.value ?? node.name.value);
      continue;
    }
    if (node.kind === Kind.FRAGMENT_SPREAD && visited.has(node.name.value)) continue;
    if (node.kind === Kind.FRAGMENT_SPREAD) visited.add(node.name.value);
    const inner = node.kind === Kind.FRAGMENT_SPREAD ? fragments.get(node.name.value) : node.selectionSet;
    if (inner) for (const name of rootNames(inner, fragments, visited)) names.add(name);
  }
  return names;
}

const costOf = ({ schema, document, operation, variables }: CheckedRequest): number =>
  getComplexity({
    schema,
    query: document,
    variables,
    estimators: [estimate],
    ...(operation.name ? { operationName: operation.name.value } : {}),
  });

/** What a list without `first` is taken to hold: most people have fewer relatives. */
const usual = 10;
/** What a generic field costs at most, whatever it is asked: each has its own maximum. */
const generic = 500;

function estimate({ type, field, args, node, childComplexity }: ComplexityEstimatorArgs): number {
  if (type.name === 'Mutation' || (type.name === 'Query' && !(field.name in rootFields)))
    return generic + childComplexity;
  const first: unknown = args.first;
  if (typeof first !== 'number') return 1 + childComplexity;
  const given = node.arguments?.some(({ name }) => name.value === 'first') ?? false;
  return 1 + (given || type.name === 'Query' ? first : usual) * childComplexity;
}
