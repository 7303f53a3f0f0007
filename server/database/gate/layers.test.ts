import type { Session, Transaction } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { emptyDatabase, testDatabase } from '../../testing/testDatabase.ts';
import { openConnection } from '../connection.ts';
import type { Connection } from '../connection.ts';
import type { Database, Row } from '../database.ts';
import { refuseWriting } from '../refuseWriting.ts';
import refuse from './cases/refuse.json' with { type: 'json' };

// The locks behind our own look at the words, each alone: whatever one of them lets happen, the graph is as before.

// Transactions around a read write nothing: Neo4j lets them pass, and only our own look refuses them.
const writing = refuse.filter(
  ({ kind, why }) => ['write', 'schema'].includes(kind) && !why.startsWith('inner transactions around a read'),
);
let database: Database;
let connection: Connection;
beforeAll(async () => {
  database = await testDatabase();
  await emptyDatabase(database);
  await database.write((transaction) =>
    transaction.run('CREATE (:Person {id: "p1", name: "Madeup Aman"})-[:HELD_IN]->(:Facility {id: "f1"})'),
  );
  await database.write((transaction) => transaction.run('CREATE INDEX names FOR (p:Person) ON (p.name)'));
  connection = openConnection(inject('neo4j'));
});
afterAll(async () => {
  await connection.close();
  await emptyDatabase(database);
  await database.close();
});

/** All that is in the database. */
async function contents(): Promise<readonly (readonly Row[])[]> {
  const read = [
    'MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties ORDER BY elementId(n)',
    'MATCH ()-[r]->() RETURN type(r) AS type, properties(r) AS properties',
    'SHOW INDEXES YIELD name RETURN name ORDER BY name',
    'SHOW CONSTRAINTS YIELD name RETURN name ORDER BY name',
  ].map((query) => database.read(query));
  return Promise.all(read);
}

async function inTransaction(session: Session, work: (transaction: Transaction) => Promise<unknown>): Promise<unknown> {
  const transaction = await session.beginTransaction({ timeout: 5_000 });
  const outcome = await work(transaction).then(
    () => 'done',
    (error: unknown) => error,
  );
  await transaction.rollback().catch(() => undefined);
  await session.close();
  return outcome;
}

describe.each(writing)('$kind: $why', ({ query, params }) => {
  test('is no read to Neo4j', async () => {
    const outcome = await inTransaction(connection.session('WRITE'), (each) => refuseWriting(each, query));
    expect(outcome).toBeInstanceOf(Error);
  });

  test('fails in a READ session that is committed', async () => {
    const before = await contents();
    const session = connection.session('READ');
    await expect(session.run(query, params, { timeout: 5_000 })).rejects.toBeInstanceOf(Error);
    await session.close();
    expect(await contents()).toEqual(before);
  });

  test('is undone where nothing but the rollback stands against it', async () => {
    const before = await contents();
    await inTransaction(connection.session('WRITE'), (each) => each.run(query, params));
    expect(await contents()).toEqual(before);
  });
});
