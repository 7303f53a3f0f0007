import { DatabaseUnavailable } from '../errors.ts';
import { openConnection } from './connection.ts';
import type { Connection } from './connection.ts';
import type { Account, Database, DatabaseState, Parameters, QueryOptions, Row, Transaction } from './database.ts';
import { readRows, writeOnce } from './transactions.ts';

export type { Account } from './database.ts';

export interface ConnectOptions extends Account {
  /** Whether this Neo4j was started by Shezhire. */
  readonly own: boolean;
  /** Starts a Neo4j of our own again after it ended, and tells where it is now. */
  readonly restart?: () => Promise<Account>;
  /** Told when it goes away, is started again or answers again. */
  readonly onState?: ((state: DatabaseState) => void) | undefined;
}

const beatMs = { ready: 10_000, down: 2_000 };
/** A Neo4j of our own that has just been started is known to be there: its first answer may take a slow machine long. */
const firstAnswerLimitMs = 60_000;

/** Connects to a Neo4j. Throws DatabaseUnavailable within five seconds, naming the setting, when that cannot be used. */
export async function connectDatabase({ own, restart, onState, ...account }: ConnectOptions): Promise<Database> {
  const connected = new ConnectedDatabase(openConnection(account), own, restart);
  const state = await connected.begin();
  if (state.state === 'ready') {
    connected.tell(onState);
    return connected;
  }
  await connected.close();
  throw new DatabaseUnavailable(state.reason);
}

class ConnectedDatabase implements Database {
  #connection: Connection;
  readonly #own: boolean;
  readonly #restart: (() => Promise<Account>) | undefined;
  #state: DatabaseState;
  #checking: Promise<DatabaseState> | undefined;
  #beat: NodeJS.Timeout | undefined;
  #pace: keyof typeof beatMs = 'ready';
  #closed = false;
  #onState: ConnectOptions['onState'];
  /** Why it could not be started again the last time. */
  #restartProblem: unknown;
  queryCount = 0;

  constructor(connection: Connection, own: boolean, restart: (() => Promise<Account>) | undefined) {
    this.#connection = connection;
    this.#own = own;
    this.#state = { state: 'starting', own, reason: 'Connecting to Neo4j.', since: new Date().toISOString() };
    this.#restart = restart;
  }

  state(): DatabaseState {
    return this.#state;
  }

  account(): Account {
    return this.#connection.account;
  }

  check(): Promise<DatabaseState> {
    return this.#check();
  }

  /** From now on, tells of every change. */
  tell(onState: ConnectOptions['onState']): void {
    this.#onState = onState;
  }

  /** The first check after a start. */
  begin(): Promise<DatabaseState> {
    return this.#check(this.#own ? firstAnswerLimitMs : undefined);
  }

  #check(limitMs?: number): Promise<DatabaseState> {
    this.#checking ??= this.#look(limitMs).finally(() => {
      this.#checking = undefined;
      this.#nextBeat();
    });
    return this.#checking;
  }

  async read<R extends Row = Row>(
    ...[cypher, parameters = {}, options = {}]: [cypher: string, parameters?: Parameters, options?: QueryOptions]
  ): Promise<readonly R[]> {
    return this.#whenReady(() => {
      this.queryCount += options.onlyReads ? 2 : 1;
      return readRows<R>(this.#connection, cypher, parameters, options);
    });
  }

  async write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    return this.#whenReady(() => writeOnce(this.#connection, work, () => (this.queryCount += 1)));
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#beat);
    await this.#connection.close();
  }

  async #whenReady<T>(use: () => Promise<T>): Promise<T> {
    if (this.#state.state === 'down') await this.check();
    if (this.#state.state !== 'ready') throw new DatabaseUnavailable(this.#state.reason);
    try {
      return await use();
    } catch (error) {
      if (!(error instanceof DatabaseUnavailable) || this.#closed) throw error;
      const reason = this.#reasonOf(error);
      this.#settleAway('down', reason);
      void this.check();
      throw new DatabaseUnavailable(reason);
    }
  }

  async #look(limitMs?: number): Promise<DatabaseState> {
    try {
      const { version, edition } = await this.#connection.verify(limitMs);
      this.#restartProblem = undefined;
      return this.#settle({ state: 'ready', version, edition, address: this.#connection.account.uri, own: this.#own });
    } catch (error) {
      return this.#settleAway('down', this.#reasonOf(error));
    }
  }

  /** Of a Neo4j of our own nobody has set an address: what counts is whether it can be started again. */
  #reasonOf(error: unknown): string {
    if (this.#restart && !this.#restartProblem) return "Shezhire's own Neo4j does not answer and is looked after.";
    const problem = this.#restartProblem ?? error;
    return problem instanceof Error ? problem.message : String(problem);
  }

  #settle(state: DatabaseState): DatabaseState {
    const isOther = state.state !== this.#state.state;
    this.#state = state;
    if (isOther && !this.#closed) this.#onState?.(state);
    return state;
  }

  #settleAway(state: 'starting' | 'down', reason: string): DatabaseState {
    const since = this.#state.state === 'ready' ? new Date().toISOString() : this.#state.since;
    return this.#settle({ state, own: this.#own, reason, since });
  }

  #nextBeat(): void {
    const pace = this.#state.state === 'ready' ? 'ready' : 'down';
    // Whoever asks every second must not put off, each time anew, the beat that starts it again.
    if (this.#closed || (this.#beat !== undefined && this.#pace === pace)) return;
    clearTimeout(this.#beat);
    this.#pace = pace;
    this.#beat = setTimeout(() => {
      this.#beat = undefined;
      void this.#onBeat();
    }, beatMs[pace]);
    this.#beat.unref();
  }

  async #onBeat(): Promise<void> {
    const state = await this.check();
    if (state.state !== 'ready' && this.#restart) await this.#startAgain(this.#restart);
  }

  async #startAgain(restart: () => Promise<Account>): Promise<void> {
    this.#settleAway('starting', "Shezhire's own Neo4j ended and is being started again.");
    try {
      const account = await restart();
      const former = this.#connection;
      if (account.uri !== former.account.uri && !this.#closed) {
        this.#connection = openConnection(account);
        await former.close();
      }
      if (!this.#closed) await this.begin();
    } catch (error) {
      this.#restartProblem = error;
      this.#settleAway('down', this.#reasonOf(error));
      this.#nextBeat();
    }
  }
}
