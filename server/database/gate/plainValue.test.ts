import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { emptyDatabase, testDatabase } from '../../testing/testDatabase.ts';
import type { Database } from '../database.ts';
import { QueryRunner } from './runQuery.ts';

let database: Database;
let runner: QueryRunner;
beforeAll(async () => {
  database = await testDatabase();
  await emptyDatabase(database);
  await database.write((transaction) =>
    transaction.run(
      'CREATE (:Person {name: "Madeup Aman", born: date("1980-05-02")})-[:SIBLING_OF {since: 1982}]->(:Person {name: "Madeup Dana"})',
    ),
  );
  runner = new QueryRunner({ database, account: () => inject('neo4j') });
});
afterAll(async () => {
  await runner.close();
  await database.close();
});

test.each([
  ['9007199254740993', { $type: 'integer', value: '9007199254740993' }],
  ['9007199254740991', 9_007_199_254_740_991],
  ['[1, 1.5, true, null, ""]', [1, 1.5, true, null, '']],
  ['0.0 / 0.0', { $type: 'float', value: 'NaN' }],
  ['-1.0 / 0.0', { $type: 'float', value: '-Infinity' }],
  ['date("2018-05-27")', '2018-05-27'],
  ['datetime("2018-05-27T10:00:00+08:00")', '2018-05-27T10:00:00+08:00'],
  ['localtime("10:00:01")', '10:00:01'],
  ['duration({years: 1, days: 2})', 'P1Y2D'],
  ['duration({hours: 1})', 'PT1H'],
  ['duration({days: 0})', 'PT0S'],
  ['point({x: 1, y: 2})', { $type: 'point', srid: 7203, x: 1, y: 2 }],
  ['{a: {b: [1]}}', { a: { b: [1] } }],
  ['{`$type`: "node", labels: ["Person"]}', { $$type: 'node', labels: ['Person'] }],
])('%s', async (value, plain) => {
  const { rows } = await runner.run(`RETURN ${value} AS value`);
  if (Array.isArray(plain) || typeof plain !== 'object') expect(rows).toEqual([[plain]]);
  else expect(rows[0]?.[0]).toMatchObject(plain);
});

test('a node, a relationship and a path say what they are', async () => {
  const { columns, rows } = await runner.run('MATCH p = (a {name: "Madeup Aman"})-[r]->() RETURN a, r, p, [a] AS list');
  const aman = { $type: 'node', labels: ['Person'], properties: { name: 'Madeup Aman', born: '1980-05-02' } };
  const sibling = { $type: 'relationship', type: 'SIBLING_OF', properties: { since: 1982 } };
  expect(columns).toEqual(['a', 'r', 'p', 'list']);
  expect(rows).toMatchObject([
    [
      aman,
      sibling,
      { $type: 'path', nodes: [aman, { properties: { name: 'Madeup Dana' } }], relationships: [sibling] },
      [aman],
    ],
  ]);
});
