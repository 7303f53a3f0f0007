import { useQuery } from '@tanstack/react-query';
import type { UseQueryResult } from '@tanstack/react-query';

import { askedContent } from '../answers/rowContent.ts';
import type { CellRow } from '../api/cells.ts';
import { fetchRowEvidence } from '../api/questions.ts';
import type { MemoSource } from './memo.ts';

/** The most rows that one memo tells of. */
export const mostRows = 50;
/** How many rows are asked about at once. */
const atOnce = 4;

/** The rows of a memo with what is said behind each. */
export interface MemoSources {
  readonly sources: readonly MemoSource[];
  /** Whether more is said than was read. */
  readonly isCut: boolean;
}

/** Reads what is said behind rows, a few at a time. */
export const useMemoSources = (rows: readonly CellRow[]): UseQueryResult<MemoSources> =>
  useQuery({
    queryKey: ['memoSources', rows.map((row) => askedContent(row).content)],
    queryFn: async ({ signal }) => {
      const found: (MemoSource & { readonly isCut: boolean })[] = [];
      for (let at = 0; at < rows.length; at += atOnce) {
        found.push(...(await Promise.all(rows.slice(at, at + atOnce).map((row) => sourceOf(row, signal)))));
      }
      return { sources: found, isCut: found.some(({ isCut }) => isCut) };
    },
  });

async function sourceOf(row: CellRow, signal: AbortSignal): Promise<MemoSource & { readonly isCut: boolean }> {
  const { content, isCut } = askedContent(row);
  const { claims, cut } = await fetchRowEvidence(content, signal);
  return { row, claims, isCut: isCut || cut };
}
