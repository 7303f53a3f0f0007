import type { GraphQLFieldResolver } from 'graphql';
import { atOneState } from '../../database/oneState.ts';
import { UserError } from '../../errors.ts';
import { askQuestion, checkQuestion } from '../../patterns/askQuestion.ts';
import type { Asked, Asking } from '../../patterns/askQuestion.ts';
import { findNode } from '../../patterns/findNode.ts';
import { queryNames } from '../../patterns/queryNames.ts';
import type { QueryMode } from '../../patterns/queryRunner.ts';
import {
  freezeResult,
  frozenDifference,
  frozenResults,
  getFrozenResult,
  removeFrozenResult,
} from '../../workspace/frozenResults.ts';
import { patternAnswers } from '../../workspace/patternAnswers.ts';
import { allPatterns, getPattern, removePattern, savePattern } from '../../workspace/savedPatterns.ts';
import type { PatternDraft } from '../../workspace/savedPatterns.ts';
import type { Context } from '../resolvers.ts';
import { mapPlaces } from './mapPlaces.ts';
import { rowEvidence } from './rowEvidence.ts';
import type { RowContent } from './rowEvidence.ts';
import type { Run } from './runs.ts';
import { checkShape, frozenShape, outcomeShape, patternShape } from './shapes.ts';

interface ById {
  readonly id: string;
}
interface Given {
  readonly parameters: readonly { readonly name: string; readonly text: string }[];
  readonly mode?: QueryMode;
  readonly limits?: Readonly<Partial<Record<'seconds' | 'rows' | 'megabytes', number | null>>> | null;
  readonly runId?: string | null;
}
interface Freezing extends Given {
  readonly title: string;
  readonly cypher: string;
  readonly view: string;
  readonly dataState?: string | null;
}

type Resolver<Arguments> = GraphQLFieldResolver<unknown, Context, Arguments>;
const answering = <Arguments>(answer: (given: Arguments, context: Context) => unknown): Resolver<Arguments> =>
  ((_source, given, context) => answer(given, context)) satisfies Resolver<Arguments>;

const mostPatterns = 20;

/** The fields of `Query` in questions.graphql. */
export const asking = {
  checkQuery: answering<{ readonly cypher: string }>(async ({ cypher }, { questions, ended }) =>
    checkShape(await checkQuestion(questions.runner, cypher, ended)),
  ),
  runQuery: answering<Given & { readonly cypher: string }>((given, context) =>
    underWay(given.runId, context, async (run) =>
      outcomeShape(await askQuestion(askedOf(context), given.cypher, askingOf(given, run))),
    ),
  ),
  queryProgress: answering<{ readonly runId: string }>(({ runId }, { questions }) => questions.runs.progress(runId)),
  queryNames: answering<unknown>((_given, { database }) => queryNames(database)),
  patterns: answering<unknown>(async (_given, { database }) => (await allPatterns(database)).map(patternShape)),
  pattern: answering<ById>(async ({ id }, { database }) => patternShape(await getPattern(database, id))),
  runPattern: answering<Given & ById>((given, context) =>
    underWay(given.runId, context, async (run) => {
      const { cypher, faults } = await getPattern(context.database, given.id);
      if (faults.length > 0) return { problem: { code: 'PATTERN', message: faults.join(' ') } };
      return outcomeShape(await askQuestion(askedOf(context), cypher, askingOf(given, run)));
    }),
  ),
  patternAnswers: answering<{ readonly ids: readonly string[] }>(async ({ ids }, context) => {
    if (ids.length > mostPatterns)
      throw new UserError(
        'BAD_USER_INPUT',
        `At most ${mostPatterns} patterns are counted at once, and not ${ids.length}.`,
      );
    const patterns = await Promise.all(ids.map((id) => getPattern(context.database, id)));
    const { questions, ended } = context;
    return patternAnswers(questions.database, patterns, {
      asked: askedOf(context),
      turns: questions.counting,
      overLimit: questions.overLimit,
      signal: ended,
    });
  }),
  rowEvidence: answering<RowContent>((row, { database }) => atOneState(() => rowEvidence(database, row))),
  mapPlaces: answering<{ readonly ids: readonly string[] }>(({ ids }, { database }) =>
    atOneState(() => mapPlaces(database, ids)),
  ),
  frozenResult: answering<ById>(async ({ id }, { database }) => frozenShape(await getFrozenResult(database, id))),
  frozenResults: answering<unknown>(async (_given, { database }) => (await frozenResults(database)).map(frozenShape)),
  frozenDifference: answering<ById>(async ({ id }, context) => {
    const frozen = await getFrozenResult(context.database, id);
    return frozenDifference(frozen, askedOf(context), { signal: context.ended });
  }),
};

/** The fields of `Mutation` in questions.graphql. */
export const keeping = {
  cancelQuery: answering<{ readonly runId: string }>(({ runId }, { questions }) => questions.runs.cancel(runId)),
  savePattern: answering<PatternDraft>(async (draft, { database }) => patternShape(await savePattern(database, draft))),
  removePattern: answering<ById>(({ id }, { database }) => removePattern(database, id)),
  freezeResult: answering<Freezing>(async ({ title, cypher, view, dataState, ...given }, context) => {
    const { database, ended } = context;
    const freezing = { title, cypher, view, dataState: dataState ?? null, ...askingOf(given, { signal: ended }) };
    return frozenShape(await freezeResult(database, askedOf(context), freezing));
  }),
  removeFrozenResult: answering<ById>(({ id }, { database }) => removeFrozenResult(database, id)),
};

const askedOf = ({ database, questions: { runner } }: Context): Asked => ({ runner, findNode: findNode(database) });

const askingOf = ({ parameters, mode, limits }: Given, run: Partial<Run>): Asking => ({
  given: Object.fromEntries(parameters.map(({ name, text }) => [name, text])),
  ...(mode ? { mode } : {}),
  seconds: limits?.seconds ?? undefined,
  rows: limits?.rows ?? undefined,
  megabytes: limits?.megabytes ?? undefined,
  ...run,
});

const underWay = <T>(id: Given['runId'], { questions, ended }: Context, work: (run: Run) => Promise<T>): Promise<T> =>
  questions.runs.during(id, ended, work);
