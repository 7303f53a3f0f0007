import {
  type GraphQLFieldResolver,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isObjectType,
  responsePathAsArray,
} from 'graphql';
import type { Cut } from './compile/shape.ts';
import { checkedFirst } from './limits.ts';

interface WithCuts {
  readonly cuts: Cut[];
}
interface First {
  readonly first: unknown;
}
type Source = Readonly<Record<string, readonly unknown[]>>;

/** The first items of a list that was read with more than those; that it was cut is told in the answer. */
export function firstOf<T>(
  list: readonly T[],
  first: number,
  path: GraphQLResolveInfo['path'],
  cuts: Cut[],
): readonly T[] {
  if (list.length <= first) return list;
  cuts.push({ path: responsePathAsArray(path), first });
  return list.slice(0, first);
}

/** Makes the lists of a type that take `first` end there. The default is the most that may be asked for. */
export function endListsAtFirst(schema: GraphQLSchema, name: string): void {
  const type = schema.getType(name);
  if (!isObjectType(type)) return;
  for (const field of Object.values(type.getFields())) {
    const most = field.args.find(({ name }) => name === 'first')?.defaultValue;
    if (typeof most !== 'number') continue;
    const resolve: GraphQLFieldResolver<unknown, WithCuts, First> = (source, { first }, { cuts }, { path }) =>
      firstOf((source as Source)[field.name] ?? [], checkedFirst(first, most), path, cuts);
    field.resolve = resolve as GraphQLFieldResolver<unknown, WithCuts>;
  }
}
