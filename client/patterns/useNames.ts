import { useSubgraph } from '../api/useAnswers.ts';
import type { Given } from '../api/questions.ts';
import { useStore } from '../panels/store.ts';

/** The names of the nodes whose ids are given for parameters; what is no id is not among them. */
export function useNames(given: Given): ReadonlyMap<string, string> {
  const known = useStore(({ data }) => data.nodes);
  const texts = Object.values(given);
  const names = new Map(known.filter(({ id }) => texts.includes(id)).map(({ id, name }) => [id, name]));
  // An id is one word; what somebody typed by hand may be a name.
  const { data } = useSubgraph(texts.filter((text) => !names.has(text) && /^\S+$/.test(text)));
  for (const { id, name } of data?.answer.nodes ?? []) names.set(id, name);
  return names;
}
