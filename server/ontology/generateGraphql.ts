import { fieldsOf, interfaceNames, interfacesOf, labelsOf } from './generateFields.ts';
import type { EntityTypeName, Field, InterfaceName } from './generateFields.ts';
import { labels, nodeLabels, relationships, relationshipTypes } from './ontology.ts';
import type { NodeLabel, PropertyKind } from './ontology.ts';

const scalars: Readonly<Record<PropertyKind, string>> = {
  Text: 'String',
  Texts: '[String!]',
  Integer: 'Int',
  Float: 'Float',
  Boolean: 'Boolean',
  Date: 'String',
};

const filters: Readonly<Record<PropertyKind, string>> = {
  Text: 'TextFilter',
  Texts: 'TextFilter',
  Integer: 'NumberFilter',
  Float: 'NumberFilter',
  Boolean: 'Boolean',
  Date: 'DateFilter',
};

const ownTypes: Readonly<Record<string, string>> = { id: 'ID!', name: 'String!', statements: '[ID!]!' };

const ownMeanings: Readonly<Record<string, string>> = {
  id: 'Its permanent id; a former id finds it too.',
  label: 'What it is.',
  name: 'Its caption: a name, or the title of a report.',
  statements: 'Ids of the statements it rests on.',
  disputed: 'Properties on which statements differ.',
  says: 'What it says, in the order of its text; `reading` gives the rest of many.',
};

const interfaceMeanings: Readonly<Record<InterfaceName, string>> = {
  Entity: 'Anything that a report tells of, and reports themselves.',
  Party: 'Somebody, or several people counted together.',
  Site: 'A place, or a building at one.',
  Place: 'A place of any level, from a country to a village.',
};

const shared = `
"The order of a list; equal ones stand by id."
enum Order {
  NAME
  ID
}

"Every condition given must hold; of a list of texts, one text has to meet them all. Letters count as equal whatever their case."
input TextFilter {
  equals: String
  in: [String!]
  contains: String
  startsWith: String
}

"Dates that may lie in the window: EDTF, both ends included."
input DateFilter {
  from: String
  until: String
}

"Both ends included."
input NumberFilter {
  equals: Float
  min: Float
  max: Float
}
`;

/** server/graphql/generated.graphql: a type, a filter and two root fields for each label. */
export function graphqlSchema(): string {
  const types = [...interfaceNames, ...nodeLabels];
  return [
    '# Derived from server/ontology/ontology.ts by `npm run generate`: do not edit.',
    enumOf('NodeLabel', 'What a node is.', nodeLabels, (label) => labels[label].meaning),
    enumOf('RelationshipType', 'How two nodes are related, read from the start.', relationshipTypes, (type) => {
      const { caption, inverse } = relationships[type];
      return `${caption}; read from the end: ${inverse}`;
    }),
    shared,
    ...types.map(typeOf),
    ...types.map(filterOf),
    ...nodeLabels.map(listOf),
    `extend type Query {
${nodeLabels.map(rootsOf).join('\n')}
}`,
  ].join('\n\n');
}

/** The root fields of a label: one by its id, many by a filter. */
export function rootNames(label: NodeLabel): { readonly one: string; readonly many: string } {
  return { one: labels[label].singular, many: labels[label].plural };
}

function enumOf<T extends string>(
  name: string,
  meaning: string,
  values: readonly T[],
  of: (value: T) => string,
): string {
  return `"${meaning}"
enum ${name} {
${values.map((value) => `${described(of(value))}${value}`).join('\n')}
}`;
}

function described(meaning: string | undefined): string {
  return meaning
    ? `${JSON.stringify(meaning)}
`
    : '';
}

function typeOf(type: EntityTypeName): string {
  const above = interfacesOf(type);
  const meaning = isLabel(type) ? labels[type].meaning : interfaceMeanings[type];
  const head = `${isLabel(type) ? 'type' : 'interface'} ${type}${above.length ? ` implements ${above.join(' & ')}` : ''}`;
  const lines = Object.entries(fieldsOf(type)).map(([name, field]) => fieldLine(type, name, field));
  return `${described(meaning)}${head} {
${lines.join('\n')}
}`;
}

function isLabel(type: EntityTypeName): type is NodeLabel {
  return type in labels;
}

function fieldLine(type: EntityTypeName, name: string, field: Field): string {
  const meaning = field.kind === 'relationships' ? undefined : (ownMeanings[name] ?? propertyMeaning(type, name));
  const prefix = described(meaning);
  switch (field.kind) {
    case 'label':
      return `${prefix}${name}: NodeLabel!`;
    case 'statements':
      return `${prefix}${name}(first: Int = 50): [ReadingStatement!]!`;
    case 'property':
      return `${prefix}${name}${field.type === 'Texts' ? '(first: Int = 50)' : ''}: ${ownTypes[name] ?? scalars[field.type]}`;
    case 'relationships':
      return `${name}(first: Int = 50, filter: ${field.of}Filter): [${field.of}!]!`;
  }
}

function propertyMeaning(type: EntityTypeName, name: string): string | undefined {
  const [first] = labelsOf(type);
  return first && labels[first].properties[name]?.meaning;
}

function filterOf(type: EntityTypeName): string {
  const lines = Object.entries(fieldsOf(type)).flatMap(([name, field]) => {
    if (field.kind === 'label') return isLabel(type) ? [] : ['"One of these labels."\nlabels: [NodeLabel!]'];
    if (field.kind === 'statements') return [];
    if (field.kind === 'relationships') return [`${name}: ID`];
    if (name === 'id') return ['"One of these ids."\nids: [ID!]'];
    return name === 'statements' ? [] : [`${name}: ${filters[field.type]}`];
  });
  return `"Every condition given must hold; a relationship's field asks for that neighbour."
input ${type}Filter {
${lines.join('\n')}
}`;
}

function listOf(label: NodeLabel): string {
  return `type ${label}List {
  items: [${label}!]!
  "True where \`first\` ended it early."
  cut: Boolean!
  "Give it as \`after\` to read on; null at the end."
  next: String
}`;
}

function rootsOf(label: NodeLabel): string {
  const { one, many } = rootNames(label);
  return `${one}(id: ID!): ${label}
  ${many}(filter: ${label}Filter, first: Int = 50, after: String, order: Order = NAME): ${label}List!`;
}
