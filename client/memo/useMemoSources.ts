import { queryOptions, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';

import { askedContent } from '../answers/rowContent.ts';
import type { CellRow, RowContent } from '../api/cells.ts';
import { fetchRowEvidence } from '../api/questions.ts';
import type { RowEvidence } from '../api/questions.ts';
import type { MemoSource } from './memoSource.ts';

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

/** The sources of a memo as far as they have come. */
interface MemoReading {
  readonly data: MemoSources | undefined;
  readonly failureReason: Error | null;
  readonly refetch: () => void;
}

/** Reads what is said behind rows, a few at a time. */
export function useMemoSources(rows: readonly CellRow[]): MemoReading {
  const { data: said, failureReason, refetch } = useQuery(saidBehind(rows));
  const data = useMemo(() => said && sourcesOf(rows, said), [rows, said]);
  return { data, failureReason, refetch: () => void refetch() };
}

/**
 * What is said behind rows, in their order, kept by the ids that stand in them and by nothing else: rows of the same people
 * may show other values, so the rows themselves must not be kept with it.
 */
export const saidBehind = (rows: readonly CellRow[]) => {
  const contents = rows.map((row) => askedContent(row).content);
  return queryOptions({
    queryKey: ['saidBehind', contents],
    queryFn: async ({ signal }) => {
      const said: RowEvidence[] = [];
      for (let at = 0; at < contents.length; at += atOnce)
        said.push(...(await Promise.all(contents.slice(at, at + atOnce).map((each) => evidenceOf(each, signal)))));
      return said;
    },
  });
};

/** Rows, each with what is said behind it. */
export const sourcesOf = (rows: readonly CellRow[], said: readonly RowEvidence[]): MemoSources => ({
  sources: rows.map((row, at) => ({ row, claims: said[at]?.claims ?? [] })),
  isCut: rows.some((row) => askedContent(row).isCut) || said.some(({ cut }) => cut),
});

/** A row of values alone names nobody of whom something could be said. */
const evidenceOf = async (content: RowContent, signal: AbortSignal): Promise<RowEvidence> =>
  content.nodes.length + content.relationships.length + content.statements.length === 0
    ? { claims: [], cut: false }
    : fetchRowEvidence(content, signal);
