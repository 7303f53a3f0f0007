/** Keeps texts and lists of one text once each: a hundred thousand rows repeat the ids of the same reports and places. */
export interface KeepOnce {
  text<T extends string>(text: T): T;
  list(texts: readonly string[]): readonly string[];
}

export function keepOnce(): KeepOnce {
  const texts = new Map<string, string>();
  const lists = new Map<string, readonly string[]>();
  const text = <T extends string>(one: T): T => {
    const known = texts.get(one);
    if (known !== undefined) return known as T;
    texts.set(one, one);
    return one;
  };
  return {
    text,
    list: (all) => {
      const [first, ...others] = all;
      if (first === undefined || others.length > 0) return all.map(text);
      const known = lists.get(first);
      if (known) return known;
      const list = [text(first)];
      lists.set(first, list);
      return list;
    },
  };
}
