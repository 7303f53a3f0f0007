import fc from 'fast-check';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openConnection } from '../connection.ts';
import type { Connection } from '../connection.ts';
import { codeOf } from '../connectProblem.ts';
import { builtInFunctions, refusedFunctions } from './allowedFunctions.ts';
import { allowedProcedures } from './allowedProcedures.ts';
import allow from './cases/allow.json' with { type: 'json' };
import { checkQuery } from './checkQuery.ts';
import { builtQuery } from './testing/builtQuery.ts';
import { changedQuery } from './testing/changedQuery.ts';
import { sensibleQuery } from './testing/sensibleQuery.ts';

let connection: Connection;
beforeAll(() => {
  connection = openConnection(inject('neo4j'));
});
afterAll(() => connection.close());

async function namesOf(query: string): Promise<readonly string[]> {
  const session = connection.session('READ');
  const { records } = await session.run(`${query} YIELD name RETURN DISTINCT name ORDER BY name`);
  await session.close();
  return records.map((record) => String(record.get('name')));
}

/** What Neo4j calls a query: "r" for one that reads; or the code of its error. */
async function typeOf(query: string): Promise<string> {
  const session = connection.session('WRITE');
  const explained = session.run(`EXPLAIN ${query}`, {}, { timeout: 5_000 });
  const type = await explained.then(({ summary }): string => summary.queryType, codeOf);
  await session.close();
  return type;
}

test('the functions of the server are those that are known here, allowed or not', async () => {
  const names = await namesOf('SHOW FUNCTIONS');
  expect(names).toEqual([...builtInFunctions, ...refusedFunctions].sort());
});

test('the procedures that may be called are all there', async () => {
  expect(await namesOf('SHOW PROCEDURES')).toEqual(expect.arrayContaining([...allowedProcedures]));
});

test.each(allow)('Neo4j calls this a read too: $why', async ({ query }) => {
  const checked = checkQuery(query);
  expect(checked.ok && (await typeOf(checked.query))).toBe('r');
});

test('whatever is let pass, Neo4j calls a read or cannot read at all', async () => {
  const property = fc.asyncProperty(fc.oneof(sensibleQuery, builtQuery, changedQuery), async (query) => {
    const checked = checkQuery(query);
    fc.pre(checked.ok);
    expect(await typeOf(checked.query)).toMatch(/^(r|Neo\.ClientError\.Statement\.\w+)$/);
  });
  await fc.assert(property, { numRuns: 1_000, seed: 20_180_527, maxSkipsPerRun: 20 });
});
