import type { ArrangeWorker } from './arranger.ts';

const start = () => new Worker(new URL('../../workers/layout.ts', import.meta.url), { type: 'module' });

// The first one starts while the page still waits for its data, so that the first picture need not wait for it.
let waiting = typeof Worker === 'undefined' ? undefined : start();

/** A worker that arranges pictures. */
export function layoutWorker(): ArrangeWorker {
  const worker = waiting ?? start();
  waiting = undefined;
  return worker;
}
