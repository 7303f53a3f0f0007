import type { Given } from '../api/questions.ts';

/** What is given for the parameters of a question, as the address keeps it; nothing where nothing is. */
export const givenSetting = (given: Given): string | undefined =>
  new URLSearchParams(filledOf(given)).toString() || undefined;

/** What the address says is given. */
export const givenOf = (setting: string | undefined): Given => Object.fromEntries(new URLSearchParams(setting ?? ''));

/** What is given, without what was left empty. */
export const filledOf = (given: Given): Given =>
  Object.fromEntries(Object.entries(given).filter(([, text]) => text.trim() !== ''));
