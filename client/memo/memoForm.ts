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
