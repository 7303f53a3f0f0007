import { answerLooks } from '../answers/look.ts';
import type { AnswerLook } from '../answers/look.ts';
import { givenOf, givenSetting } from '../answers/givenSetting.ts';
import type { Given } from '../api/questions.ts';
import type { Settings } from '../exploration/exploration.ts';
import { memoWordsOf, noMemo } from '../memo/memoForm.ts';
import type { MemoWords } from '../memo/memoForm.ts';

/** What the patterns page shows, as the address keeps it. */
export interface Shown {
  /** Id of the chosen pattern. */
  readonly pattern?: string;
  readonly given: Given;
  /** Id of the frozen result that is read. */
  readonly frozen?: string;
  /** The chosen row, counted from 0. */
  readonly row?: number;
  readonly look: AnswerLook;
  /** The memo that is written about the answer; absent while the answer itself is read. */
  readonly memo?: MemoWords;
}

/** Settings as the exploration takes them: undefined takes one away. */
export type Changed = Readonly<Record<string, string | undefined>>;

/** What the settings of the page mean; what they do not say, or say wrongly, is as if nothing was chosen. */
export function shownOf(settings: Settings = {}): Shown {
  const { pattern, given, frozen, row, look } = settings;
  const at = Number(row);
  const memo = memoWordsOf(settings);
  return {
    given: givenOf(given),
    look: answerLooks.find((each) => each === look) ?? 'table',
    ...(pattern === undefined ? {} : { pattern }),
    ...(frozen === undefined ? {} : { frozen }),
    ...(Number.isInteger(at) && at >= 1 ? { row: at - 1 } : {}),
    ...(memo ? { memo } : {}),
  };
}

const nothing = {
  pattern: undefined,
  given: undefined,
  frozen: undefined,
  row: undefined,
  look: undefined,
  ...noMemo,
} satisfies Changed;

/** The list, and nothing chosen. */
export const showNothing: Changed = nothing;

/** A pattern, asked with what is given. */
export const showPattern = (pattern: string, given: Given = {}): Changed => ({
  ...nothing,
  pattern,
  given: givenSetting(given),
});

export const showFrozen = (frozen: string): Changed => ({ ...nothing, frozen });

export const showRow = (row: number | undefined): Changed => ({ row: row === undefined ? undefined : String(row + 1) });
