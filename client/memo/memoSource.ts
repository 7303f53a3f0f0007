import type { CellRow } from '../api/cells.ts';
import type { Claim } from '../api/types.ts';

/** A row of an answer with what is said behind it. */
export interface MemoSource {
  readonly row: CellRow;
  readonly claims: readonly Claim[];
}
