import { useQuery } from '@tanstack/react-query';

import { fetchProgress } from '../api/questions.ts';
import type { QueryProgress } from '../api/questions.ts';

/** The page's own word for a run, by which the server tells where it is. */
// crypto.randomUUID is not there where the page came without encryption.
export const newRunId = (): string => `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;

const pollMs = 300;

/** Where a run is, asked again and again until it ends. */
export function useProgress(runId: string | undefined): QueryProgress | undefined {
  const { data } = useQuery({
    queryKey: ['queryProgress', runId],
    queryFn: ({ signal }) => fetchProgress(runId ?? '', signal),
    enabled: runId !== undefined,
    refetchInterval: pollMs,
    retry: false,
    gcTime: 0,
  });
  return data ?? undefined;
}

/** A run in words, while it is waited for. */
export function progressWords(progress: QueryProgress | undefined): string {
  if (!progress) return 'Asking';
  if (progress.state === 'STOPPING') return 'Is being stopped on the server';
  if (progress.state === 'WAITING')
    return progress.ahead === 0
      ? 'Waits for its turn: two others run'
      : `Waits for its turn: two others run, ${progress.ahead} more before it`;
  return `Runs for ${Math.floor(progress.runningMs / 1000)} s`;
}
