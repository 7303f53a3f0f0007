import { graphql } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../database/database.ts';
import { createSchema as createDatabaseSchema } from '../database/loading/createSchema.ts';
import { emptyDatabase, testDatabase } from '../testing/testDatabase.ts';
import { createSchema } from './schema.ts';
import { insertMadeupWorld } from './testing/madeupWorld.ts';

const schema = createSchema();
let database: Database;

beforeAll(async () => {
  database = await testDatabase();
  await emptyDatabase(database);
  await createDatabaseSchema(database);
  await insertMadeupWorld(database);
  await database.write((transaction) =>
    transaction.run('CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()'),
  );
});
afterAll(async () => {
  await emptyDatabase(database);
  await database.close();
});

/** The answer as plain data, and how many queries it took. */
async function ask(source: string, variableValues: Readonly<Record<string, unknown>> = {}) {
  const before = database.queryCount;
  const contextValue = { database, cuts: [] };
  const { data, errors } = await graphql({ schema, source, contextValue, variableValues });
  const answer = JSON.parse(JSON.stringify(data ?? null)) as unknown;
  return {
    data: answer,
    errors: errors?.map(({ message }) => message),
    queries: database.queryCount - before,
    cuts: contextValue.cuts,
  };
}

describe('typed questions', () => {
  test('a person with relatives, events and places over four levels is one database query', async () => {
    const { data, errors, queries } = await ask(`{ person(id: "tomas") {
      name sex disputed spouses { name } siblings { name } children { label name ... on Group { size } }
      heldIn { label name within { name within { name } } } subjectOf { kind date at { name } } } }`);
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      person: {
        name: 'Madeup Tomas',
        sex: 'male',
        disputed: ['age'],
        spouses: [{ name: 'Madeup Aliya' }],
        siblings: [{ name: 'Madeup Mira' }],
        children: [{ label: 'Group', name: 'Madeup Sons', size: 2 }],
        heldIn: [
          {
            label: 'Facility',
            name: 'Madeup Camp',
            within: [{ name: 'Madeup Northgate', within: [{ name: 'Madeup Upland' }] }],
          },
        ],
        subjectOf: [{ kind: 'arrest', date: '2018-03-03', at: [{ name: 'Madeup Northgate' }] }],
      },
    });
    expect(queries).toBe(1);
  });

  test('a list is filtered by a neighbour, and by a date window', async () => {
    const { data } = await ask(`{
      people(filter: { spouses: "aliya" }) { items { name } }
      early: events(filter: { date: { until: "2018-02" } }) { items { name } }
      then: events(filter: { date: { from: "2018-03", until: "2018-03" } }) { items { name } } }`);
    expect(data).toEqual({
      people: { items: [{ name: 'Madeup Tomas' }] },
      early: { items: [] },
      then: { items: [{ name: 'arrest of Madeup Tomas' }] },
    });
  });

  test('pages follow one another without gap or repetition', async () => {
    const page = 'query ($after: String) { people(first: 2, after: $after) { items { name } cut next } }';
    const first = await ask(page);
    expect(first.data).toMatchObject({
      people: { items: [{ name: 'Madeup Aliya' }, { name: 'Madeup Mira' }], cut: true },
    });
    expect(first.cuts).toEqual([{ path: ['people'], first: 2 }]);
    const { next } = (first.data as { readonly people: { readonly next: string } }).people;
    expect((await ask(page, { after: next })).data).toEqual({
      people: { items: [{ name: 'Madeup Tomas' }], cut: false, next: null },
    });
  });

  test('a former id finds the person of today, in typed and in generic questions', async () => {
    const { data } = await ask(
      '{ person(id: "tomash") { id } entity(id: "tomash") { id } nobody: entity(id: "x") { id } }',
    );
    expect(data).toEqual({ person: { id: 'tomas' }, entity: { id: 'tomas' }, nobody: null });
  });
});

describe('search', () => {
  const found = async (text: string) => {
    const { data, errors } = await ask(
      'query ($text: String!) { search(text: $text) { hits { matched how context node { id } } } }',
      {
        text,
      },
    );
    expect(errors).toBeUndefined();
    return (data as { readonly search: { readonly hits: readonly Readonly<Record<string, unknown>>[] } }).search.hits;
  };

  test('finds by every spelling, in every script', async () => {
    for (const [text, matched] of [
      ['madeup tomas', 'Madeup Tomas'],
      ['Томас Мадеуп', 'Томас Мадеуп'],
      ['Tomash Madeup', 'Tomash Madeup'],
    ] as const) {
      const [hit] = await found(text);
      expect(hit).toMatchObject({ matched, how: 'EXACT', node: { id: 'tomas' } });
    }
    expect((await found('新源县'))[0]).toEqual({
      matched: '新源县',
      how: 'EXACT',
      context: 'Madeup Upland',
      node: { id: 'northgate' },
    });
  });

  test('finds what is only begun, or misspelt, and says where it is', async () => {
    expect((await found('mir'))[0]).toEqual({
      matched: 'Madeup Mira',
      how: 'PREFIX',
      context: 'Madeup Northgate, Madeup Upland',
      node: { id: 'mira' },
    });
    expect((await found('nortgate'))[0]).toMatchObject({ how: 'SIMILAR', node: { id: 'northgate' } });
  });

  test('signs alone find nothing, and the gazetteer is nobody', async () => {
    expect(await found('*:* OR "')).toEqual([]);
    expect((await found('madeup report')).map(({ node }) => node)).toEqual([{ id: 'first' }, { id: 'second' }]);
  });
});

describe('pictures', () => {
  test('the overview holds the whole small graph, without mentions and gazetteer', async () => {
    const { data } = await ask('{ overview { nodes { id } relationships { type } leftOut { id } cut } }');
    const { overview } = data as {
      readonly overview: {
        readonly nodes: readonly { readonly id: string }[];
        readonly relationships: readonly { readonly type: string }[];
      };
    };
    expect(overview).toMatchObject({ leftOut: [], cut: false });
    expect(overview.nodes.map(({ id }) => id)).toEqual([
      'tomas',
      'mira',
      'aliya',
      'northgate',
      'arrest',
      'camp',
      'first',
      'second',
      'sons',
      'upland',
    ]);
    expect(overview.relationships.map(({ type }) => type).sort()).toEqual([
      'AT',
      'FROM',
      'HELD_IN',
      'LOCATED_IN',
      'PARENT_OF',
      'SIBLING_OF',
      'SPOUSE_OF',
      'SUBJECT_OF',
      'TAKEN_AT',
      'TESTIFIED_ABOUT',
      'WITHIN',
    ]);
  });

  test('an overview that is too small for all holds a family and what it belongs to', async () => {
    const { data } = await ask('{ overview(first: 6) { nodes { id } cut } }');
    expect(data).toEqual({
      overview: {
        nodes: ['tomas', 'mira', 'aliya', 'sons', 'northgate', 'upland'].map((id) => ({ id })),
        cut: true,
      },
    });
  });

  test('a neighbourhood is walked by type and direction, and counts what it leaves out', async () => {
    const { data } = await ask(`{
      family: neighbourhood(id: "mira", types: [SIBLING_OF, SPOUSE_OF], depth: 2) { nodes { id } cut }
      out: neighbourhood(id: "northgate", direction: OUT) { nodes { id } leftOut { id type direction count } }
      one: neighbourhood(id: "tomas", first: 1) { nodes { id } cut } }`);
    expect(data).toMatchObject({
      family: { nodes: [{ id: 'mira' }, { id: 'tomas' }, { id: 'aliya' }], cut: false },
      out: { nodes: [{ id: 'northgate' }, { id: 'upland' }] },
      one: { nodes: [{ id: 'tomas' }, { id: 'mira' }], cut: true },
    });
    expect((data as { readonly out: { readonly leftOut: readonly unknown[] } }).out.leftOut).toEqual([
      { id: 'northgate', type: 'AT', direction: 'IN', count: 1 },
      { id: 'northgate', type: 'FROM', direction: 'IN', count: 1 },
      { id: 'northgate', type: 'LOCATED_IN', direction: 'IN', count: 1 },
      { id: 'northgate', type: 'TAKEN_AT', direction: 'IN', count: 1 },
    ]);
  });

  test('a neighbourhood of nobody, or of four steps, is refused', async () => {
    expect((await ask('{ neighbourhood(id: "x") { cut } }')).errors).toEqual(['no node with the id: x']);
    expect((await ask('{ neighbourhood(id: "mira", depth: 4) { cut } }')).errors).toEqual([
      'depth must be from 1 to 3: 4',
    ]);
  });
});

describe('evidence', () => {
  test('everything said of a person stands with its quotes, witnesses and judgements', async () => {
    const { data, errors } = await ask(`{ evidence(id: "tomash") { node { id } cut
      claims { id kind predicate value derived rule disputed subject { id } object { id }
        quotes { statement text before after paragraph witnessIs witness { id } report { id } } }
      judgements { verdict by reason at left { entity report { id } } right { entity name report { id } } } } }`);
    expect(errors).toBeUndefined();
    const { evidence } = data as {
      readonly evidence: { readonly claims: readonly Readonly<Record<string, unknown>>[] };
    };
    expect(evidence).toMatchObject({
      node: { id: 'tomas' },
      cut: false,
      judgements: [
        {
          verdict: 'same',
          by: 'Madeup Reader',
          reason: 'one village',
          at: '2018-06-02',
          left: { entity: 'tomas', report: { id: 'first' } },
          right: { entity: 'tomas', name: 'Madeup Tomas', report: { id: 'second' } },
        },
      ],
    });
    expect(evidence.claims.map(({ id }) => id)).toEqual([
      'tomas.age',
      'tomas HELD_IN camp',
      'tomas TAKEN_AT northgate',
      'arrest AT northgate',
      'tomas SUBJECT_OF arrest',
      'arrest.date',
      'mira SIBLING_OF tomas',
      'tomas PARENT_OF sons',
      'tomas SPOUSE_OF aliya',
      'first MENTIONS tomas',
      'mira TESTIFIED_ABOUT tomas',
      'second MENTIONS tomas',
    ]);
    const claim = (id: string) => evidence.claims.find((known) => known.id === id);
    expect(claim('tomas.age')).toMatchObject({ value: '30', disputed: true, quotes: [{ text: 'is 31' }] });
    expect(claim('tomas TAKEN_AT northgate')).toMatchObject({
      derived: true,
      rule: 'from the arrest of Madeup Tomas, whose place is Madeup Northgate',
    });
    expect(claim('tomas SUBJECT_OF arrest')).toMatchObject({
      quotes: [
        {
          statement: 's2',
          text: 'Police took him',
          before: '',
          after: ' on 3 March 2018 in Madeup Northgate.',
          paragraph: 1,
          witness: { id: 'mira' },
          witnessIs: 'his sister',
          report: { id: 'first' },
        },
      ],
    });
  });

  test('a relationship alone has its own quotes; an unknown id is refused', async () => {
    const { data } = await ask('{ evidence(id: "tomas SPOUSE_OF aliya") { node { id } claims { quotes { text } } } }');
    expect(data).toEqual({
      evidence: { node: null, claims: [{ quotes: [{ text: 'Tomas is the husband of Madeup Aliya' }] }] },
    });
    expect((await ask('{ evidence(id: "x") { cut } }')).errors).toEqual(['no node or relationship with the id: x']);
  });
});

describe('reports', () => {
  test('stand the newest first, without the gazetteer', async () => {
    expect((await ask('{ reportList { id } reports { items { id } } }')).data).toEqual({
      reportList: [{ id: 'second' }, { id: 'first' }],
      reports: { items: [{ id: 'first' }, { id: 'second' }] },
    });
  });

  test('are read with their paragraphs, and with sentences in the order of the text', async () => {
    const { data } = await ask(`{ reading(id: "first") { report { id } paragraphs { number }
      statements { id sentence subject object witness } mentions { id } } nothing: reading(id: "x") { text } }`);
    expect(data).toEqual({
      nothing: null,
      reading: {
        report: { id: 'first' },
        paragraphs: [{ number: 1 }, { number: 2 }],
        statements: [
          {
            id: 's1',
            sentence: 'Madeup Mira: sibling of Madeup Tomas',
            subject: 'mira',
            object: 'tomas',
            witness: 'mira',
          },
          {
            id: 's2',
            sentence: 'Madeup Tomas: subject of arrest of Madeup Tomas',
            subject: 'tomas',
            object: 'arrest',
            witness: 'mira',
          },
          {
            id: 's5',
            sentence: 'arrest of Madeup Tomas: date 2018-03-03',
            subject: 'arrest',
            object: null,
            witness: 'mira',
          },
          {
            id: 's3',
            sentence: 'arrest of Madeup Tomas: at Madeup Northgate',
            subject: 'arrest',
            object: 'northgate',
            witness: 'mira',
          },
          {
            id: 's4',
            sentence: 'Madeup Tomas: spouse of Madeup Aliya',
            subject: 'tomas',
            object: 'aliya',
            witness: null,
          },
        ],
        mentions: ['aliya', 'mira', 'northgate', 'tomas', 'arrest'].map((id) => ({ id })),
      },
    });
  });
});

test('the status counts labels, and leaves the gazetteer out of the reports', async () => {
  const { data } = await ask('{ status { state reason counts { label count } dataState } }');
  expect(data).toEqual({
    status: {
      state: 'ready',
      reason: null,
      counts: [
        { label: 'Person', count: 3 },
        { label: 'Group', count: 1 },
        { label: 'Prefecture', count: 1 },
        { label: 'County', count: 1 },
        { label: 'Facility', count: 1 },
        { label: 'Event', count: 1 },
        { label: 'Report', count: 2 },
      ],
      dataState: '',
    },
  });
});
