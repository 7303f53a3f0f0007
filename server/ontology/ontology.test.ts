import { buildSchema, isObjectType } from 'graphql';
import { describe, expect, test } from 'vitest';
import { fieldsOf, interfacesOf } from './generateFields.ts';
import { staleFiles } from './generate.ts';
import { constraints, indexes } from './generateCypher.ts';
import { graphqlSchema, rootNames } from './generateGraphql.ts';
import { propertySchemas, relationshipSchemas } from './generated/schemas.ts';
import { eventKinds, labels, nodeLabels, placeLabels, relationships, relationshipTypes, statuses } from './ontology.ts';

test('the generated files say what the ontology says', async () => {
  expect(await staleFiles()).toEqual([]);
}, 30_000);

describe('the ontology holds together', () => {
  test('the places are the labels that are also Place', () => {
    expect(nodeLabels.filter((label) => labels[label].also.includes('Place'))).toEqual(placeLabels);
  });

  test('root fields of labels are all different', () => {
    const names = nodeLabels.map(rootNames).flatMap(({ one, many }) => [one, many]);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  test('every label shows a caption that it has', () => {
    expect(nodeLabels.filter((label) => !(labels[label].caption in labels[label].properties))).toEqual([]);
  });

  test('relationship types read in capitals and join known labels', () => {
    for (const type of relationshipTypes) {
      const { starts, ends } = relationships[type];
      expect(type).toMatch(/^[A-Z]+(_[A-Z]+)*$/);
      expect([...starts, ...ends].filter((label) => !nodeLabels.includes(label))).toEqual([]);
    }
  });

  test('a symmetric type joins like with like and reads the same from both ends', () => {
    const symmetric = relationshipTypes.filter((type) => relationships[type].symmetric);
    expect(symmetric).toEqual(['SPOUSE_OF', 'ENGAGED_TO', 'SIBLING_OF', 'FRIEND_OF']);
    for (const type of symmetric) {
      const { starts, ends, caption, inverse, field, inverseField } = relationships[type];
      expect([ends, inverse, inverseField]).toEqual([starts, caption, field]);
    }
  });

  test('events lead only to statuses of the legend and to relationships that are derived', () => {
    const gives = new Set(Object.values(eventKinds).flatMap((kind) => ('gives' in kind ? [kind.gives] : [])));
    const leads = Object.values(eventKinds).flatMap((kind) => ('status' in kind ? [kind.status] : []));
    expect([...gives].map((type) => [type, relationships[type].derived])).toEqual([
      ['TAKEN_AT', true],
      ['HELD_IN', true],
    ]);
    expect(leads.filter((status) => !statuses.includes(status))).toEqual([]);
  });
});

describe('what an annotation may state', () => {
  test('a value outside the list, an impossible date and an unknown property are refused', () => {
    const { error } = propertySchemas.Event.safeParse({ kind: 'arest', date: '2018-13', colour: 'red' });
    expect(error?.issues.map(({ path, code }) => [path.join('.'), code])).toEqual([
      ['kind', 'invalid_value'],
      ['date', 'custom'],
      ['', 'unrecognized_keys'],
    ]);
    expect(error?.issues[1]?.message).toBe(
      'impossible date: 2018-13 (month 13). Write EDTF: 2018-01-25, 2018-01, 2018, 2018-01~, 2016/2018, 2018-01-25/.., ../2018',
    );
  });

  test('derived properties cannot be stated', () => {
    expect(propertySchemas.Event.safeParse({ name: 'arrest of Madeup Aman' }).success).toBe(false);
    expect(propertySchemas.Person.safeParse({ status: 'free' }).success).toBe(false);
    expect(relationshipSchemas.HELD_IN.safeParse({ events: ['made-up-event'] }).success).toBe(false);
    expect(relationshipSchemas.SIBLING_OF.safeParse({ elder: 'start' }).success).toBe(true);
  });
});

describe('the API follows from the ontology', () => {
  test('a field that several types share leads along all of them', () => {
    expect(fieldsOf('Facility').within).toEqual({
      kind: 'relationships',
      types: [{ type: 'LOCATED_IN', direction: 'out' }],
      ends: placeLabels,
      of: 'Place',
      list: true,
    });
    expect(fieldsOf('Person').spouses).toMatchObject({ types: [{ type: 'SPOUSE_OF', direction: 'both' }] });
    expect(fieldsOf('Person').parents).toMatchObject({ types: [{ type: 'PARENT_OF', direction: 'in' }], of: 'Person' });
    expect(fieldsOf('Person').children).toMatchObject({ of: 'Party' });
  });

  test('an interface has what all its members have, with the title where there is no name', () => {
    expect(Object.keys(fieldsOf('Entity'))).toEqual(['id', 'label', 'name', 'statements', 'disputed']);
    expect(fieldsOf('Entity').name).toEqual({ kind: 'property', property: 'name', type: 'Text', or: 'title' });
    expect(interfacesOf('County')).toEqual(['Entity', 'Site', 'Place']);
    expect(interfacesOf('Report')).toEqual(['Entity']);
  });

  // What the rest of the API declares.
  const elsewhere = 'type Query { unused: Boolean } type ReadingStatement { unused: Boolean }';

  test('the schema is valid GraphQL with a type for every label', () => {
    const schema = buildSchema(`${elsewhere}\n${graphqlSchema()}`);
    expect(nodeLabels.filter((label) => !isObjectType(schema.getType(label)))).toEqual([]);
    const fields = Object.keys(schema.getQueryType()?.getFields() ?? {});
    expect(fields).toEqual(['unused', ...nodeLabels.map(rootNames).flatMap(({ one, many }) => [one, many])]);
  });
});

test('all levels of places share one constraint, so that a place keeps its id when its level changes', () => {
  const constrained = Array.from(constraints().matchAll(/FOR \(node:(\w+)\)/g), ([, label]) => label);
  expect(constrained).toEqual([
    'Entity',
    'Person',
    'Group',
    'Place',
    'Facility',
    'Organization',
    'Event',
    'Report',
    'Mention',
    'Statement',
    'Judgement',
  ]);
});

test('names and quotes can be searched, and every caption and relationship is found without a scan', () => {
  const indexed = Array.from(indexes().matchAll(/INDEX (\w+)/g), ([, name]) => name);
  expect(indexed).toEqual(
    expect.arrayContaining(['names', 'quotes', 'mentionFormerId', 'personCaption', 'eventCaption']),
  );
  const types = Array.from(indexes().matchAll(/-\[\w+:(\w+)\]-/g), ([, type]) => type);
  expect(types).toEqual(relationshipTypes);
});
