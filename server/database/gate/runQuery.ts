import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { UserError } from '../../errors.ts';
import type { Account, Parameters } from '../database.ts';
import { checkQuery } from './checkQuery.ts';
import type { CheckedQuery } from './checkQuery.ts';
import type { Problem } from './problem.ts';
import { limitsOf } from './queryLimits.ts';
import type { QueryLimits } from './queryLimits.ts';
import type { QueryAnswer } from './queryTask.ts';
import { QueryThread } from './queryThread.ts';
import { watchRunaway } from './runaway.ts';
import type { Runaway, RunawayOptions } from './runaway.ts';

/** A query that is not run; the problem says where it is. */
export class QueryRefused extends UserError {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.code, problem.message);
    this.problem = problem;
  }
}

export interface QueryRunnerOptions extends RunawayOptions {
  /** Where the database is now. */
  readonly account: () => Account;
}

export interface RunOptions {
  readonly limits?: Partial<QueryLimits>;
  /** Cancels it, also while it waits. */
  readonly signal?: AbortSignal;
  /** Told while it waits: 1 is the next. */
  readonly onWaiting?: (place: number) => void;
  /** Told when its turn has come. */
  readonly onBegin?: () => void;
}

type Accepted = Extract<CheckedQuery, { readonly ok: true }>;

interface Waiting {
  readonly begin: (thread: QueryThread) => void;
  readonly onWaiting: ((place: number) => void) | undefined;
}

/** A query that was left alone, while it is looked after. */
interface Watch {
  /** Resolves when the server does not work on it any more. */
  readonly over: Promise<void>;
  /** What nothing stops; undefined once it is over. */
  readonly verdict: Promise<Runaway | undefined>;
}

/** Runs what users ask: two queries at a time, each in a thread of its own, while the others wait for their turn. */
export class QueryRunner {
  readonly #options: QueryRunnerOptions;
  readonly #threads = [new QueryThread(), new QueryThread()];
  readonly #idle = [...this.#threads];
  readonly #waiting: Waiting[] = [];
  readonly #runaways = new Set<Runaway>();
  readonly #closing = new AbortController();

  constructor(options: QueryRunnerOptions) {
    this.#options = options;
  }

  /**
   * Answers a query that only reads. Throws QueryRefused for one that is not let pass, and a UserError with the code
   * TIME_LIMIT, MEMORY_LIMIT, TOO_LARGE, CANCELLED, BAD_QUERY, … where there is no answer.
   */
  async run(cypher: string, parameters: Parameters = {}, options: RunOptions = {}): Promise<QueryAnswer> {
    const { signal, onWaiting, onBegin } = options;
    const limits = limitsOf(options.limits);
    const { query, prefix } = accepted(cypher, parameters);
    if (signal?.aborted) throw cancelled();
    const thread = await this.#turn(signal, onWaiting);
    onBegin?.();
    const id = randomUUID();
    let watch: Watch | undefined;
    try {
      const { uri, username, password, database } = this.#options.account();
      const account = { uri, username, password, ...(database === undefined ? {} : { database }) };
      const task = { id, account, query, parameters, limits, ...(prefix ? { prefix } : {}) };
      return await thread.run(task, signal, () => {
        watch = this.#watch(id);
      });
    } catch (error) {
      throw watch && isLate(error) ? await outcomeOf(watch, error) : error;
    } finally {
      // Its place is free only when the server is: two of them must not become many.
      if (watch) void watch.over.finally(() => this.#next(thread));
      else this.#next(thread);
    }
  }

  /** The queries that go on in the server although their time is over. */
  runaways(): readonly Runaway[] {
    return [...this.#runaways];
  }

  async close(): Promise<void> {
    this.#closing.abort();
    await Promise.all(this.#threads.map((thread) => thread.close()));
  }

  /** Looks after a query that was left alone. */
  #watch(id: string): Watch {
    const found = new Set<Runaway>();
    let over = Promise.resolve();
    const verdict = new Promise<Runaway | undefined>((settle) => {
      const onRunaway = (runaway: Runaway) => {
        found.add(runaway);
        this.#runaways.add(runaway);
        this.#options.onRunaway?.(runaway);
        settle(runaway);
      };
      over = watchRunaway(id, { ...this.#options, onRunaway }, this.#closing.signal).finally(() => {
        found.forEach((runaway) => this.#runaways.delete(runaway));
        settle(undefined);
      });
    });
    return { over, verdict };
  }

  #turn(signal: AbortSignal | undefined, onWaiting: Waiting['onWaiting']): Promise<QueryThread> {
    const idle = this.#idle.pop();
    if (idle) return Promise.resolve(idle);
    return new Promise((begin, fail) => {
      const onCancel = () => {
        this.#waiting.splice(this.#waiting.indexOf(waiting), 1);
        this.#tellPlaces();
        fail(cancelled());
      };
      const waiting: Waiting = {
        onWaiting,
        begin: (thread) => {
          signal?.removeEventListener('abort', onCancel);
          begin(thread);
        },
      };
      this.#waiting.push(waiting);
      onWaiting?.(this.#waiting.length);
      signal?.addEventListener('abort', onCancel, { once: true });
    });
  }

  #next(thread: QueryThread): void {
    const next = this.#waiting.shift();
    if (next) next.begin(thread);
    else this.#idle.push(thread);
    this.#tellPlaces();
  }

  #tellPlaces(): void {
    for (const [index, { onWaiting }] of this.#waiting.entries()) onWaiting?.(index + 1);
  }
}

/** How long somebody waits to be told what became of their query: somewhat longer than it takes to know. */
const verdictLimitMs = 4_000;

const isLate = (error: unknown): error is UserError => error instanceof UserError && error.code === 'TIME_LIMIT';

/** What is said in the place of an answer that did not come in time: whether more time would help is known a little later. */
async function outcomeOf({ verdict }: Watch, late: UserError): Promise<UserError> {
  const runaway = await Promise.race([verdict, sleep(verdictLimitMs, undefined, { ref: false })]);
  return runaway ? new UserError(late.code, runaway.instead) : late;
}

const cancelled = (): UserError => new UserError('CANCELLED', 'The query was cancelled.');

function accepted(cypher: string, parameters: Parameters): Accepted {
  const checked = checkQuery(cypher);
  if (!checked.ok) throw new QueryRefused(checked.problem);
  const missing = checked.parameters.filter((name) => !Object.hasOwn(parameters, name));
  if (missing.length > 0) {
    const names = missing.map((name) => `$${name}`).join(' and ');
    throw new UserError(
      'PARAMETER_MISSING',
      `The query asks for ${names}: give ${missing.length > 1 ? 'their values' : 'its value'}.`,
    );
  }
  return checked;
}
