/** Rows of one kind, few enough for one query. */
export interface Batch<T> {
  readonly key: string;
  readonly rows: readonly T[];
}

// Large enough that the round trip does not count, small enough for the memory of one transaction.
const batchSize = 5000;

/** Splits rows by kind, kinds in the order of their first row, and each kind into batches. */
export function* batchesOf<T>(rows: Iterable<T>, keyOf: (row: T) => string, size = batchSize): Generator<Batch<T>> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  for (const [key, group] of groups) {
    for (let start = 0; start < group.length; start += size) yield { key, rows: group.slice(start, start + size) };
  }
}
