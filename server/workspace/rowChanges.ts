import { keyOf } from '../database/cell.ts';
import { captionOf } from '../ontology/cell.ts';
import type { Cell } from '../ontology/cell.ts';

/** A row of an answer: a cell for each column. */
export type CellRow = readonly Cell[];

/** What a row is, by the ids of its nodes and relationships and by its other values. */
export const rowKey = (row: CellRow): string => row.map(keyOf).join('\n');

/** A row in one line, for people. */
export const rowCaption = (row: CellRow): string =>
  row
    .map(captionOf)
    .filter((caption) => caption !== '')
    .join(' · ');

/** What two answers to one question have, each, that the other has not; of rows that stand twice, as many as stand more often. */
export function differenceOf<Before, After>(
  before: readonly Before[],
  after: readonly After[],
  keyBefore: (item: Before) => string,
  keyAfter: (item: After) => string,
): { readonly added: readonly After[]; readonly gone: readonly Before[] } {
  return {
    added: beyond(after, keyAfter, before.map(keyBefore)),
    gone: beyond(before, keyBefore, after.map(keyAfter)),
  };
}

function beyond<T>(items: readonly T[], keyOfItem: (item: T) => string, others: readonly string[]): readonly T[] {
  const left = new Map<string, number>();
  for (const key of others) left.set(key, (left.get(key) ?? 0) + 1);
  return items.filter((item) => {
    const key = keyOfItem(item);
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    return count < 1;
  });
}
