import type { Database } from '../../database/database.ts';
import { gateRunner } from '../../patterns/gateRunner.ts';
import type { QueryRunner } from '../../patterns/queryRunner.ts';
import { createTurns } from '../../patterns/turns.ts';
import type { Turns } from '../../patterns/turns.ts';
import { createRuns } from './runs.ts';
import type { Runs } from './runs.ts';

/** What all requests share that ask questions of their own. */
export interface Questions {
  /** Without the deadline of one request: counting many patterns takes longer. */
  readonly database: Database;
  readonly runner: QueryRunner;
  readonly runs: Runs;
  /** Patterns are counted one after another, and those that met a limit not again while the data are the same. */
  readonly counting: Turns;
  readonly overLimit: Map<string, string>;
}

/** With a runner of its own, where none is given. */
export const createQuestions = (database: Database, runner: QueryRunner = gateRunner({ database })): Questions => ({
  database,
  runner,
  runs: createRuns(),
  counting: createTurns(1),
  overLimit: new Map(),
});
