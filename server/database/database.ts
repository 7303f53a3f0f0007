/** Where a Neo4j is and who asks. */
export interface Account {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  /** Absent: the server's default database. */
  readonly database?: string;
}

/** One row of an answer: the names after RETURN and their values. */
export type Row = Readonly<Record<string, unknown>>;

/** The values for a query's `$names`. They are never put into its text. */
export type Parameters = Readonly<Record<string, unknown>>;

export interface QueryOptions {
  /** The server ends the query after this long. 10 s unless given. */
  readonly timeLimitMs?: number;
  /** No more rows than this are fetched; the rest is left unread. 100,000 unless given. */
  readonly rowLimit?: number;
  /** Has the server say first whether the query only reads, and refuses it with a UserError otherwise. */
  readonly onlyReads?: boolean;
}

/** What a write sees: its queries happen together or not at all. */
export interface Transaction {
  run<R extends Row = Row>(cypher: string, parameters?: Parameters): Promise<readonly R[]>;
}

export type DatabaseState =
  | {
      readonly state: 'ready';
      readonly version: string;
      readonly edition: string;
      readonly address: string;
      /** Whether Shezhire started it, and ends it. */
      readonly own: boolean;
    }
  | {
      readonly state: 'starting' | 'down';
      readonly own: boolean;
      /** In words for people: what is wrong, and the setting or the way on. */
      readonly reason: string;
      /** When it was last known to answer, as an ISO time. */
      readonly since: string;
    };

/** The graph database. All that reaches Neo4j goes through here, and so has a limit and a mode that fits. */
export interface Database {
  /**
   * Asks in a transaction that cannot write. Throws DatabaseUnavailable where nothing answers, and a UserError
   * `TIME_LIMIT` where the query took too long.
   */
  read<R extends Row = Row>(cypher: string, parameters?: Parameters, options?: QueryOptions): Promise<readonly R[]>;
  /** Runs `work` in one transaction: all of it is kept when it resolves, nothing when it throws. */
  write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>;
  /** How many queries were sent so far. */
  readonly queryCount: number;
  /** As last known; asks nobody. */
  state(): DatabaseState;
  /** Where it is just now and who asks, for a connection of somebody's own. */
  account(): Account;
  /** Asks the server whether it answers, for five seconds at most. */
  check(): Promise<DatabaseState>;
  close(): Promise<void>;
}
