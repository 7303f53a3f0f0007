import { describe, expect, test } from 'vitest';
import { madeupApi } from './testing/madeupApi.ts';

const { ask } = madeupApi();

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

  test('a list of people with what is around each is one database query, however many they are', async () => {
    const { data, queries } = await ask('{ people { items { name siblings { name subjectOf { kind } } } } }');
    expect(data).toEqual({
      people: {
        items: [
          { name: 'Madeup Aliya', siblings: [] },
          { name: 'Madeup Mira', siblings: [{ name: 'Madeup Tomas', subjectOf: [{ kind: 'arrest' }] }] },
          { name: 'Madeup Tomas', siblings: [{ name: 'Madeup Mira', subjectOf: [] }] },
        ],
      },
    });
    expect(queries).toBe(1);
  });

  test('fields are read from both ends: whoever is from a county, and whose daughter somebody is', async () => {
    const { data } = await ask(`{
      county(id: "northgate") { peopleFrom: fromHere { name } arrests: events { name subjects { name } } }
      group(id: "sons") { parents { name } } }`);
    expect(data).toEqual({
      county: {
        peopleFrom: [{ name: 'Madeup Mira' }],
        arrests: [{ name: 'arrest of Madeup Tomas', subjects: [{ name: 'Madeup Tomas' }] }],
      },
      group: { parents: [{ name: 'Madeup Tomas' }] },
    });
  });

  test('named and inline fragments, aliases and left-out fields give the shape that was asked for', async () => {
    const { data, errors } = await ask(
      `query ($short: Boolean!) { one: person(id: "tomas") { ...who kin: siblings { ...who } wives: spouses { it: __typename called: name } } }
       fragment who on Entity { name ... on Person { sex @skip(if: $short) } }`,
      { short: true },
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      one: {
        name: 'Madeup Tomas',
        kin: [{ name: 'Madeup Mira' }],
        wives: [{ it: 'Person', called: 'Madeup Aliya' }],
      },
    });
  });

  test('a former id finds the person of today, in typed and in generic questions', async () => {
    const { data } = await ask(
      '{ person(id: "tomash") { id } entity(id: "tomash") { id } nobody: entity(id: "x") { id } odd: entity(id: "\\"*\\\\") { id } }',
    );
    expect(data).toEqual({ person: { id: 'tomas' }, entity: { id: 'tomas' }, nobody: null, odd: null });
  });
});

describe('filters', () => {
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

  test('texts are compared whatever their case, lists of texts by any of theirs, numbers and truths as they are', async () => {
    const { data } = await ask(`{
      begun: people(filter: { name: { startsWith: "MADEUP T" } }) { items { id } }
      spelt: people(filter: { aliases: { equals: "томас мадеуп" } }) { items { id } }
      listed: people(filter: { sex: { in: ["Female"] } }) { items { id } }
      two: groups(filter: { size: { min: 2, max: 2 } }) { items { id } }
      more: groups(filter: { size: { min: 3 } }) { items { id } }
      unnamed: people(filter: { named: false }) { items { id } }
      some: people(filter: { ids: ["mira", "nobody"] }) { items { id } }
      inside: person(id: "tomas") { children(filter: { labels: [Person] }) { id } } }`);
    const ids = (...of: readonly string[]) => ({ items: of.map((id) => ({ id })) });
    expect(data).toEqual({
      begun: ids('tomas'),
      spelt: ids('tomas'),
      listed: ids('aliya', 'mira'),
      two: ids('sons'),
      more: ids(),
      unnamed: ids('aliya'),
      some: ids('mira'),
      inside: { children: [] },
    });
  });
});

describe('lists', () => {
  test('pages follow one another without gap or repetition', async () => {
    const page = 'query ($after: String) { people(first: 2, after: $after) { items { name } cut next } }';
    const first = await ask<{ readonly people: { readonly next: string } }>(page);
    expect(first.data).toMatchObject({
      people: { items: [{ name: 'Madeup Aliya' }, { name: 'Madeup Mira' }], cut: true },
    });
    expect(first.cuts).toEqual([{ path: ['people'], first: 2 }]);
    expect((await ask(page, { after: first.data.people.next })).data).toEqual({
      people: { items: [{ name: 'Madeup Tomas' }], cut: false, next: null },
    });
  });

  test('a list in the order of ids goes on, too', async () => {
    const page = 'query ($after: String) { people(first: 1, order: ID, after: $after) { items { id } next } }';
    interface Page {
      readonly people: { readonly items: readonly unknown[]; readonly next: string | null };
    }
    const seen: unknown[] = [];
    for (let after: string | null = null; ;) {
      const { people }: Page = (await ask<Page>(page, { after })).data;
      seen.push(...people.items);
      if (people.next === null) break;
      after = people.next;
    }
    expect(seen).toEqual([{ id: 'aliya' }, { id: 'mira' }, { id: 'tomas' }]);
  });

  test('every list inside a node ends at its `first` and says where it was cut, lists of texts too', async () => {
    const { data, cuts } = await ask(`{ people(filter: { ids: ["tomas"] }) { items {
      aliases(first: 1) statements(first: 2) reports: mentionedIn(first: 1) { name says(first: 1) { sentence } } } } }`);
    expect(data).toEqual({
      people: {
        items: [
          {
            aliases: ['Томас Мадеуп'],
            statements: ['s1', 's2'],
            reports: [
              {
                name: 'Madeup report of 2018-05-27',
                says: [{ sentence: 'Madeup Mira: sibling of Madeup Tomas' }],
              },
            ],
          },
        ],
      },
    });
    const item = ['people', 'items', 0];
    expect(cuts).toEqual([
      { path: [...item, 'aliases'], first: 1 },
      { path: [...item, 'statements'], first: 2 },
      { path: [...item, 'reports'], first: 1 },
      { path: [...item, 'reports', 0, 'says'], first: 1 },
    ]);
  });

  test('generic lists end and tell in the same way', async () => {
    const { data, cuts } = await ask(`{
      reportList(first: 1) { id }
      entity(id: "tomas") { reports(first: 1) }
      subgraph(ids: ["tomas", "mira", "northgate"]) { relationships(first: 1) { type } } }`);
    expect(data).toMatchObject({ reportList: [{ id: 'second' }], entity: { reports: ['first'] } });
    expect([...cuts].sort((a, b) => (String(a.path) < String(b.path) ? -1 : 1))).toEqual([
      { path: ['entity', 'reports'], first: 1 },
      { path: ['reportList'], first: 1 },
      { path: ['subgraph', 'relationships'], first: 1 },
    ]);
  });

  test('more than the most is refused, wherever the list stands', async () => {
    for (const [question, message] of [
      ['{ people(first: 1001) { cut } }', 'first must be from 1 to 1000: 1001'],
      ['{ person(id: "mira") { siblings(first: 0) { id } } }', 'first must be from 1 to 1000: 0'],
      ['{ person(id: "mira") { aliases(first: -1) } }', 'first must be from 1 to 1000: -1'],
      ['{ entity(id: "mira") { reports(first: 1001) } }', 'first must be from 1 to 1000: 1001'],
      ['{ search(text: "mira", first: 101) { cut } }', 'first must be from 1 to 100: 101'],
      ['{ overview(first: 5001) { cut } }', 'first must be from 1 to 5000: 5001'],
      ['{ evidence(id: "mira", first: 501) { cut } }', 'first must be from 1 to 500: 501'],
      ['{ reading(id: "first", first: 5001) { cut } }', 'first must be from 1 to 5000: 5001'],
      ['{ reportList(first: 1001) { id } }', 'first must be from 1 to 1000: 1001'],
    ] as const) {
      expect((await ask(question)).errors).toEqual([message]);
    }
  });
});
