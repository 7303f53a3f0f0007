import { createServer as createHttpServer } from 'node:http';
import { createServer } from 'node:net';
import type { AddressInfo, Server } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { emptyDatabase, testDatabase } from '../testing/testDatabase.ts';
import { connectDatabase } from './connect.ts';
import type { Database } from './database.ts';
import { freePort } from './local/installation.ts';

let database: Database;
beforeAll(async () => {
  database = await testDatabase();
  await emptyDatabase(database);
});
afterAll(async () => {
  await emptyDatabase(database);
  await database.close();
});

describe('what cannot be used is named within five seconds, with its setting', () => {
  let listening: Server | undefined;
  afterEach(() => {
    listening?.close();
    listening = undefined;
  });
  const listen = (server: Server) =>
    new Promise<string>((settle) => {
      listening = server.listen(0, '127.0.0.1', () =>
        settle(`bolt://127.0.0.1:${(server.address() as AddressInfo).port}`),
      );
    });
  const problemWith = async (account: { readonly uri: string; readonly password?: string }) => {
    const began = Date.now();
    const error: unknown = await connectDatabase({
      username: 'neo4j',
      password: 'wrong',
      own: false,
      ...account,
    }).catch((problem: unknown) => problem);
    expect(Date.now() - began).toBeLessThan(5_500);
    expect(error).toMatchObject({ name: 'DatabaseUnavailable', code: 'DATABASE_UNAVAILABLE' });
    return error instanceof Error ? error.message : '';
  };

  test('nothing listens', async () => {
    const uri = `bolt://127.0.0.1:${await freePort()}`;
    expect(await problemWith({ uri })).toBe(
      `Nothing listens at ${uri} (connection refused): start that Neo4j, or correct NEO4J_URI.`,
    );
  });

  test('a host that there is not', async () => {
    expect(await problemWith({ uri: 'bolt://madeup.invalid' })).toBe(
      'There is no host "madeup.invalid": correct NEO4J_URI, which is bolt://madeup.invalid.',
    );
  });

  test('a Neo4j that does not speak TLS', async () => {
    const uri = inject('neo4j').uri.replace('bolt:', 'bolt+s:');
    expect(await problemWith({ uri })).toBe(
      `What listens at ${uri} is not a Neo4j (it does not speak TLS): correct NEO4J_URI.`,
    );
  });

  test('a page on the port', async () => {
    const uri = await listen(createHttpServer());
    expect(await problemWith({ uri })).toBe(
      `What listens at ${uri} is not a Neo4j (it answers HTTP; Bolt is another port, usually 7687): correct NEO4J_URI.`,
    );
  });

  test('something that says nothing', async () => {
    const uri = await listen(createServer((socket) => socket.on('error', () => socket.destroy()).resume()));
    expect(await problemWith({ uri })).toBe(
      `What listens at ${uri} is not a Neo4j (it does not answer in Bolt): correct NEO4J_URI.`,
    );
  });

  test('something that hangs up', async () => {
    const uri = await listen(createServer((socket) => socket.end()));
    expect(await problemWith({ uri })).toBe(
      `What listens at ${uri} is not a Neo4j (it hangs up on Bolt): correct NEO4J_URI.`,
    );
  });

  test('a Neo4j of before 5', async () => {
    const uri = await listen(
      createServer((socket) => socket.once('data', () => socket.end(Buffer.from([0, 0, 4, 4])))),
    );
    expect(await problemWith({ uri })).toBe(
      `At ${uri} is an older Neo4j, and Shezhire needs Neo4j 5 or later: upgrade it, or set NEO4J_URI to another.`,
    );
  });

  test('a wrong password', async () => {
    const { uri } = inject('neo4j');
    expect(await problemWith({ uri })).toBe(
      `Neo4j at ${uri} refuses the user "neo4j": set NEO4J_USERNAME and NEO4J_PASSWORD.`,
    );
  });

  test('an address that is none', async () => {
    await expect(
      connectDatabase({ uri: 'http://localhost:7474', username: 'neo4j', password: '', own: false }),
    ).rejects.toThrow(
      'NEO4J_URI is "http://localhost:7474": it must begin with one of neo4j://, neo4j+s://, neo4j+ssc://, bolt://, bolt+s://, bolt+ssc:// and name a host, as in bolt://localhost:7687.',
    );
  });

  test('a database that the server has not', async () => {
    const { uri, username, password } = inject('neo4j');
    await expect(connectDatabase({ uri, username, password, database: 'madeup', own: false })).rejects.toThrow(
      `Neo4j at ${uri} has no database "madeup": correct NEO4J_DATABASE, or leave it unset for the default one.`,
    );
  });
});

test('a connection tells what it reached', async () => {
  const { uri } = inject('neo4j');
  const ready = { state: 'ready', version: '5.26.30', edition: 'community', address: uri, own: true };
  expect(database.state()).toEqual(ready);
  expect(await database.check()).toEqual(ready);
});

test('own writes are read at once, and each query is counted', async () => {
  const before = database.queryCount;
  for (let number = 1; number <= 20; number += 1) {
    await database.write((transaction) => transaction.run('MERGE (n:MadeUp) SET n.number = $number', { number }));
    expect(await database.read('MATCH (n:MadeUp) RETURN n.number AS number')).toEqual([{ number }]);
  }
  expect(database.queryCount - before).toBe(40);
});

test('work that throws leaves nothing behind', async () => {
  const work = database.write(async (transaction) => {
    await transaction.run('CREATE (:Halfway)');
    throw new Error('made up');
  });
  await expect(work).rejects.toThrow('made up');
  expect(await database.read('MATCH (n:Halfway) RETURN count(n) AS count')).toEqual([{ count: 0 }]);
});

test('whole numbers go as integers, also inside lists and maps', async () => {
  const cypher = 'UNWIND $rows AS row WITH row LIMIT $limit RETURN row.n = 1 AS same, valueType(row.n) AS type';
  expect(await database.read(cypher, { rows: [{ n: 1 }, { n: 2 }], limit: 1 })).toEqual([
    { same: true, type: 'INTEGER NOT NULL' },
  ]);
});

test('a read stops at its row limit', async () => {
  const rows = await database.read('UNWIND range(1, 100000) AS n RETURN n', {}, { rowLimit: 3 });
  expect(rows).toEqual([{ n: 1 }, { n: 2 }, { n: 3 }]);
});

test('a read stops at its time limit', async () => {
  const endless = 'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN sum(a * b) AS sum';
  await expect(database.read(endless, {}, { timeLimitMs: 500 })).rejects.toMatchObject({
    code: 'TIME_LIMIT',
    message: 'The query took longer than 0.5 seconds and was stopped.',
  });
});

test('a read cannot write', async () => {
  await expect(database.read('CREATE (:Sneaked)')).rejects.toMatchObject({
    code: 'Neo.ClientError.Statement.AccessMode',
  });
  await expect(database.read('CREATE (:Sneaked)', {}, { onlyReads: true })).rejects.toMatchObject({
    code: 'NOT_A_READ',
  });
  expect(await database.read('MATCH (n:Sneaked) RETURN count(n) AS count')).toEqual([{ count: 0 }]);
});
