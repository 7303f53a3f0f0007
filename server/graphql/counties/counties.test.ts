import { graphql } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../../database/database.ts';
import { createSchema as createDatabaseSchema } from '../../database/loading/createSchema.ts';
import { load } from '../../database/loading/load.ts';
import { readGazetteer, readSeed } from '../../exchange/seed.ts';
import { projectFolder } from '../../projectFolder.ts';
import { emptyDatabase, testDatabase } from '../../testing/testDatabase.ts';
import { createSchema } from '../schema.ts';

interface Named {
  readonly name: string;
}
interface Counted {
  readonly node: Named;
  readonly claims: readonly {
    readonly predicate: string;
    readonly object: Named | null;
    readonly quotes: readonly {
      readonly text: string;
      readonly witnessIs: string | null;
      readonly report: { readonly id: string };
    }[];
  }[];
}
interface Behind {
  readonly behindNumber: { readonly count: number; readonly counted: readonly Counted[] };
}
interface Count {
  readonly count: number;
  readonly leansOn: string | null;
}
interface Statistics {
  readonly countyStatistics: {
    readonly standingLine: string;
    readonly cases: number;
    readonly counties: readonly {
      readonly id: string;
      readonly name: string;
      readonly from: Count;
      readonly taken: Count;
      readonly thinness: string;
      readonly rate: { readonly short: string } | null;
    }[];
    readonly flowsFromAbroad: readonly Readonly<Record<'from' | 'name' | 'code' | 'held', string>>[];
    readonly outside: readonly { readonly tie: string; readonly name: string; readonly cases: readonly string[] }[];
  };
}

const schema = createSchema();
let database: Database;

beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

interface Answer {
  readonly data: Behind & Statistics;
  readonly errors: readonly string[] | undefined;
}

async function ask(source: string): Promise<Answer> {
  const { data, errors } = await graphql({ schema, source, contextValue: { database, cuts: [] } });
  return {
    data: JSON.parse(JSON.stringify(data ?? null)) as Answer['data'],
    errors: errors?.map(({ message }) => message),
  };
}

const behind = async (given: string) =>
  (
    await ask(`{ behindNumber(${given}) { count counted {
      node { name } claims { predicate object { name } quotes { text witnessIs report { id } } } } } }`)
  ).data.behindNumber;
const namesBehind = async (given: string) => (await behind(given)).counted.map(({ node }) => node.name);

const statistics = `{ countyStatistics { standingLine cases
  counties { id name from { count leansOn } taken { count leansOn } thinness rate { short } }
  outside { tie name cases } flowsFromAbroad { from name code held cases } } }`;
const [xinyuan, jeminay, nilka, urumqi, xinjiang] = [
  'place-654025',
  'place-654326',
  'place-654028',
  'place-650100',
  'place-650000',
];

describe('of the five reports', () => {
  beforeAll(async () => {
    await emptyDatabase(database);
    await createDatabaseSchema(database);
    await load(database, await readSeed(projectFolder), await readGazetteer(projectFolder));
  });

  test('Xinyuan is where the mother of Qalia is from and where Watbek was taken; nobody is known to be held there', async () => {
    expect(await namesBehind(`number: FROM, area: "${xinyuan}"`)).toEqual(['mother of Qalia']);
    expect(await namesBehind(`number: TAKEN, area: "${xinyuan}"`)).toEqual(['Watbek Qabelqaze']);
    expect(await namesBehind(`number: HELD, area: "${xinyuan}"`)).toEqual([]);
  });

  test('in Jeminay Dalyat Jaynar was taken; Altanbek Sagandahar is from there, so two families are affected', async () => {
    expect(await namesBehind(`number: TAKEN, area: "${jeminay}"`)).toEqual(['Dalyat Jaynar']);
    expect(await namesBehind(`number: FROM, area: "${jeminay}"`)).toEqual(['Altanbek Sagandahar']);
    expect([...(await namesBehind(`number: FAMILIES, area: "${jeminay}"`))].sort()).toEqual([
      'Altanbek Sagandahar',
      'Dalyat Jaynar',
    ]);
  });

  test('Watbek’s number opens the words of his sister', async () => {
    const { counted } = await behind(`number: TAKEN, area: "${xinyuan}"`);
    const taken = counted[0]?.claims.find(({ predicate }) => predicate === 'TAKEN_AT');
    expect(taken?.object?.name).toBe('Xinyuan County');
    expect(taken?.quotes.map(({ text }) => text)).toContain('Police arrested him on 15 October 2017');
    expect(new Set(taken?.quotes.map(({ witnessIs }) => witnessIs))).toEqual(new Set(['his sister']));
  });

  test('Arzegul is from Nilka and held in Nilka: a flow that goes nowhere, with both quotes', async () => {
    const { counted } = await behind(`number: FLOW, area: "${nilka}", heldIn: "${nilka}"`);
    expect(counted.map(({ node }) => node.name)).toEqual(['Arzegul Halambek']);
    const ties = counted[0]?.claims.filter(({ object }) => object?.name === 'Nilka County');
    expect(ties?.map(({ predicate }) => predicate)).toEqual(expect.arrayContaining(['FROM', 'HELD_IN']));
  });

  test('Arzegul had moved to Kazakhstan and is held in Nilka: she came from abroad, in the words that say both', async () => {
    const { flowsFromAbroad } = (await ask(statistics)).data.countyStatistics;
    expect(flowsFromAbroad).toEqual([
      { from: 'place-KZ', name: 'Kazakhstan', code: 'KZ', held: nilka, cases: [expect.stringMatching(/^arzegul-/)] },
    ]);
    const { counted } = await behind(`number: FLOW, area: "place-KZ", heldIn: "${nilka}"`);
    const said = counted.flatMap(({ claims }) => claims.map(({ predicate, object }) => [predicate, object?.name]));
    expect(said).toContainEqual(['LIVED_IN', 'Kazakhstan']);
    expect(said).toContainEqual(['HELD_IN', 'Nilka County']);
  });

  test('Bagdad Aken was taken somewhere in Urumqi: no district of it counts him', async () => {
    expect(await namesBehind(`number: TAKEN, area: "${urumqi}"`)).toEqual(['Bagdad Aken']);
    const { counties } = (await ask(statistics)).data.countyStatistics;
    expect(counties.filter(({ taken }) => taken.count > 0).map(({ name }) => name)).toEqual([
      'Xinyuan County',
      'Jeminay County',
    ]);
  });

  test('of those held the region alone is known for five, and the box in the corner opens them', async () => {
    const names = await namesBehind(`number: HELD, area: "${xinjiang}"`);
    expect(names).toContain('Amanjiang Saiyiti');
    expect(names).not.toContain('Watbek Qabelqaze');
  });

  test('what happened in Jeminay opens with its date and whom it befell', async () => {
    const { counted } = await behind(`number: EVENTS, area: "${jeminay}", kind: "arrest"`);
    expect(counted.map(({ node }) => node.name)).toEqual(['arrest of Dalyat Jaynar']);
    expect(counted[0]?.claims.map(({ predicate }) => predicate)).toEqual(
      expect.arrayContaining(['SUBJECT_OF', 'AT', 'date']),
    );
    expect(await namesBehind(`number: EVENTS, area: "${jeminay}", kind: "arrest", month: "2017-06"`)).toEqual([]);
  });

  test('one report tells of Jeminay, and the number opens it', async () => {
    expect(await namesBehind(`number: REPORTS, area: "${jeminay}"`)).toEqual([
      'CHINA: Chinese police detain Kazakhs with overseas ties, send them for ‘re-education’',
    ]);
  });

  test('every county is there, with what is silent, and few cases have their interval', async () => {
    const { counties, standingLine } = (await ask(statistics)).data.countyStatistics;
    const named = (name: string) => counties.find((county) => county.name === name);
    expect(standingLine).toBe(
      'These are documented cases: people of whom the loaded reports tell. They do not show how many there are.',
    );
    expect(named('Jeminay County')?.rate?.short).toBe('2.9 per 100,000 (0.074 to 16)');
    expect(named('Jeminay County')?.from.leansOn).toMatch(/^The only case comes from one report, “CHINA: /);
    // Of its village the report tells whose head is in prison, though it says of nobody that they are from there.
    expect(named('Toli County')).toMatchObject({ thinness: 'one report', from: { count: 0 } });
    expect(named('Kashgar City')).toMatchObject({ thinness: 'no report', from: { count: 0, leansOn: null } });
  });

  test('what was counted once is not read again while the data stay the same', async () => {
    await ask(statistics);
    const before = database.queryCount;
    await ask(statistics);
    expect(database.queryCount - before).toBe(1);
  });

  test('a place that is not there is named in the error', async () => {
    const { errors } = await ask('{ behindNumber(number: TAKEN, area: "place-1") { count } }');
    expect(errors).toEqual(['no county, prefecture, region or country with the id: place-1']);
    const families = await ask(`{ behindNumber(number: FAMILIES, area: "${urumqi}") { count } }`);
    expect(families.errors).toEqual([`no county with the id: ${urumqi}`]);
  });
});

test('an empty graph has counties, each of them silent, and no case', async () => {
  await emptyDatabase(database);
  const { cases, counties, outside } = (await ask(statistics)).data.countyStatistics;
  expect({ cases, outside }).toEqual({ cases: 0, outside: [] });
  expect(new Set(counties.map(({ thinness }) => thinness))).toEqual(new Set(['no report']));
});
