import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  isUnionType,
} from 'graphql';
import type { GraphQLNamedType, GraphQLSchema, GraphQLType } from 'graphql';

/** A field, an argument or a value of a type. */
export interface DocEntry {
  readonly name: string;
  readonly description: string;
  /** As the schema writes it: [Person!]!; empty for a value of an enum. */
  readonly type: string;
  /** The type without its list and its exclamation marks. */
  readonly typeName: string;
  readonly arguments: readonly DocEntry[];
}

/** What the schema says of one type. */
export interface TypeDoc {
  readonly name: string;
  readonly description: string;
  readonly entries: readonly DocEntry[];
}

/** Every type of the API: what can be asked first, then the others by name. */
export function typeDocs(schema: GraphQLSchema): readonly TypeDoc[] {
  const roots = [schema.getQueryType(), schema.getMutationType()].flatMap((type) => (type ? [type.name] : []));
  const rank = ({ name }: GraphQLNamedType) => (roots.includes(name) ? roots.indexOf(name) : roots.length);
  return Object.values(schema.getTypeMap())
    .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type))
    .sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name))
    .map((type) => ({ name: type.name, description: type.description ?? '', entries: entriesOf(type) }));
}

/** The types in whose name, or in the name of a part, a text stands; without a text, all. */
export function typesWith(docs: readonly TypeDoc[], text: string): readonly TypeDoc[] {
  const wanted = text.trim().toLowerCase();
  if (wanted === '') return docs;
  const has = (name: string) => name.toLowerCase().includes(wanted);
  const named = docs.filter(({ name }) => has(name));
  return [...named, ...docs.filter((doc) => !named.includes(doc) && doc.entries.some(({ name }) => has(name)))];
}

function entriesOf(type: GraphQLNamedType): readonly DocEntry[] {
  if (isObjectType(type) || isInterfaceType(type)) {
    return Object.values(type.getFields()).map((field) => ({ ...entryOf(field), arguments: field.args.map(entryOf) }));
  }
  if (isInputObjectType(type)) return Object.values(type.getFields()).map(entryOf);
  if (isEnumType(type)) {
    return type.getValues().map(({ name, description }) => ({
      name,
      description: description ?? '',
      type: '',
      typeName: '',
      arguments: [],
    }));
  }
  if (isUnionType(type)) {
    return type.getTypes().map(({ name }) => ({ name, description: '', type: name, typeName: name, arguments: [] }));
  }
  return [];
}

interface Typed {
  readonly name: string;
  readonly description?: string | null | undefined;
  readonly type: GraphQLType;
}

const entryOf = ({ name, description, type }: Typed): DocEntry => ({
  name,
  description: description ?? '',
  type: String(type),
  typeName: getNamedType(type).name,
  arguments: [],
});
