import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, test } from 'vitest';

import { createSchema } from '../../server/graphql/schema.ts';
import { captionOf, contentOf } from '../api/cells.ts';
import { entityAnswer, withIdentity } from './entityAnswer.ts';
import { examples } from './examples.ts';
import { parseRequests, requestTitle, withRequest } from './pastRequests.ts';
import { isReading, readRequest } from './readRequest.ts';
import { typeDocs, typesWith } from './schemaDocs.ts';

const written = (query: string, variables = '') => ({ query, variables });

describe('a request that somebody writes', () => {
  test('is sent with its variables, and with the chosen operation where there are several', () => {
    expect(readRequest(written('{ status { state } }', ' '), undefined)).toEqual({
      query: '{ status { state } }',
      variables: {},
    });
    const two = 'query One { status { state } } query Other { status { version } }';
    expect(readRequest(written(two, '{"id": 1}'), 'Other')).toEqual({
      query: two,
      variables: { id: 1 },
      operationName: 'Other',
    });
    expect(readRequest(written(two), 'Gone').operationName).toBe('One');
  });

  test.each([
    ['{ status { state } }', true],
    ['query One { status { state } } fragment F on Person { name } query Other { status { version } }', true],
    ['mutation { removePattern(id: "one") }', false],
    ['query One { status { state } } mutation Other { removePattern(id: "one") }', false],
  ])('is sent by the page itself only where all of it reads: %s', (query, reads) => {
    expect(isReading(written(query))).toBe(reads);
  });

  test.each([
    [written(' '), 'There is nothing to send: write a request, or take an example.'],
    [written('{ status { '), 'Syntax Error: Expected Name, found <EOF>. Line 1, column 12.'],
    [written('{ status { state } }', '[1]'), 'The variables are one JSON object, as in { "name": "Watbek" }.'],
  ])('that cannot be sent says why', (request, message) => {
    expect(() => readRequest(request, undefined)).toThrow(new Error(message));
  });

  test('with variables that are no JSON says so', () => {
    expect(() => readRequest(written('{ status { state } }', '{name}'), undefined)).toThrow(
      /^The variables are not JSON: .*\.$/,
    );
  });
});

test.each(examples)('the example "$title" fits the schema', ({ query, variables }) => {
  expect(validate(createSchema(), parse(query))).toEqual([]);
  expect(() => readRequest({ query, variables }, undefined)).not.toThrow();
});

describe('the requests sent before', () => {
  test('are listed by their names, the newest first, each once', () => {
    const [one, other] = [written('query One { status { state } }'), written('{ overview { cut } } # all')];
    const past = [one, other, one].reduce<ReturnType<typeof withRequest>>(withRequest, []);
    expect(past.map(requestTitle)).toEqual(['One', '{ overview { cut } }']);
  });

  test('are read again, and what was kept wrongly is left out', () => {
    expect(parseRequests('[{"query": "{ a }"}, 3, {"text": "x"}]')).toEqual([written('{ a }')]);
    expect(parseRequests('{oops')).toEqual([]);
  });
});

describe('what the schema says', () => {
  const docs = typeDocs(
    buildSchema(`
      "All that can be asked."
      type Query { "Somebody." person(id: ID!): Person }
      type Person { name: String! kin(kind: Kin): [Person!]! }
      enum Kin { PARENT "Of one mother." SIBLING }
    `),
  );

  test('begins with what can be asked, and names the types that lead on', () => {
    expect(docs.map(({ name }) => name)).toEqual(['Query', 'Kin', 'Person']);
    expect(docs[0]).toMatchObject({ description: 'All that can be asked.' });
    expect(docs[2]?.entries[1]).toMatchObject({
      name: 'kin',
      type: '[Person!]!',
      typeName: 'Person',
      arguments: [{ name: 'kind', typeName: 'Kin' }],
    });
  });

  test('is found by the names of types, then of their parts', () => {
    expect(typesWith(docs, 'kin').map(({ name }) => name)).toEqual(['Kin', 'Person']);
    expect(typesWith(docs, 'sibl').map(({ name }) => name)).toEqual(['Kin']);
  });
});

describe('what an answer says of people', () => {
  const schema = createSchema();

  test('is asked for with who they are, within fragments too, and nothing else is changed', () => {
    const query =
      'query Held { people(first: 1) { items { name siblings { ...Brief } } cut } } fragment Brief on Person { status }';
    const asked = withIdentity(query, schema);
    expect(asked.replaceAll(/\s+/g, ' ')).toBe(
      'query Held { people(first: 1) { items { name siblings { ...Brief id label name } id label } cut } } fragment Brief on Person { status id label name }',
    );
    expect(validate(schema, parse(asked))).toEqual([]);
  });

  test('is a row each, with those that it names within, and a value as a value', () => {
    const someone = (name: string, more = {}) => ({ id: name.toLowerCase(), label: 'Person', name, ...more });
    const camp = { id: 'camp', label: 'Facility', name: 'Camp' };
    const items = [
      someone('Aman', { status: 'detained', heldIn: [camp], siblings: [someone('Beren', { heldIn: [camp] })] }),
      someone('Dana', { status: null, heldIn: [], siblings: [] }),
    ];
    const { columns, rows } = entityAnswer({ people: { items, cut: false } });
    expect(columns).toEqual(['person', 'status', 'heldIn', 'siblings']);
    expect(rows.map((row) => row.map(captionOf))).toEqual([
      ['Aman', 'detained', 'Camp', 'person: Beren, heldIn: Camp'],
      ['Dana', '', '', ''],
    ]);
    expect(contentOf(rows[0] ?? []).nodes).toEqual(['aman', 'camp', 'beren']);
  });

  test('that names nobody is no row', () => {
    expect(entityAnswer({ status: { state: 'ready', counts: [{ label: 'Person', count: 4 }] } }).rows).toEqual([]);
  });
});
