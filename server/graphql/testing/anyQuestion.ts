import * as fc from 'fast-check';
import {
  getNamedType,
  getNullableType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isObjectType,
} from 'graphql';
import { writeCursor } from '../compile/cursor.ts';

type Text = fc.Arbitrary<string>;
type Field = GraphQLField<unknown, unknown>;

/** Stands in every text that is asked for, so that a test can look where it went. */
export const mark = 'usertext';

/** Texts as nobody types them: what Cypher, JSON and Lucene read as signs, and scripts of all directions. */
const hostile = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.constantFrom(
      "' OR 1=1 //",
      '`}) DETACH DELETE n //',
      '$p0',
      '\\u0027',
      '"',
      '\\',
      '新源县',
      'مەمەت',
      '2018-05~',
    ),
  )
  .map((text) => mark + text);

/** Any question that the schema allows of a root field: filters, aliases, fragments, lists in lists. */
export const anyQuestion = (schema: GraphQLSchema, root: string): Text => {
  const field = schema.getQueryType()?.getFields()[root];
  if (!field) throw new Error(`there is no ${root} to ask`);
  return fieldOf(schema, field, 4).map((text) => `{ ${text} }`);
};

function fieldOf(schema: GraphQLSchema, field: Field, depth: number): Text {
  const type = getNamedType(field.type);
  const selection = isLeafType(type) ? fc.constant('') : selectionOf(schema, type.name, depth - 1);
  return fc.tuple(argumentsOf(field.args), selection).map((parts) => field.name + parts.join(' '));
}

function selectionOf(schema: GraphQLSchema, typeName: string, depth: number): Text {
  const type = schema.getType(typeName);
  const possible = isInterfaceType(type) ? schema.getPossibleTypes(type).map(({ name }) => name) : [];
  const fragments = fc
    .subarray(possible, { maxLength: Math.min(2, possible.length) })
    .chain((names) => all(names.map((name) => fieldsOf(schema, name, depth).map((text) => `... on ${name} ${text}`))));
  return fc.tuple(fieldsOf(schema, typeName, depth), fragments).map(([own, parts]) => own.replace(/}$/, `${parts} }`));
}

/** Every field has a name of its own in the answer, so that none stands in the way of another. */
function fieldsOf(schema: GraphQLSchema, typeName: string, depth: number): Text {
  const type = schema.getType(typeName);
  if (!isObjectType(type) && !isInterfaceType(type)) throw new Error(`${typeName} has no fields`);
  const fields = Object.values(type.getFields());
  const deepEnough = fields.filter((field) => depth > 0 || isLeafType(getNamedType(field.type)));
  return fc
    .subarray(deepEnough, { minLength: Math.min(2, deepEnough.length), maxLength: Math.min(4, deepEnough.length) })
    .chain((some) =>
      all(some.map((field) => fieldOf(schema, field, depth).map((text) => `${typeName}_${field.name}: ${text}`))),
    )
    .map((text) => `{ __typename ${text} }`);
}

function argumentsOf(given: readonly GraphQLArgument[]): Text {
  const needed = given.filter(({ name }) => name === 'id');
  return fc.subarray([...given]).chain((some) => {
    const paged = some.some(({ name }) => name === 'after');
    const asked = [...new Set([...needed, ...some])].filter(({ name }) => !(paged && name === 'order'));
    const texts = all(asked.map(({ name, type }) => argumentOf(name, type).map((text) => `${name}: ${text}`)));
    return texts.map((text) => (text === '' ? '' : `(${text})`));
  });
}

const argumentOf = (name: string, type: GraphQLInputType): Text =>
  name === 'first'
    ? fc.integer({ min: 1, max: 1000 }).map(String)
    : name === 'after'
      ? fc.tuple(hostile, hostile).map((values) => JSON.stringify(writeCursor(values)))
      : valueOf(type, 2);

function valueOf(given: GraphQLInputType, depth: number): Text {
  const type = getNullableType(given);
  if (isListType(type)) {
    return fc.array(valueOf(type.ofType, depth), { maxLength: 2 }).map((items) => `[${items.join(', ')}]`);
  }
  if (isEnumType(type)) return fc.constantFrom(...type.getValues().map(({ name }) => name));
  if (isInputObjectType(type)) {
    const fields = fc.subarray(Object.values(type.getFields()), {
      maxLength: Math.min(3, Object.keys(type.getFields()).length),
    });
    return fields
      .chain((some) => all(some.map((field) => valueOf(field.type, depth - 1).map((text) => `${field.name}: ${text}`))))
      .map((text) => `{${text}}`);
  }
  if (type.name === 'Boolean') return fc.boolean().map(String);
  if (type.name === 'Int' || type.name === 'Float') return fc.integer({ min: -5, max: 100 }).map(String);
  return hostile.map((text) => JSON.stringify(text));
}

/** All of them, one after another. */
const all = (texts: readonly Text[]): Text => fc.tuple(...texts).map((parts) => parts.join(' '));
