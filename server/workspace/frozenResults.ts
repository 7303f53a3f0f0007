import { randomUUID } from 'node:crypto';
import type { Cell } from '../ontology/cell.ts';
import { cypherFile } from '../database/cypher.ts';
import type { Database } from '../database/database.ts';
import { UserError } from '../errors.ts';
import type { Asked, Asking, QuestionAnswer } from '../patterns/askQuestion.ts';
import { askQuestion } from '../patterns/askQuestion.ts';
import type { ParameterValue } from '../patterns/parameterValues.ts';
import type { QueryProblem } from '../patterns/queryProblem.ts';
import { oneLine } from './oneLine.ts';
import { differenceOf, rowKey } from './rowChanges.ts';
import type { CellRow } from './rowChanges.ts';

/** A result that somebody kept as it was. */
export interface FrozenResult {
  /** Its permanent address. */
  readonly id: string;
  readonly title: string;
  readonly cypher: string;
  /** What the parameters were, as texts that can be given again. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly columns: readonly string[];
  readonly rows: readonly CellRow[];
  readonly cut: 'ROWS' | 'BYTES' | null;
  /** The most rows that were asked for. */
  readonly rowLimit: number;
  readonly dataState: string;
  /** ISO time. */
  readonly at: string;
  /** How it was looked at. */
  readonly view: string;
}

/** What to freeze. */
export interface Freezing extends Asking {
  readonly title: string;
  readonly cypher: string;
  readonly view: string;
  /** Refuses where the data are others by now. */
  readonly dataState?: string | null;
}

/** What has changed since. */
export interface FrozenDifference {
  readonly problem: QueryProblem | null;
  readonly columns: readonly string[];
  readonly added: readonly CellRow[];
  readonly gone: readonly CellRow[];
  readonly same: number;
  readonly cut: boolean;
  readonly dataState: string;
}

const mostOfView = 2_000;

/** Asks a question and keeps the result. Throws a UserError where it cannot be asked, and then keeps nothing. */
export async function freezeResult(database: Database, asked: Asked, freezing: Freezing): Promise<FrozenResult> {
  const title = oneLine('title', freezing.title);
  const { cypher, view, dataState } = freezing;
  if (view.length > mostOfView)
    throw new UserError('BAD_USER_INPUT', `The view has ${view.length} characters, and ${mostOfView} are the most.`);
  const outcome = await askQuestion(asked, cypher, { ...freezing, mode: 'RUN' });
  if ('problem' in outcome) throw new UserError(outcome.problem.code, outcome.problem.message);
  const { answer } = outcome;
  if (dataState != null && answer.dataState !== dataState)
    throw new UserError('DATA_CHANGED', 'The data have changed since this was asked: run it again, then freeze it.');
  const frozen = frozenOf({ title, cypher, view }, answer);
  const { parameters, rows, ...plain } = frozen;
  const kept = { ...plain, parameters: JSON.stringify(parameters), rows: JSON.stringify(rows) };
  await database.write((transaction) => transaction.run(cypherFile('workspace/create-frozen'), { frozen: kept }));
  return frozen;
}

/** Kept results, the newest first. */
export async function frozenResults(database: Database): Promise<readonly FrozenResult[]> {
  const rows = await database.read(cypherFile('workspace/frozen-results'), { id: null });
  return rows.map(({ frozen }) => parseFrozen(frozen));
}

/** The kept result with an id. Throws a UserError where there is none. */
export async function getFrozenResult(database: Database, id: string): Promise<FrozenResult> {
  const [row] = await database.read(cypherFile('workspace/frozen-results'), { id });
  if (row) return parseFrozen(row.frozen);
  throw new UserError(
    'NO_SUCH_RESULT',
    `There is no frozen result "${id}": it was removed, or the address is not whole.`,
  );
}

/** False where there is none of that id. */
export async function removeFrozenResult(database: Database, id: string): Promise<boolean> {
  const [row] = await database.write((transaction) =>
    transaction.run<{ readonly removed: number }>(cypherFile('workspace/remove-frozen'), { id }),
  );
  return (row?.removed ?? 0) > 0;
}

/** Asks again what a frozen result asked. */
export async function frozenDifference(frozen: FrozenResult, asked: Asked, asking: Asking): Promise<FrozenDifference> {
  const { cypher, parameters, rowLimit, columns } = frozen;
  const outcome = await askQuestion(asked, cypher, { ...asking, given: parameters, rows: rowLimit, mode: 'RUN' });
  if ('problem' in outcome) {
    const { problem } = outcome;
    return { problem, columns, added: [], gone: [], same: 0, cut: false, dataState: '' };
  }
  const { answer } = outcome;
  const { added, gone } = differenceOf(frozen.rows, answer.rows, rowKey, rowKey);
  return {
    problem: null,
    columns: answer.columns,
    added,
    gone,
    same: answer.rows.length - added.length,
    cut: frozen.cut !== null || answer.cut !== undefined,
    dataState: answer.dataState,
  };
}

function frozenOf(
  { title, cypher, view }: Pick<Freezing, 'title' | 'cypher' | 'view'>,
  { parameters, columns, rows, cut, limits, dataState }: QuestionAnswer,
): FrozenResult {
  return {
    id: randomUUID(),
    title,
    cypher,
    parameters: textsOf(parameters),
    columns,
    rows,
    cut: cut ?? null,
    rowLimit: limits.rows,
    dataState,
    at: new Date().toISOString(),
    view,
  };
}

/** A person is kept by id, so that one of the same name who comes later changes nothing. */
const textsOf = (values: Readonly<Record<string, ParameterValue>>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => {
      if (value === null) return [];
      return [[name, typeof value === 'object' ? value.join(' ') : String(value)] as const];
    }),
  );

/** A node as it was kept: nobody but this file writes it. */
function parseFrozen(value: unknown): FrozenResult {
  const kept = value as Omit<FrozenResult, 'parameters' | 'rows' | 'cut'> & {
    readonly parameters: string;
    readonly rows: string;
    readonly cut?: 'ROWS' | 'BYTES';
  };
  return {
    ...kept,
    cut: kept.cut ?? null,
    parameters: JSON.parse(kept.parameters) as Readonly<Record<string, string>>,
    rows: JSON.parse(kept.rows) as readonly (readonly Cell[])[],
  };
}
