import { UserError } from '../../errors.ts';
import type { RunProgress } from '../../patterns/queryRunner.ts';

/** A run as a reader sees it who waits for it. */
export interface ReadableProgress {
  readonly state: RunProgress['state'];
  readonly ahead: number;
  readonly runningMs: number;
}

/** The queries that are under way, by the word that their asker gave them. */
export interface Runs {
  /**
   * Does `work`, which can be ended by the id, and is ended by `ended`. Throws a UserError where another of that id is under way.
   */
  during<T>(id: string | null | undefined, ended: AbortSignal, work: (run: Run) => Promise<T>): Promise<T>;
  /** Null where there is none of that id, or not any more. */
  progress(id: string): ReadableProgress | null;
  /** False where there was nothing to end. */
  cancel(id: string): boolean;
}

export interface Run {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: RunProgress) => void;
}

interface Known {
  progress: RunProgress;
  readonly stop: () => void;
}

/** Nothing is under way yet. */
export function createRuns(): Runs {
  const known = new Map<string, Known>();
  return {
    during: async (id, ended, work) => {
      const stopping = new AbortController();
      const signal = AbortSignal.any([ended, stopping.signal]);
      if (id === null || id === undefined) return work({ signal, onProgress: () => undefined });
      if (known.has(id))
        throw new UserError('RUN_UNDER_WAY', `A run "${id}" is under way already: give each run an id of its own.`);
      const run: Known = { progress: { state: 'WAITING', ahead: 0 }, stop: () => stopping.abort() };
      known.set(id, run);
      try {
        return await work({ signal, onProgress: (progress) => (run.progress = progress) });
      } finally {
        known.delete(id);
      }
    },
    progress: (id) => {
      const run = known.get(id);
      if (!run) return null;
      const { state, ahead, since } = run.progress;
      return { state, ahead, runningMs: since === undefined ? 0 : performance.now() - since };
    },
    cancel: (id) => {
      const run = known.get(id);
      run?.stop();
      return run !== undefined;
    },
  };
}
