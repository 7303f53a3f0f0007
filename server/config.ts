import { resolve } from 'node:path';
import { z } from 'zod';
import { UserError } from './errors.ts';
import { projectFolder } from './projectFolder.ts';

/** A Neo4j of the user's own. */
export interface Neo4jAccount {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  /** Absent: the server's default database. */
  readonly database?: string;
}

/** All that a person can set from outside, read once at the start. */
export interface Configuration {
  readonly host: string;
  readonly port: number;
  /** Where its own database and settings live. */
  readonly dataFolder: string;
  /** Whether an empty database gets the seed. */
  readonly seed: boolean;
  /** Absent: Shezhire starts a Neo4j of its own. */
  readonly neo4j?: Neo4jAccount;
}

const schemes = ['neo4j', 'neo4j+s', 'neo4j+ssc', 'bolt', 'bolt+s', 'bolt+ssc'];

const settings = z.object({
  HOST: z.string().default('127.0.0.1'),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .refine((port) => port >= 1 && port <= 65_535)
    .default(4000),
  SHEZHIRE_DATA: z.string().default('.shezhire'),
  SHEZHIRE_SEED: z.enum(['none', 'default']).default('default'),
  NEO4J_URI: z
    .string()
    .refine((uri) => schemes.some((scheme) => uri.startsWith(`${scheme}://`)) && URL.canParse(uri))
    .optional(),
  NEO4J_USERNAME: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string().default(''),
  NEO4J_DATABASE: z.string().optional(),
});

const wanted: Readonly<Record<string, string>> = {
  PORT: 'a whole number from 1 to 65535, such as 4000',
  SHEZHIRE_SEED: '"none" for an empty graph, or not set',
  NEO4J_URI: `an address such as bolt://localhost:7687, with one of ${schemes.map((scheme) => `${scheme}://`).join(', ')}`,
};

/** Reads the settings; an empty variable counts as not set. Throws a UserError that names the variable, its value and what it may be. */
export function readConfiguration(environment: Readonly<Record<string, string | undefined>>): Configuration {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  );
  const read = settings.safeParse(given);
  if (!read.success) throw badSetting(String(read.error.issues[0]?.path[0]), given);
  const { data } = read;
  return {
    host: data.HOST,
    port: data.PORT,
    dataFolder: resolve(projectFolder, data.SHEZHIRE_DATA),
    seed: data.SHEZHIRE_SEED !== 'none',
    ...(data.NEO4J_URI === undefined
      ? {}
      : {
          neo4j: {
            uri: data.NEO4J_URI,
            username: data.NEO4J_USERNAME,
            password: data.NEO4J_PASSWORD,
            ...(data.NEO4J_DATABASE === undefined ? {} : { database: data.NEO4J_DATABASE }),
          },
        }),
  };
}

function badSetting(name: string, given: Readonly<Record<string, string | undefined>>): UserError {
  return new UserError('BAD_SETTING', `${name} is "${given[name] ?? ''}": it must be ${wanted[name] ?? 'a text'}.`);
}
