import { useEffect, useRef, useState } from 'react';

import { newRunId } from '../answers/runProgress.ts';
import { fetchAnswer } from '../api/questions.ts';
import type { QueryAnswer, QueryMode, QueryProblem, Question } from '../api/questions.ts';
import { messageOf } from '../panels/actions.ts';
import { tooLong } from './tooLong.ts';

/** A run that has not ended. */
export interface Running {
  readonly runId: string;
  readonly question: Question;
  readonly mode: QueryMode;
}

/** How a run ended. */
export type Ended = { readonly question: Question; readonly mode: QueryMode } & (
  | { readonly kind: 'answered'; readonly answer: QueryAnswer }
  | { readonly kind: 'refused'; readonly problem: QueryProblem }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'cancelled' }
);

type Answered = Extract<Ended, { readonly kind: 'answered' }>;

/** The run of one tab: what runs now, and how the last one ended. */
export interface TabRun {
  readonly running?: Running;
  readonly ended?: Ended;
  /** The last answer; it stays readable when the next run comes to nothing that is the reader's doing. */
  readonly answered?: Answered | undefined;
}

export interface Runs {
  readonly of: (tab: string) => TabRun;
  readonly start: (tab: string, question: Question, mode: QueryMode) => void;
  /** False where nothing runs. */
  readonly cancel: (tab: string) => boolean;
}

/** Runs the queries of the tabs, one at a time in each; a run that is replaced or cancelled ends on the server too. */
export function useRuns(): Runs {
  const [runs, setRuns] = useState<Readonly<Record<string, TabRun>>>({});
  const stops = useRef(new Map<string, AbortController>());
  useEffect(() => {
    const all = stops.current;
    return () => all.forEach((stop) => stop.abort());
  }, []);
  const start = (tab: string, question: Question, mode: QueryMode) => {
    stops.current.get(tab)?.abort();
    const stop = new AbortController();
    stops.current.set(tab, stop);
    const running = { runId: newRunId(), question, mode };
    setRuns((all) => ({ ...all, [tab]: { ...all[tab], running } }));
    void endOf(running, stop.signal).then((ended) =>
      setRuns((all) => (all[tab]?.running?.runId === running.runId ? { ...all, [tab]: after(all[tab], ended) } : all)),
    );
  };
  const cancel = (tab: string) => {
    if (!runs[tab]?.running) return false;
    stops.current.get(tab)?.abort();
    return true;
  };
  return { of: (tab) => runs[tab] ?? {}, start, cancel };
}

const after = ({ answered }: TabRun, ended: Ended): TabRun => {
  if (ended.kind === 'answered') return { ended, answered: ended };
  return ended.kind === 'failed' ? { ended, answered } : { ended };
};

async function endOf({ runId, question, mode }: Running, signal: AbortSignal): Promise<Ended> {
  const unsent = tooLong(question.cypher);
  if (unsent) return { kind: 'refused', question, mode, problem: unsent };
  try {
    const { answer, problem } = await fetchAnswer(question, mode, runId, signal);
    if (answer) return { kind: 'answered', question, mode, answer };
    if (problem) return { kind: 'refused', question, mode, problem };
    return { kind: 'failed', question, mode, message: 'Shezhire gave no answer to the query.' };
  } catch (error) {
    if (signal.aborted) return { kind: 'cancelled', question, mode };
    return { kind: 'failed', question, mode, message: messageOf(error) };
  }
}
