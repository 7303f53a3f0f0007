import { AsyncLocalStorage } from 'node:async_hooks';
import { UserError } from '../errors.ts';

const statesSeen = new AsyncLocalStorage<Set<string>>();
const attempts = 3;

/**
 * Does reading that takes several queries again when a load came into sight between them, so that nodes, relationships
 * and quotes of one answer are of one state of the data.
 */
export async function atOneState<T>(read: () => Promise<T>): Promise<T> {
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const states = new Set<string>();
    const answer = await statesSeen.run(states, read);
    if (states.size <= 1) return answer;
  }
  throw dataChanging();
}

/** Tells of a query which state of the data it saw. */
export function noteState(state: string): void {
  statesSeen.getStore()?.add(state);
}

/** Why a question cannot be answered just now. */
export const dataChanging = (): UserError =>
  new UserError('DATA_CHANGING', 'A load is coming into sight at this moment: ask again in a few seconds.');
