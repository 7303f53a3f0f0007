import { describe, expect, test } from 'vitest';
import { connectProblem, parseUri } from './connectProblem.ts';

const account = { uri: 'bolt://madeup.example', username: 'madeup', password: 'madeup', database: 'families' };
const failedWith = (code: string, message = 'made up') => Object.assign(new Error(message), { code });

describe('what the driver says is said in one sentence with the setting', () => {
  test.each([
    [
      failedWith('Neo.ClientError.Security.Unauthorized'),
      'Neo4j at bolt://madeup.example refuses the user "madeup": set NEO4J_USERNAME and NEO4J_PASSWORD.',
    ],
    [
      failedWith('Neo.ClientError.Security.CredentialsExpired'),
      'Neo4j at bolt://madeup.example refuses the user "madeup" because the password must be changed first: set NEO4J_USERNAME and NEO4J_PASSWORD.',
    ],
    [
      failedWith('Neo.ClientError.Security.AuthenticationRateLimit'),
      'Neo4j at bolt://madeup.example saw too many wrong passwords and refuses the user "madeup" for a few seconds: set NEO4J_USERNAME and NEO4J_PASSWORD.',
    ],
    [
      failedWith('Neo.ClientError.Database.DatabaseNotFound'),
      'Neo4j at bolt://madeup.example has no database "families": correct NEO4J_DATABASE, or leave it unset for the default one.',
    ],
    [
      failedWith('ServiceUnavailable', 'self-signed certificate\n at made up'),
      'The certificate of bolt://madeup.example is not trusted: set NEO4J_URI with +ssc in place of +s if it is your own. (self-signed certificate)',
    ],
    [
      new Error('Madeup fault\n at made up'),
      'Neo4j at bolt://madeup.example does not answer as it should: check it and NEO4J_URI. (Madeup fault)',
    ],
  ])('%s', (error, message) => {
    expect(connectProblem(error, account)).toMatchObject({ name: 'DatabaseUnavailable', message });
  });
});

describe('the address in NEO4J_URI', () => {
  test.each([
    ['bolt://localhost', { host: 'localhost', port: 7687, encrypted: false }],
    ['bolt://localhost:7999', { host: 'localhost', port: 7999, encrypted: false }],
    ['neo4j+s://madeup.example', { host: 'madeup.example', port: 7687, encrypted: true }],
    ['bolt+ssc://[::1]:7688', { host: '::1', port: 7688, encrypted: true }],
  ])('%s', (uri, address) => {
    expect(parseUri(uri)).toEqual(address);
  });

  test('that names no host says so', () => {
    expect(() => parseUri('bolt://')).toThrow(
      'NEO4J_URI is "bolt://": it names no host, as bolt://localhost:7687 does.',
    );
  });
});
