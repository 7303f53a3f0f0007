import { describe, expect, test } from 'vitest';
import { madeupApi } from '../testing/madeupApi.ts';

const { ask } = madeupApi();

interface Picture {
  readonly nodes: readonly { readonly id: string }[];
  readonly relationships: readonly { readonly id: string; readonly type: string }[];
  readonly leftOut: readonly unknown[];
  readonly cut: boolean;
}
const asked = '{ nodes { id } relationships { id type } leftOut { id type direction count } cut }';
const idsOf = ({ nodes }: Picture): readonly string[] => nodes.map(({ id }) => id);

async function picture(field: string): Promise<Picture> {
  const { data, errors } = await ask<{ readonly it: Picture }>(`{ it: ${field} ${asked} }`);
  expect(errors).toBeUndefined();
  return data.it;
}

describe('the overview', () => {
  test('holds the whole small graph, without mentions and gazetteer', async () => {
    const overview = await picture('overview');
    expect(overview).toMatchObject({ leftOut: [], cut: false });
    expect(idsOf(overview)).toEqual([
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

  test('that is too small for all holds a family and what it belongs to', async () => {
    const overview = await picture('overview(first: 6)');
    expect(idsOf(overview)).toEqual(['tomas', 'mira', 'aliya', 'sons', 'northgate', 'upland']);
    expect(overview.cut).toBe(true);
    expect(overview.leftOut).toContainEqual({ id: 'tomas', type: 'SUBJECT_OF', direction: 'OUT', count: 1 });
  });
});

describe('a neighbourhood', () => {
  test('is walked by type, over as many steps as are asked, the nearer first', async () => {
    const family = await picture('neighbourhood(id: "mira", types: [SIBLING_OF, SPOUSE_OF], depth: 2)');
    expect(idsOf(family)).toEqual(['mira', 'tomas', 'aliya']);
    expect(family.cut).toBe(false);
    expect(idsOf(await picture('neighbourhood(id: "aliya", depth: 1)'))).toEqual(['aliya', 'tomas']);
    expect(idsOf(await picture('neighbourhood(id: "aliya", depth: 3)'))).toEqual([
      'aliya',
      'tomas',
      'mira',
      'northgate',
      'arrest',
      'camp',
      'first',
      'second',
      'sons',
      'upland',
    ]);
  });

  test('is walked out of a node or into it; what is read both ways is walked both ways', async () => {
    expect(idsOf(await picture('neighbourhood(id: "northgate", direction: OUT)'))).toEqual(['northgate', 'upland']);
    expect(idsOf(await picture('neighbourhood(id: "northgate", direction: IN)'))).toEqual([
      'northgate',
      'tomas',
      'mira',
      'arrest',
      'camp',
    ]);
    expect(idsOf(await picture('neighbourhood(id: "aliya", direction: OUT)'))).toEqual(['aliya', 'tomas']);
    expect(idsOf(await picture('neighbourhood(id: "aliya", direction: IN)'))).toEqual(['aliya', 'tomas']);
  });

  test('counts what it leaves out, by type and direction', async () => {
    const { leftOut } = await picture('neighbourhood(id: "northgate", direction: OUT)');
    expect(leftOut).toEqual([
      { id: 'northgate', type: 'AT', direction: 'IN', count: 1 },
      { id: 'northgate', type: 'FROM', direction: 'IN', count: 1 },
      { id: 'northgate', type: 'LOCATED_IN', direction: 'IN', count: 1 },
      { id: 'northgate', type: 'TAKEN_AT', direction: 'IN', count: 1 },
    ]);
    expect((await picture('neighbourhood(id: "aliya", types: [FROM])')).leftOut).toEqual([
      { id: 'aliya', type: 'SPOUSE_OF', direction: 'BOTH', count: 1 },
    ]);
  });

  test('ends at `first`, with those first of whom most is said, and says so', async () => {
    const one = await picture('neighbourhood(id: "tomas", first: 1)');
    expect(idsOf(one)).toEqual(['tomas', 'mira']);
    expect(one.cut).toBe(true);
  });

  test('of a former id is that of the person of today', async () => {
    expect(idsOf(await picture('neighbourhood(id: "tomash", types: [SPOUSE_OF])'))).toEqual(['tomas', 'aliya']);
  });

  test('of nobody, or of four steps, is refused', async () => {
    expect((await ask('{ neighbourhood(id: "x") { cut } }')).errors).toEqual(['no node with the id: x']);
    expect((await ask('{ neighbourhood(id: "mira", depth: 4) { cut } }')).errors).toEqual([
      'depth must be from 1 to 3: 4',
    ]);
  });
});

describe('a subgraph', () => {
  test('holds the nodes in the order that was asked, each once, by their ids of any time', async () => {
    const { nodes, relationships, cut } = await picture('subgraph(ids: ["mira", "tomash", "tomas", "nobody"])');
    expect(nodes).toEqual([{ id: 'mira' }, { id: 'tomas' }]);
    expect(relationships.map(({ id }) => id).sort()).toEqual(['mira SIBLING_OF tomas', 'mira TESTIFIED_ABOUT tomas']);
    expect(cut).toBe(false);
  });

  test('of nothing is empty, and of more than two thousand is refused', async () => {
    expect(await picture('subgraph(ids: [])')).toEqual({ nodes: [], relationships: [], leftOut: [], cut: false });
    const ids = Array.from({ length: 2001 }, (_, at) => `node-${at}`);
    const { errors } = await ask('query ($ids: [ID!]!) { subgraph(ids: $ids) { cut } }', { ids });
    expect(errors).toEqual(['ids may hold 2000 at most: 2001']);
  });
});

test('a node says what reports tell of it, and a relationship whether it was worked out', async () => {
  const { data } = await ask(`{ subgraph(ids: ["tomas", "camp"]) {
    nodes { id label name named properties statements disputed reports witnesses } relationships { id start end derived statements properties } } }`);
  expect(data).toEqual({
    subgraph: {
      nodes: [
        {
          id: 'tomas',
          label: 'Person',
          name: 'Madeup Tomas',
          named: true,
          properties: {
            name: 'Madeup Tomas',
            aliases: ['Томас Мадеуп', 'Tomash Madeup'],
            sex: 'male',
            age: '30',
            status: 'detained',
          },
          statements: 5,
          disputed: ['age'],
          reports: ['first', 'second'],
          witnesses: ['mira'],
        },
        {
          id: 'camp',
          label: 'Facility',
          name: 'Madeup Camp',
          named: false,
          properties: { name: 'Madeup Camp', named: false, kind: 'camp' },
          statements: 0,
          disputed: [],
          reports: [],
          witnesses: [],
        },
      ],
      relationships: [
        {
          id: 'tomas HELD_IN camp',
          start: 'tomas',
          end: 'camp',
          derived: true,
          statements: 2,
          properties: { since: '2018-03-03', events: ['arrest'] },
        },
      ],
    },
  });
});
