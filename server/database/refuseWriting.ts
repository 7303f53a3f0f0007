import type { Plan, ResultSummary, Transaction } from 'neo4j-driver';
import { UserError } from '../errors.ts';

const explain = 'EXPLAIN ';

/** Has the server say what a query would do, without running it, and gives that; throws a UserError unless it only reads. */
export async function refuseWriting(transaction: Transaction, cypher: string): Promise<ResultSummary> {
  const { summary } = await transaction.run(`${explain}${cypher}`).catch((error: unknown) => {
    throw withOwnPlaces(error);
  });
  // Others are "rw" and "w" for writing, "s" for the schema and administration.
  const type: string = summary.queryType;
  if (type === 'r' && !(summary.plan && reachesOut(summary.plan))) return summary;
  throw new UserError(
    'NOT_A_READ',
    'The query writes or administers, and here only reading is allowed: ask with MATCH and RETURN.',
  );
}

/** The server calls these reads too: ending what others run, and fetching files and addresses. */
const reachesOut = ({ operatorType, children }: Plan): boolean =>
  /^(TerminateTransactions|LoadCSV)/i.test(operatorType) || children.some(reachesOut);

// The places that faults name count the word that was put before the query's first line.
function withOwnPlaces(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  error.message = error.message.replace(
    /\(line (\d+), column (\d+) \(offset: \d+\)\)/,
    (_, line: string, column: string) =>
      `(line ${line}, column ${Number(column) - (line === '1' ? explain.length : 0)})`,
  );
  return error;
}
