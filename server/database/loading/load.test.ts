import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { worldFiles } from '../../benchmark/world.ts';
import type { SourceFile } from '../../annotation/sourceFile.ts';
import { RefusedFiles } from '../../errors.ts';
import { emptyDatabase, testDatabase } from '../../testing/testDatabase.ts';
import type { Database } from '../database.ts';
import { canonicalHash } from './canonicalHash.ts';
import { createSchema } from './createSchema.ts';
import { load } from './load.ts';
import { reset } from './reset.ts';
import {
  amanAnnotation,
  amanReport,
  amanbekAnnotation,
  amanbekReport,
  judgements,
  realGazetteer,
  twoReports,
} from './testing/madeUpReports.ts';

const gazetteer = realGazetteer();
const nothing = { created: 0, changed: 0, removed: 0 };
let database: Database;

beforeAll(async () => {
  database = await testDatabase();
  await emptyDatabase(database);
  await createSchema(database);
});
beforeEach(() => reset(database));
afterAll(() => database.close());

const linesOf = async (name: string) =>
  (
    await database.read<{ line: string }>(
      `MATCH (one:Entity {name: $name})-[line]-(other:Entity)
       WHERE NOT type(line) IN ['MENTIONS', 'TESTIFIED_ABOUT', 'WITHIN']
       RETURN type(line) + ' ' + coalesce(other.name, other.title) AS line ORDER BY line`,
      { name },
    )
  ).map(({ line }) => line);

const changedIn = ({ path, text }: SourceFile, from: string, to: string): SourceFile => {
  expect(text).toContain(from);
  return { path, text: text.replaceAll(from, to) };
};

describe('loading two made-up reports', () => {
  test('one man under two spellings has his brother, his wife and where he was taken', async () => {
    const result = await load(database, twoReports, gazetteer);
    expect(result.reports).toEqual(['madeup-aman', 'madeup-amanbek']);
    expect(await linesOf('Madeup Aman')).toEqual([
      'SIBLING_OF Madeup Bota',
      'SPOUSE_OF Madeup Gul',
      'SUBJECT_OF arrest of Madeup Aman',
      'TAKEN_AT Xinyuan County',
    ]);
  });

  test('every entity but a report rests on statements, and every statement on the words of its report', async () => {
    await load(database, twoReports, gazetteer);
    const without = await database.read(
      'MATCH (one:Entity) WHERE NOT one:Report AND NOT one:Organization AND size(one.statements) = 0 RETURN one.name',
    );
    expect(without).toEqual([]);
    const quotes = await database.read<{ same: boolean }>(
      'MATCH (said:Statement)-[:QUOTES]->(report:Report) RETURN DISTINCT substring(report.text, said.start, said.end - said.start) = said.quote AS same',
    );
    expect(quotes).toEqual([{ same: true }]);
  });

  test('the id that he had under his second spelling leads to him once they are judged to be one', async () => {
    await load(database, [amanReport, amanAnnotation, amanbekReport, amanbekAnnotation], gazetteer);
    const [amanbek] = await database.read<{ id: string }>(
      'MATCH (one:Person {name: "Madeup Amanbek"}) RETURN one.id AS id',
    );
    await load(database, [judgements], gazetteer);
    const found = await database.read(
      'MATCH (:Mention {formerId: $id})-[:REFERS_TO]->(one:Person) RETURN one.name AS name',
      { id: amanbek?.id },
    );
    expect(found).toEqual([{ name: 'Madeup Aman' }]);
  });

  test('the same again changes nothing', async () => {
    await load(database, twoReports, gazetteer);
    const hash = await canonicalHash(database);
    const state = await database.read('MATCH (state:DataState) RETURN properties(state) AS state');
    const again = await load(database, twoReports.toReversed(), gazetteer);
    expect(again).toMatchObject({ nodes: nothing, relationships: nothing, evidence: nothing });
    expect(await canonicalHash(database)).toBe(hash);
    expect(await database.read('MATCH (state:DataState) RETURN properties(state) AS state')).toEqual(state);
  });

  test('one report after the other gives what both give at once', async () => {
    await load(database, twoReports, gazetteer);
    const hash = await canonicalHash(database);
    await reset(database);
    await load(database, [amanbekReport, amanbekAnnotation], gazetteer);
    await load(database, [amanReport, amanAnnotation], gazetteer);
    await load(database, [judgements], gazetteer);
    expect(await canonicalHash(database)).toBe(hash);
  });

  test('a changed report changes what it said, and nothing else', async () => {
    await load(database, twoReports, gazetteer);
    const changed = changedIn(amanAnnotation, 'SIBLING_OF', 'FRIEND_OF');
    const result = await load(database, [amanReport, changed], gazetteer);
    expect(await linesOf('Madeup Aman')).toEqual([
      'FRIEND_OF Madeup Bota',
      'SPOUSE_OF Madeup Gul',
      'SUBJECT_OF arrest of Madeup Aman',
      'TAKEN_AT Xinyuan County',
    ]);
    expect(result.evidence).toEqual({ created: 1, changed: 0, removed: 1 });
    expect(result.nodes).toMatchObject({ created: 0, removed: 0 });
    await load(database, twoReports, gazetteer);
    const hash = await canonicalHash(database);
    await reset(database);
    await load(database, twoReports, gazetteer);
    expect(await canonicalHash(database)).toBe(hash);
  });

  test('a rejected statement takes its line away', async () => {
    await load(database, twoReports, gazetteer);
    const rejected = changedIn(
      amanbekAnnotation,
      '    says: [[amanbek, SPOUSE_OF',
      '    status: rejected\n    says: [[amanbek, SPOUSE_OF',
    );
    await load(database, [rejected], gazetteer);
    expect(await linesOf('Madeup Aman')).not.toContain('SPOUSE_OF Madeup Gul');
    expect(
      await database.read("MATCH (said:Statement {status: 'rejected'}) RETURN said.predicate AS predicate"),
    ).toEqual([{ predicate: 'SPOUSE_OF' }]);
  });

  test('a judgement taken back parts the two men again', async () => {
    await load(database, twoReports, gazetteer);
    await load(database, [changedIn(judgements, 'verdict: same', 'verdict: different')], gazetteer);
    expect(await linesOf('Madeup Amanbek')).toEqual(['SPOUSE_OF Madeup Gul']);
    expect(await linesOf('Madeup Aman')).not.toContain('SPOUSE_OF Madeup Gul');
  });

  test('a judgement whose two mentions change places stays one judgement', async () => {
    await load(database, twoReports, gazetteer);
    const swapped = changedIn(
      judgements,
      'left: madeup-aman#aman, right: madeup-amanbek#amanbek',
      'left: madeup-amanbek#amanbek, right: madeup-aman#aman',
    );
    await load(database, [swapped], gazetteer);
    expect(
      await database.read(
        'MATCH (left)<-[:LEFT]-(:Judgement)-[:RIGHT]->(right) RETURN left.key AS left, right.key AS right',
      ),
    ).toEqual([{ left: 'amanbek', right: 'aman' }]);
  });

  test('a report without its annotation keeps the one it has, if the quotes still stand in it', async () => {
    await load(database, twoReports, gazetteer);
    await load(database, [changedIn(amanReport, 'Madeup report of Aman', 'Madeup report of Aman, again')], gazetteer);
    expect(await linesOf('Madeup Aman')).toContain('SIBLING_OF Madeup Bota');
    const lost = load(database, [changedIn(amanReport, 'is the brother of', 'is a brother of')], gazetteer);
    await expect(lost).rejects.toThrow(
      'annotations/madeup-aman.yaml:19: these words do not stand in madeup-aman: "Madeup Aman is the brother of Madeup Bota". The nearest text is "Madeup Aman is a brother of Madeup Bota".',
    );
  });

  test('one bad quote among good files refuses them all', async () => {
    await load(database, [amanReport, amanAnnotation], gazetteer);
    const hash = await canonicalHash(database);
    const bad = changedIn(amanbekAnnotation, 'quote: Madeup Amanbek is married', 'quote: Madeup Amanbek was married');
    const refused = load(database, [amanReport, amanAnnotation, amanbekReport, bad, judgements], gazetteer);
    await expect(refused).rejects.toThrow(RefusedFiles);
    expect(await canonicalHash(database)).toBe(hash);
  });

  test('a refused load leaves no trace in an empty database, no schema either; one that is taken makes it', async () => {
    await emptyDatabase(database);
    const bad = changedIn(amanAnnotation, 'SIBLING_OF', 'SIBLINGS_OF');
    await expect(load(database, [amanReport, bad], gazetteer)).rejects.toThrow(RefusedFiles);
    const nodes = 'MATCH (node) RETURN labels(node) AS labels';
    const constraints = 'SHOW CONSTRAINTS YIELD name RETURN collect(name) AS names';
    expect(await database.read(nodes)).toEqual([]);
    expect(await database.read(constraints)).toEqual([{ names: [] }]);
    await load(database, [amanReport, amanAnnotation], gazetteer);
    expect(await linesOf('Madeup Aman')).toContain('SIBLING_OF Madeup Bota');
    const [made] = await database.read<{ names: readonly string[] }>(constraints);
    expect(made?.names).toEqual(expect.arrayContaining(['entityId', 'statementId', 'dataStateId']));
  });

  test('what needs more memory than Neo4j gives to one transaction is refused with the settings, and undone', async () => {
    const endless =
      'CREATE (:MadeUp) WITH 1 AS one UNWIND range(1, 100000) AS number RETURN size(collect($text + number))';
    const text = 'made up '.repeat(200_000);
    await expect(database.write((transaction) => transaction.run(endless, { text }))).rejects.toMatchObject({
      code: 'TOO_LARGE',
      message:
        'This needs more memory than Neo4j gives to one transaction, and nothing was changed: load fewer reports at a time, or on a Neo4j of your own raise dbms.memory.transaction.total.max, db.memory.transaction.max and server.memory.heap.max_size.',
    });
    expect(await database.read('MATCH (node:MadeUp) RETURN node')).toEqual([]);
  });
});

describe('loading a larger made-up world', () => {
  const world = [...worldFiles(gazetteer, { people: 300 })];

  test('readers see nothing of it until all is written, and then all of it', { timeout: 120_000 }, async () => {
    await load(database, twoReports, gazetteer);
    const look = async () => {
      const [row] = await database.read(
        `MATCH (report:Report) WITH count(report) AS reports
         MATCH (one:Person) WITH reports, count(one) AS people
         OPTIONAL MATCH (:County|Organization)-[line]-(:Entity)
         RETURN reports, people, count(line) AS lines`,
      );
      return JSON.stringify(row);
    };
    const before = await look();
    const looks: Promise<string>[] = [];
    await load(database, world, gazetteer, ({ step, done, total }) => {
      if (step === 'writing' && done < total / 2) looks.push(look());
    });
    expect(looks.length).toBeGreaterThan(2);
    expect([...new Set(await Promise.all(looks))]).toEqual([before]);
    expect(await look()).toMatch(/^{"reports":123,"people":303,/);
  });

  test('two loads at once give what one after the other gives', { timeout: 120_000 }, async () => {
    await load(database, world, gazetteer);
    await load(database, twoReports, gazetteer);
    const hash = await canonicalHash(database);
    await reset(database);
    await Promise.all([load(database, world, gazetteer), load(database, twoReports, gazetteer)]);
    expect(await canonicalHash(database)).toBe(hash);
  });

  test('two first loads at once make one schema and one graph', async () => {
    await emptyDatabase(database);
    await Promise.all([
      load(database, [amanReport, amanAnnotation], gazetteer),
      load(database, [amanbekReport, amanbekAnnotation], gazetteer),
    ]);
    expect(await linesOf('Madeup Aman')).toContain('SIBLING_OF Madeup Bota');
    expect(await linesOf('Madeup Amanbek')).toEqual(['SPOUSE_OF Madeup Gul']);
  });
});
