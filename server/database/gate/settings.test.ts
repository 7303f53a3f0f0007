import { expect, test } from 'vitest';
import { testDatabase } from '../../testing/testDatabase.ts';
import { readSettings, unsafeSettings } from './settings.ts';

test("Shezhire's own Neo4j is safe", async () => {
  const database = await testDatabase();
  const settings = await readSettings(database);
  await database.close();
  expect(settings.get('dbms.security.auth_enabled')).toBe('true');
  expect(unsafeSettings(settings)).toEqual([]);
});

/** As a Neo4j comes out of its box, open to the network. */
const outOfTheBox = new Map([
  ['dbms.security.auth_enabled', 'true'],
  ['dbms.security.allow_csv_import_from_file_urls', 'true'],
  ['dbms.security.procedures.unrestricted', ''],
  ['dbms.security.procedures.allowlist', '*'],
  ['db.transaction.monitor.check.interval', '2s'],
  ['dbms.memory.transaction.total.max', '2.66GiB'],
  ['server.bolt.tls_level', 'DISABLED'],
  ['server.bolt.listen_address', '0.0.0.0:7687'],
  ['server.http.enabled', 'true'],
  ['server.http.listen_address', '0.0.0.0:7474'],
  ['dbms.usage_report.enabled', 'true'],
]);

test('an open server is warned of, each setting with its safe value', () => {
  expect(unsafeSettings(outOfTheBox).map(({ message }) => message)).toEqual([
    'Neo4j\'s setting dbms.security.allow_csv_import_from_file_urls is "true": a query with LOAD CSV could read files of the machine. Safe is false.',
    'Neo4j\'s setting dbms.security.procedures.allowlist is "*": every procedure of every plug-in can be called. Safe is db.labels,db.relationshipTypes,db.propertyKeys,db.schema.*,db.index.fulltext.*,dbms.components.',
    'Neo4j\'s setting server.bolt.tls_level is "DISABLED": the server answers other machines, and who is on the way can read the password. Safe is REQUIRED.',
    'Neo4j\'s setting server.http.enabled is "true": the server answers other machines over HTTP, and who is on the way can read the password. Safe is false.',
    'Neo4j\'s setting dbms.usage_report.enabled is "true": the server tells its makers how it is used, over the network. Safe is false.',
  ]);
});

test.each([
  ['dbms.security.auth_enabled', 'false', 'true'],
  ['dbms.security.procedures.unrestricted', 'apoc.*', ''],
  ['db.transaction.monitor.check.interval', '0s', '500ms'],
  ['db.transaction.monitor.check.interval', '1m', '500ms'],
  ['dbms.memory.transaction.total.max', '0B', '512m'],
])('%s = %s is warned of', (setting, value, safe) => {
  expect(unsafeSettings(new Map([[setting, value]]))).toMatchObject([{ setting, value, safe }]);
});

test.each(['127.0.0.1:7474', 'localhost:7474', '[::1]:7474'])(
  'a server that only answers its own machine, at %s, may speak plainly',
  (address) => {
    const local = new Map([
      ...outOfTheBox,
      ['server.bolt.listen_address', address],
      ['server.http.listen_address', address],
    ]);
    expect(unsafeSettings(local).map(({ setting }) => setting)).toEqual([
      'dbms.security.allow_csv_import_from_file_urls',
      'dbms.security.procedures.allowlist',
      'dbms.usage_report.enabled',
    ]);
  },
);

test('where the account may not see them, that is said', () => {
  expect(unsafeSettings(new Map())).toMatchObject([
    { message: expect.stringContaining('may not see the settings of Neo4j') as unknown },
  ]);
});
