import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

import { newRunId } from '../answers/runProgress.ts';
import type { RunEnd } from '../answers/RunState.tsx';
import { runPattern } from '../api/patterns.ts';
import type { Pattern, PatternAnswer, PatternProblem } from '../api/patterns.ts';
import type { Given } from '../api/questions.ts';
import { messageOf } from '../panels/actions.ts';

/** A pattern that is asked: where its run is, and what came of it. */
export interface PatternRun {
  readonly answer: PatternAnswer | undefined;
  readonly problem: PatternProblem | undefined;
  readonly runId: string | undefined;
  /** Why there is no answer; a problem with one parameter stands beside that. */
  readonly end: RunEnd | undefined;
  readonly again: () => void;
  readonly cancel: () => void;
}

/** Asks a pattern with what is given, as soon as it `isReady`; an answer stays until the data are others. */
export function usePatternRun({ id, cypher }: Pattern, given: Given, isReady: boolean): PatternRun {
  const client = useQueryClient();
  const [runId, setRunId] = useState<string>();
  const queryKey = ['runPattern', id, cypher, given];
  const { data, failureReason, isFetching, refetch } = useQuery({
    queryKey,
    queryFn: ({ signal }) => {
      const begun = newRunId();
      setRunId(begun);
      return runPattern(id, given, begun, signal);
    },
    enabled: isReady,
  });
  const outcome = isReady ? data : undefined;
  const problem = outcome?.problem ?? undefined;
  const failure: RunEnd | undefined = failureReason ? { kind: 'failed', message: messageOf(failureReason) } : undefined;
  const unasked: RunEnd | undefined = isFetching ? undefined : { kind: 'cancelled' };
  const refused: RunEnd | undefined = problem?.parameter === null ? { kind: 'refused', ...problem } : undefined;
  return {
    answer: outcome?.answer ?? undefined,
    problem,
    runId: isReady && isFetching && !failureReason ? runId : undefined,
    end: !isReady ? undefined : data ? refused : (failure ?? unasked),
    again: () => void refetch(),
    cancel: () => void client.cancelQueries({ queryKey }),
  };
}
