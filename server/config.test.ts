import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readConfiguration } from './config.ts';
import { UserError } from './errors.ts';
import { projectFolder } from './projectFolder.ts';

const defaults = { host: '127.0.0.1', port: 4000, dataFolder: join(projectFolder, '.shezhire'), seed: true };
const uriWanted =
  'an address such as bolt://localhost:7687, with one of neo4j://, neo4j+s://, neo4j+ssc://, bolt://, bolt+s://, bolt+ssc://';

function refusalOf(environment: Readonly<Record<string, string>>): string {
  try {
    readConfiguration(environment);
  } catch (error) {
    if (error instanceof UserError && error.code === 'BAD_SETTING') return error.message;
    throw error;
  }
  throw new Error('it was taken');
}

describe('the settings', () => {
  test('are all optional', () => {
    expect(readConfiguration({})).toEqual(defaults);
  });

  test('count as not set when they are empty', () => {
    const names = ['HOST', 'PORT', 'SHEZHIRE_DATA', 'SHEZHIRE_SEED', 'NEO4J_URI', 'NEO4J_USERNAME', 'NEO4J_PASSWORD'];
    expect(readConfiguration(Object.fromEntries(names.map((name) => [name, ''])))).toEqual(defaults);
    expect(readConfiguration({ PORT: undefined })).toEqual(defaults);
    const uri = 'bolt://madeup.example';
    const { neo4j } = readConfiguration({ NEO4J_URI: uri, NEO4J_USERNAME: '', NEO4J_DATABASE: '' });
    expect(neo4j).toEqual({ uri, username: 'neo4j', password: '' });
  });

  test.each([
    ['HOST', '0.0.0.0', { host: '0.0.0.0' }],
    ['PORT', '1', { port: 1 }],
    ['PORT', '65535', { port: 65_535 }],
    ['SHEZHIRE_DATA', '/madeup/data', { dataFolder: '/madeup/data' }],
    ['SHEZHIRE_DATA', 'madeup', { dataFolder: join(projectFolder, 'madeup') }],
    ['SHEZHIRE_SEED', 'none', { seed: false }],
    ['SHEZHIRE_SEED', 'default', { seed: true }],
  ])('%s may be %s', (name, value, changed) => {
    expect(readConfiguration({ [name]: value })).toEqual({ ...defaults, ...changed });
  });

  test.each(['neo4j', 'neo4j+s', 'neo4j+ssc', 'bolt', 'bolt+s', 'bolt+ssc'])(
    'NEO4J_URI may begin with %s',
    (scheme) => {
      const uri = `${scheme}://madeup.example:7687`;
      expect(readConfiguration({ NEO4J_URI: uri }).neo4j).toEqual({ uri, username: 'neo4j', password: '' });
    },
  );

  test('an account of the user has its name, password and database', () => {
    const uri = 'bolt://madeup.example';
    expect(
      readConfiguration({
        NEO4J_URI: uri,
        NEO4J_USERNAME: 'madeup',
        NEO4J_PASSWORD: 'madeup password',
        NEO4J_DATABASE: 'families',
      }),
    ).toEqual({ ...defaults, neo4j: { uri, username: 'madeup', password: 'madeup password', database: 'families' } });
  });

  test('a password without an address makes no account', () => {
    expect(readConfiguration({ NEO4J_PASSWORD: 'madeup' })).toEqual(defaults);
  });
});

describe('a setting that cannot be used is named with what it may be', () => {
  test.each(['abc', '0', '65536', '-1', '4000.5', '4e3', ' '])('PORT as "%s"', (port) => {
    expect(refusalOf({ PORT: port })).toBe(
      `PORT is "${port}": it must be a whole number from 1 to 65535, such as 4000.`,
    );
  });

  test.each(['localhost:7687', 'http://localhost:7474', 'bolt:localhost', 'bolt://local host', 'madeup'])(
    'NEO4J_URI as "%s"',
    (uri) => {
      expect(refusalOf({ NEO4J_URI: uri })).toBe(`NEO4J_URI is "${uri}": it must be ${uriWanted}.`);
    },
  );

  test('SHEZHIRE_SEED as another word', () => {
    expect(refusalOf({ SHEZHIRE_SEED: 'madeup' })).toBe(
      'SHEZHIRE_SEED is "madeup": it must be "none" for an empty graph, or not set.',
    );
  });
});
