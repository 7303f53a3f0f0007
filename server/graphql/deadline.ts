import type { Database, Parameters, QueryOptions, Row } from '../database/database.ts';
import { UserError } from '../errors.ts';

/** The database as one request sees it: all its reading together has this long. */
export function withDeadline(database: Database, limitMs: number): Database {
  const end = performance.now() + limitMs;
  const tooLate = (): UserError =>
    new UserError('TIME_LIMIT', `The request took longer than ${limitMs / 1000} seconds and was stopped.`);
  return {
    read: async <R extends Row>(cypher: string, parameters?: Parameters, options?: QueryOptions) => {
      const left = Math.round(end - performance.now());
      if (left < 1) throw tooLate();
      try {
        return await database.read<R>(cypher, parameters, { timeLimitMs: left, ...options });
      } catch (error) {
        throw error instanceof UserError && error.code === 'TIME_LIMIT' ? tooLate() : error;
      }
    },
    write: (work) => database.write(work),
    get queryCount() {
      return database.queryCount;
    },
    state: () => database.state(),
    account: () => database.account(),
    check: () => database.check(),
    close: () => database.close(),
  };
}
