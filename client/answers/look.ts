/** The looks that every answer has, in the order of their buttons. */
export const answerLooks = ['table', 'map', 'json'] as const;
/** How the rows of an answer are looked at. */
export type AnswerLook = (typeof answerLooks)[number];

/** Settings as the exploration takes them: undefined takes one away. */
type Changed = Readonly<Record<string, string | undefined>>;

/** A look as the address keeps it: the first is said by nothing. */
export const lookSetting = (look: string): Changed => ({ look: look === answerLooks[0] ? undefined : look });
