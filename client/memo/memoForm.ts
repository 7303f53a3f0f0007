/** The forms in the order of their buttons. */
export const memoForms = ['sentences', 'table'] as const;
/** How a memo tells what was found. */
export type MemoForm = (typeof memoForms)[number];

/** What the writer put into a memo or chose for it; what is absent is as the page proposes it. */
export interface MemoWords {
  readonly question?: string;
  readonly answer?: string;
  readonly form: MemoForm;
}

/** What of a memo is changed; undefined: as the page proposes it again. */
export type MemoChange = { readonly [Name in keyof MemoWords]?: MemoWords[Name] | undefined };

/** What the settings of a page say of its memo; undefined where none is written. */
export function memoWordsOf({ memo, question, answer }: Settings = {}): MemoWords | undefined {
  const form = memoForms.find((each) => each === memo);
  return form && { form, ...(question ? { question } : {}), ...(answer === undefined ? {} : { answer }) };
}

/** Settings as the exploration takes them: undefined takes one away. */
export type Changed = Readonly<Record<string, string | undefined>>;

/** A change of a memo as the settings of its page take it. */
export const memoSettings = ({ form, ...texts }: MemoChange): Changed => ({
  ...(form ? { memo: form } : {}),
  ...texts,
});

/** No memo, and nothing left of one. */
export const noMemo: Changed = { memo: undefined, question: undefined, answer: undefined };

type Settings = Readonly<Record<string, string>>;
