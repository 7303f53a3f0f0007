import type { Given } from '../api/questions.ts';
import type { Changed } from './patternSettings.ts';

/** What the query page is told, to open a question there. */
export const querySettings = (cypher: string, given: Given): Changed => ({
  cypher,
  given: new URLSearchParams(given).toString() || undefined,
});
