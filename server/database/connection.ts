import neo4j from 'neo4j-driver';
import type { AuthToken, BookmarkManager, Driver, Session } from 'neo4j-driver';
import { DatabaseUnavailable } from '../errors.ts';
import { addressProblem, connectProblem, parseUri, tooOld } from './connectProblem.ts';
import type { Account } from './database.ts';

export interface ServerVersion {
  readonly version: string;
  readonly edition: string;
}

/** A way to one Neo4j. Sessions of one connection see each other's writes, also in a cluster. */
export interface Connection {
  readonly account: Account;
  session(mode: 'READ' | 'WRITE'): Session;
  /** Throws DatabaseUnavailable within the limit when there is no usable Neo4j. */
  verify(limitMs?: number): Promise<ServerVersion>;
  close(): Promise<void>;
}

/** Longest time before it is said that a database does not answer. */
export const answerLimitMs = 5_000;

// The driver declares its options as classes, of which nobody makes instances: here they are the plain objects they are.
type Settings = Readonly<Record<string, unknown>>;
const createDriver: (uri: string, auth: AuthToken, config: Settings) => Driver = neo4j.driver;

const limits: Settings = {
  disableLosslessIntegers: true,
  connectionTimeout: 4_500,
  connectionAcquisitionTimeout: 4_800,
  maxTransactionRetryTime: 3_000,
  telemetryDisabled: true,
  userAgent: 'shezhire',
};

/** Prepares a connection; nothing is sent before the first use. Throws DatabaseUnavailable for an address that is none. */
export function openConnection(account: Account): Connection {
  parseUri(account.uri);
  const driver = createDriver(account.uri, neo4j.auth.basic(account.username, account.password), { ...limits });
  const bookmarks = neo4j.bookmarkManager();
  return {
    account,
    session: (mode) => sessionOf(driver, account, mode, bookmarks),
    verify: (limitMs = answerLimitMs - 200) => verify(driver, account, limitMs),
    close: () => settledWithin(driver.close(), 1_000),
  };
}

function sessionOf(
  driver: Driver,
  { database }: Account,
  mode: 'READ' | 'WRITE',
  bookmarkManager?: BookmarkManager,
): Session {
  const sessions: { session(config: Settings): Session } = driver;
  return sessions.session({
    defaultAccessMode: mode === 'READ' ? neo4j.session.READ : neo4j.session.WRITE,
    ...(database === undefined ? {} : { database }),
    ...(bookmarkManager === undefined ? {} : { bookmarkManager }),
  });
}

async function verify(driver: Driver, account: Account, limitMs: number): Promise<ServerVersion> {
  const address = addressProblem(account.uri);
  const server = componentsOf(driver, account, limitMs);
  const late = new DatabaseUnavailable(`Neo4j at ${account.uri} does not answer: check it and NEO4J_URI.`);
  const found = await withinLimit(Promise.race([server, failing(address)]), limitMs, late).catch(
    async (error: unknown) => {
      throw (await address) ?? connectProblem(error, account);
    },
  );
  if (Number(found.version.split('.')[0]) < 5) throw tooOld(account.uri, `Neo4j ${found.version}`);
  return found;
}

/** Fails when there is a problem; otherwise leaves the answer to others. */
function failing(problem: Promise<Error | undefined>): Promise<never> {
  return new Promise((_, fail) => {
    void problem.then((found) => {
      if (found) fail(found);
    });
  });
}

async function componentsOf(driver: Driver, account: Account, timeout: number): Promise<ServerVersion> {
  const session = sessionOf(driver, account, 'READ');
  try {
    const query =
      "CALL dbms.components() YIELD name, versions, edition WHERE name = 'Neo4j Kernel' RETURN versions[0] AS version, edition";
    const { records } = await session.run(query, {}, { timeout });
    return { version: String(records[0]?.get('version')), edition: String(records[0]?.get('edition')) };
  } finally {
    closeQuietly(session);
  }
}

/** Gives a session back without waiting: with a lost server that can take forever. */
export function closeQuietly(session: Session): void {
  session.close().catch(() => undefined);
}

/** The promise's outcome, or `late` when there is none in time. */
export async function withinLimit<T>(promise: Promise<T>, limitMs: number, late: Error): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(late), limitMs);
  });
  try {
    return await Promise.race([promise, limit]);
  } finally {
    clearTimeout(timer);
  }
}

async function settledWithin(promise: Promise<unknown>, limitMs: number): Promise<void> {
  await withinLimit(promise, limitMs, new Error('late')).catch(() => undefined);
}
