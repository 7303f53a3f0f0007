import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { UserError } from '../../errors.ts';
import { projectFolder } from '../../projectFolder.ts';
import { tookTooLong } from './queryLimits.ts';
import type { QueryAnswer, QueryTask, WorkerMessage } from './queryTask.ts';

/** How long a thread may take to start and to reach the database. */
const startLimitMs = 15_000;
/** How long after the server's time limit an answer may still arrive. */
const graceMs = 1_000;
/** More than this in one thread is no answer that anybody reads. */
const memoryMegabytes = 512;

/** A thread that runs one query at a time. It is kept for the next one, and ended with a query that does not end in time. */
export class QueryThread {
  #worker: Worker | undefined;

  /**
   * Runs a query. Throws a UserError where it fails, is cancelled, or has no answer a second after its time limit; `onAbandoned`
   * is called first when it was left alone, so that nobody knows whether it goes on in the server.
   */
  async run(task: QueryTask, signal: AbortSignal | undefined, onAbandoned: () => void): Promise<QueryAnswer> {
    this.#worker ??= startWorker();
    const worker = this.#worker;
    try {
      return await answerOf(worker, task, signal);
    } catch (error) {
      if (error instanceof Abandoned) {
        onAbandoned();
        this.#worker = undefined;
        await worker.terminate();
        throw new UserError(error.code, error.message);
      }
      throw error;
    }
  }

  async close(): Promise<void> {
    await this.#worker?.terminate();
  }
}

/** The thread gave no answer, and is to be ended. */
class Abandoned extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

function answerOf(worker: Worker, task: QueryTask, signal: AbortSignal | undefined): Promise<QueryAnswer> {
  const { timeMs } = task.limits;
  return new Promise((settle, fail) => {
    const late = () => end(() => fail(new Abandoned('TIME_LIMIT', tookTooLong(task.limits))));
    let timer = setTimeout(late, startLimitMs);
    const end = (outcome: () => void) => {
      clearTimeout(timer);
      worker.off('message', onMessage).off('error', onError);
      signal?.removeEventListener('abort', onCancel);
      outcome();
    };
    const onMessage = (message: WorkerMessage) => {
      if (message.kind === 'begun') {
        clearTimeout(timer);
        timer = setTimeout(late, timeMs + graceMs);
      } else if (message.kind === 'answer') end(() => settle(message.answer));
      else end(() => fail(new UserError(message.code, message.message)));
    };
    const onError = (error: Error) => end(() => fail(crash(error)));
    const onCancel = () => end(() => fail(new Abandoned('CANCELLED', 'The query was cancelled.')));
    worker.on('message', onMessage).on('error', onError);
    signal?.addEventListener('abort', onCancel);
    worker.postMessage(task);
  });
}

function crash(error: Error): Abandoned {
  return 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? new Abandoned('TOO_LARGE', 'The answer is too large to be shown: ask for fewer or smaller values.')
    : new Abandoned('QUERY_FAILED', `The query failed: ${error.message}`);
}

function startWorker(): Worker {
  // Built, the thread's program lies beside the others; while Shezhire is worked on, it is run from its source.
  const program = import.meta.url.endsWith('.ts')
    ? new URL('./queryWorkerFromSource.mjs', import.meta.url)
    : join(projectFolder, 'dist/server/queryWorker.js');
  const worker = new Worker(program, { resourceLimits: { maxOldGenerationSizeMb: memoryMegabytes } });
  worker.unref();
  return worker;
}
