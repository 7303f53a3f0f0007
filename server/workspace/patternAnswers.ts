import { createHash } from 'node:crypto';
import { cypherFile } from '../database/cypher.ts';
import type { Database } from '../database/database.ts';
import { askQuestion } from '../patterns/askQuestion.ts';
import type { Asked } from '../patterns/askQuestion.ts';
import type { Turns } from '../patterns/turns.ts';
import { differenceOf, rowCaption, rowKey } from './rowChanges.ts';
import type { KeptPattern } from './savedPatterns.ts';

/** How many answers a pattern has now, and what the last load changed. */
export interface PatternAnswers {
  readonly pattern: string;
  /** Null where it cannot be asked as it stands. */
  readonly count: number | null;
  readonly cut: boolean;
  readonly problem: string | null;
  readonly change: PatternChange | null;
}

/** What an answer has that the one before had not, and the other way round; a row is told by its captions. */
export interface PatternChange {
  readonly since: string;
  readonly count: number;
  readonly appeared: readonly string[];
  readonly gone: readonly string[];
}

/** What a pattern answered in one state of the data. */
interface AnswersNode {
  readonly id: string;
  readonly pattern: string;
  /** The text that was asked: answers to another text are not compared. */
  readonly asked: string;
  readonly state: string;
  readonly at: string;
  readonly cut: boolean;
  readonly keys: readonly string[];
  readonly captions: readonly string[];
}

export interface Counting {
  readonly asked: Asked;
  /** One pattern is counted after another, so that readers' own queries find a turn. */
  readonly turns: Turns;
  /** What those met that met a limit, by pattern and data: asked again they would meet it again. */
  readonly overLimit: Map<string, string>;
  readonly signal?: AbortSignal;
}

const limitCodes: readonly string[] = ['TIME_LIMIT', 'MEMORY_LIMIT', 'TOO_LARGE'];

const mostTold = 100;

/** Counts what patterns answer, as far as it is not known for the data as they are. */
export async function patternAnswers(
  database: Database,
  patterns: readonly KeptPattern[],
  counting: Counting,
): Promise<readonly PatternAnswers[]> {
  const state = await stateOf(database);
  const known = await nodesOf(database, patterns);
  const answersOf = async (pattern: KeptPattern): Promise<PatternAnswers> => {
    if (pattern.faults.length > 0) return without(pattern, pattern.faults.join(' '));
    if (!standsAlone(pattern)) return without(pattern, null);
    const present = known.find((node) => node.pattern === pattern.id && isOf(node, pattern, state));
    return present ? told(present, known) : counted(database, pattern, counting);
  };
  const answers: PatternAnswers[] = [];
  // They are counted one after another: all at once would wait for their turns, each listening at the same signal.
  for (const pattern of patterns) answers.push(await answersOf(pattern));
  return answers;
}

/** Whether a pattern can be asked without a word from the reader. */
const standsAlone = ({ parameters }: KeptPattern): boolean =>
  parameters.every(({ optional, defaultText }) => optional || defaultText !== undefined);

async function counted(
  database: Database,
  pattern: KeptPattern,
  { asked, turns, overLimit, signal }: Counting,
): Promise<PatternAnswers> {
  const leave = await turns.take(signal);
  try {
    // Somebody else may have counted while this waited.
    const state = await stateOf(database);
    const known = await nodesOf(database, [pattern]);
    const present = known.find((node) => isOf(node, pattern, state));
    if (present) return told(present, known);
    const asking = `${pattern.id} ${hashOf(pattern.cypher)} ${state}`;
    const met = overLimit.get(asking);
    if (met !== undefined) return without(pattern, met);
    const outcome = await askQuestion(asked, pattern.cypher, { signal });
    if ('problem' in outcome) {
      const { code, message } = outcome.problem;
      if (limitCodes.includes(code)) overLimit.set(asking, message);
      return without(pattern, message);
    }
    const { rows, cut, dataState } = outcome.answer;
    const node: AnswersNode = {
      id: `${pattern.id} ${dataState}`,
      pattern: pattern.id,
      asked: hashOf(pattern.cypher),
      state: dataState,
      at: new Date().toISOString(),
      cut: cut !== undefined,
      keys: rows.map((row) => hashOf(rowKey(row))),
      captions: rows.map(rowCaption),
    };
    await database.write((transaction) => transaction.run(cypherFile('workspace/keep-answers'), { answers: node }));
    return told(node, known);
  } finally {
    leave();
  }
}

function told(present: AnswersNode, known: readonly AnswersNode[]): PatternAnswers {
  const before = known.find((node) => node.pattern === present.pattern && node.state !== present.state);
  return {
    pattern: present.pattern,
    count: present.keys.length,
    cut: present.cut,
    problem: null,
    change: before?.asked === present.asked ? changeOf(before, present) : null,
  };
}

function changeOf(before: AnswersNode, present: AnswersNode): PatternChange {
  const rowsOf = ({ keys, captions }: AnswersNode) => keys.map((key, at) => ({ key, caption: captions[at] ?? '' }));
  const key = (row: { readonly key: string }) => row.key;
  const { added, gone } = differenceOf(rowsOf(before), rowsOf(present), key, key);
  const captionsOf = (rows: typeof gone) => rows.slice(0, mostTold).map(({ caption }) => caption);
  return { since: before.at, count: before.keys.length, appeared: captionsOf(added), gone: captionsOf(gone) };
}

const isOf = ({ state, asked }: AnswersNode, { cypher }: KeptPattern, now: string): boolean =>
  state === now && asked === hashOf(cypher);

const without = ({ id }: KeptPattern, problem: string | null): PatternAnswers => ({
  pattern: id,
  count: null,
  cut: false,
  problem,
  change: null,
});

async function stateOf(database: Database): Promise<string> {
  const [row] = await database.read<{ readonly state: string }>(cypherFile('evidence/state'));
  return (row?.state ?? '').trim();
}

/** The newest first. */
async function nodesOf(database: Database, patterns: readonly KeptPattern[]): Promise<readonly AnswersNode[]> {
  const rows = await database.read<{ readonly answers: AnswersNode }>(cypherFile('workspace/pattern-answers'), {
    patterns: patterns.map(({ id }) => id),
  });
  return rows.map(({ answers }) => answers);
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 22);
