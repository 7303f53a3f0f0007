import { graphql } from 'graphql';
import { afterAll, beforeAll } from 'vitest';
import type { Database } from '../../database/database.ts';
import { createSchema as createDatabaseSchema } from '../../database/loading/createSchema.ts';
import { emptyDatabase, testDatabase } from '../../testing/testDatabase.ts';
import type { Cut } from '../compile/shape.ts';
import { createSchema } from '../schema.ts';
import { insertMadeupWorld } from './madeupWorld.ts';

/** What the API answered, as plain data. */
export interface Answered<Data> {
  readonly data: Data;
  readonly errors: readonly string[] | undefined;
  readonly cuts: readonly Cut[];
  /** How many queries the database got for it. */
  readonly queries: number;
}

type Ask = <Data = unknown>(source: string, variables?: Readonly<Record<string, unknown>>) => Promise<Answered<Data>>;

/** Nobody runs queries of their own here. */
const idle = { runner: { runaways: () => [] } };

/** The API over the made-up world, for the tests of one file. */
export function madeupApi(): { readonly ask: Ask; readonly database: () => Database } {
  const schema = createSchema();
  let database: Database;
  beforeAll(async () => {
    database = await testDatabase();
    await emptyDatabase(database);
    await createDatabaseSchema(database);
    await insertMadeupWorld(database);
    await database.write((transaction) =>
      transaction.run('CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()'),
    );
  });
  afterAll(() => database.close());
  const ask: Ask = async (source, variableValues = {}) => {
    const before = database.queryCount;
    const contextValue = { database, cuts: [], questions: idle };
    const { data, errors } = await graphql({ schema, source, contextValue, variableValues });
    return {
      data: JSON.parse(JSON.stringify(data ?? null)) as never,
      errors: errors?.map(({ message }) => message),
      cuts: contextValue.cuts,
      queries: database.queryCount - before,
    };
  };
  return { ask, database: () => database };
}
