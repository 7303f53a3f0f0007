import { checkQuery } from '../database/gate/checkQuery.ts';
import type { CheckedQuery } from '../database/gate/checkQuery.ts';
import { defaultLimits, largestLimits } from '../database/gate/queryLimits.ts';
import type { QueryLimits } from '../database/gate/queryLimits.ts';
import { UserError } from '../errors.ts';
import { neo4jWarnings } from './neo4jWarnings.ts';
import { parameterValues } from './parameterValues.ts';
import type { FindNode, ParameterValue } from './parameterValues.ts';
import type { PatternParameter } from './pattern.ts';
import { questionParameters } from './questionParameters.ts';
import { problemOf } from './queryProblem.ts';
import type { QueryProblem } from './queryProblem.ts';
import type { QueryMode, QueryRunner, RunAnswer, RunOptions } from './queryRunner.ts';
import { warningsOf } from './warnings.ts';

/** What a question is asked with. */
export interface Asking extends Pick<RunOptions, 'signal' | 'onProgress'> {
  /** What was typed for the parameters. */
  readonly given?: Readonly<Record<string, string>>;
  readonly mode?: QueryMode;
  readonly seconds?: number | undefined;
  readonly rows?: number | undefined;
  readonly megabytes?: number | undefined;
}

/** What stands behind every question. */
export interface Asked {
  readonly runner: QueryRunner;
  readonly findNode: FindNode;
}

/** An answer with all that it rests on. */
export interface QuestionAnswer extends RunAnswer {
  readonly limits: QueryLimits;
  readonly parameters: Readonly<Record<string, ParameterValue>>;
}

export type Outcome = { readonly answer: QuestionAnswer } | { readonly problem: QueryProblem };

/** What can be said of a query before it is run. */
export interface QuestionCheck {
  readonly problem?: QueryProblem;
  readonly warnings: readonly QueryProblem[];
  readonly parameters: readonly PatternParameter[];
}

/** Asks a query as somebody wrote it: through the gate, with its parameters read, within limits. Whatever the asker did wrong is a problem. */
export async function askQuestion({ runner, findNode }: Asked, cypher: string, asking: Asking = {}): Promise<Outcome> {
  const checked = checkQuery(cypher);
  if (!checked.ok) return { problem: checked.problem };
  const { given = {}, signal, onProgress } = asking;
  try {
    const limits = limitsOf(asking);
    const mode = modeOf(checked, asking.mode);
    // A plan is the same whatever the values are.
    const open = questionParameters(cypher, checked.parameters).map((parameter) =>
      mode === 'EXPLAIN' ? { ...parameter, optional: true } : parameter,
    );
    const parameters = await parameterValues(open, given, findNode);
    const answer = await runner.run(checked.query, { parameters, mode, limits, signal, onProgress });
    return { answer: { ...answer, limits, parameters } };
  } catch (error) {
    return { problem: faultIn(error, cypher) };
  }
}

/** Says what keeps a query from being run, and what is probably not meant, without running it. */
export async function checkQuestion(runner: QueryRunner, cypher: string, signal?: AbortSignal): Promise<QuestionCheck> {
  const checked = checkQuery(cypher);
  if (!checked.ok) return { problem: checked.problem, warnings: [], parameters: [] };
  const own = [...checked.warnings, ...warningsOf(cypher)];
  let parameters: readonly PatternParameter[] = [];
  try {
    parameters = questionParameters(cypher, checked.parameters);
    const values = Object.fromEntries(parameters.map(({ name }) => [name, null]));
    const options = { parameters: values, mode: 'EXPLAIN', limits: defaultLimits, signal } as const;
    const { notifications } = await runner.run(checked.query, options);
    return { warnings: [...own, ...neo4jWarnings(notifications, cypher, own)].sort(byPlace), parameters };
  } catch (error) {
    return { problem: faultIn(error, cypher), warnings: own, parameters };
  }
}

function faultIn(error: unknown, cypher: string): QueryProblem {
  const problem = problemOf(error, cypher);
  if (!problem || problem.code === 'DATABASE_UNAVAILABLE') throw error;
  return problem;
}

/** The mode that was chosen, or that stands before the query. */
const modeOf = ({ prefix }: Extract<CheckedQuery, { readonly ok: true }>, mode: QueryMode = 'RUN'): QueryMode =>
  mode === 'RUN' ? (prefix ?? 'RUN') : mode;

/** The limits of a run. Throws a UserError for more than there is. */
function limitsOf({ seconds, rows, megabytes }: Asking): QueryLimits {
  refuseOutside('seconds', seconds, largestLimits.timeMs / 1000);
  refuseOutside('rows', rows, largestLimits.rows);
  refuseOutside('megabytes', megabytes, largestLimits.bytes / 1e6);
  return {
    ...defaultLimits,
    ...(seconds === undefined ? {} : { timeMs: seconds * 1000 }),
    ...(rows === undefined ? {} : { rows }),
    ...(megabytes === undefined ? {} : { bytes: megabytes * 1e6 }),
  };
}

function refuseOutside(what: string, given: number | undefined, most: number): void {
  if (given === undefined || (Number.isInteger(given) && given >= 1 && given <= most)) return;
  throw new UserError('LIMITS', `A query can have from 1 to ${most.toLocaleString('en')} ${what}, and not ${given}.`);
}

const byPlace = (a: QueryProblem, b: QueryProblem): number => (a.offset ?? 0) - (b.offset ?? 0);
