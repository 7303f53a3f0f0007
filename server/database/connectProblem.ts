import { DatabaseUnavailable } from '../errors.ts';
import type { Account } from './database.ts';
import { probeBolt } from './probeBolt.ts';
import type { Address } from './probeBolt.ts';

const schemes = ['neo4j', 'neo4j+s', 'neo4j+ssc', 'bolt', 'bolt+s', 'bolt+ssc'];
const probeLimitMs = 2_000;

/** The address that NEO4J_URI names. Throws DatabaseUnavailable where it is none. */
export function parseUri(uri: string): Address {
  const scheme = uri.split('://')[0] ?? '';
  if (!schemes.includes(scheme) || !URL.canParse(uri)) {
    throw new DatabaseUnavailable(
      `NEO4J_URI is "${uri}": it must begin with one of ${schemes.map((name) => `${name}://`).join(', ')} and name a host, as in bolt://localhost:7687.`,
    );
  }
  const { hostname, port } = new URL(uri);
  if (hostname === '')
    throw new DatabaseUnavailable(`NEO4J_URI is "${uri}": it names no host, as bolt://localhost:7687 does.`);
  return {
    host: hostname.replace(/^\[(.*)\]$/, '$1'),
    port: port === '' ? 7687 : Number(port),
    encrypted: scheme.includes('+'),
  };
}

/** Why no Bolt is to be had at an address; undefined when a Neo4j of today answers there. */
export async function addressProblem(uri: string): Promise<DatabaseUnavailable | undefined> {
  const address = parseUri(uri);
  const probe = await probeBolt(address, probeLimitMs);
  switch (probe.answer) {
    case 'bolt':
      return undefined;
    case 'old':
      return tooOld(uri, 'an older Neo4j');
    case 'unknown host':
      return new DatabaseUnavailable(`There is no host "${address.host}": correct NEO4J_URI, which is ${uri}.`);
    case 'nothing':
      return new DatabaseUnavailable(
        `Nothing listens at ${uri} (${probe.reason}): start that Neo4j, or correct NEO4J_URI.`,
      );
    case 'other':
      return new DatabaseUnavailable(`What listens at ${uri} is not a Neo4j (${probe.reason}): correct NEO4J_URI.`);
  }
}

/** A Neo4j before 5, or one that only speaks the Bolt of those. */
export function tooOld(uri: string, found: string): DatabaseUnavailable {
  return new DatabaseUnavailable(
    `At ${uri} is ${found}, and Shezhire needs Neo4j 5 or later: upgrade it, or set NEO4J_URI to another.`,
  );
}

/** Says in one sentence why the driver could not work with this account. */
export function connectProblem(error: unknown, { uri, username, database }: Account): DatabaseUnavailable {
  if (error instanceof DatabaseUnavailable) return error;
  const code = codeOf(error);
  const message = error instanceof Error ? error.message : String(error);
  if (code === 'Neo.ClientError.Security.Unauthorized' || code === 'Neo.ClientError.Security.CredentialsExpired') {
    const expired = code.endsWith('CredentialsExpired') ? ' because the password must be changed first' : '';
    return new DatabaseUnavailable(
      `Neo4j at ${uri} refuses the user "${username}"${expired}: set NEO4J_USERNAME and NEO4J_PASSWORD.`,
    );
  }
  if (code === 'Neo.ClientError.Security.AuthenticationRateLimit') {
    return new DatabaseUnavailable(
      `Neo4j at ${uri} saw too many wrong passwords and refuses the user "${username}" for a few seconds: set NEO4J_USERNAME and NEO4J_PASSWORD.`,
    );
  }
  if (code.startsWith('Neo.ClientError.Database.DatabaseNotFound')) {
    return new DatabaseUnavailable(
      `Neo4j at ${uri} has no database "${database ?? ''}": correct NEO4J_DATABASE, or leave it unset for the default one.`,
    );
  }
  if (/certificate|self.signed/i.test(message)) {
    return new DatabaseUnavailable(
      `The certificate of ${uri} is not trusted: set NEO4J_URI with +ssc in place of +s if it is your own. (${message.split('\n')[0] ?? ''})`,
    );
  }
  return new DatabaseUnavailable(
    `Neo4j at ${uri} does not answer as it should: check it and NEO4J_URI. (${message.split('\n')[0] ?? ''})`,
  );
}

/** The code that the driver gives its errors; empty for any other. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
