import { givenSetting } from '../answers/givenSetting.ts';
import type { Given } from '../api/questions.ts';
import { noMemo } from '../memo/memoForm.ts';
import { useStore } from '../panels/store.ts';

/** Opens a question on the query page, where it can be changed, and asks it. */
export function openAsQuery(cypher: string, given: Given): void {
  const settings = { cypher, given: givenSetting(given), by: undefined, look: undefined, row: undefined, ...noMemo };
  useStore.getState().dispatch({ do: 'set', view: 'query', settings });
}
