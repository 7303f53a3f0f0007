import type { QueryAnswer } from '../api/questions.ts';
import { countOf } from '../components/words.ts';
import { timeText } from '../components/times.ts';

interface Told {
  /** When it was asked, where that is not now: an ISO time. */
  readonly askedAt: string | undefined;
  /** How many rows the memo is of. */
  readonly rows: number;
  readonly answer: Pick<QueryAnswer, 'rows' | 'cut'>;
  readonly chosenRow: number | undefined;
  /** Whether more is said than the memo quotes. */
  readonly isCut: boolean;
}

/** What a reader of a memo must know of it: of when it is, and what is left out. */
export function memoRemarks({ askedAt, rows, answer, chosenRow, isCut }: Told): readonly string[] {
  const all = answer.rows.length;
  const rest =
    chosenRow === undefined ? `the first ${rows} of ${countOf(all, 'row')}` : `one of ${countOf(all, 'row')}`;
  return [
    'Documented cases only: what no loaded report tells is not in this memo.',
    `Asked on ${timeText(askedAt ?? new Date().toISOString())}, of the reports that were loaded then.`,
    ...(rows < all ? [`The memo is of ${rest}.`] : []),
    ...(answer.cut ? [`The answer itself was ended after ${answer.cut.after}.`] : []),
    ...(isCut ? ['More is said behind these rows than is cited here.'] : []),
  ];
}
