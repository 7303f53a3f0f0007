import { filledOf, givenOf, givenSetting } from '../answers/givenSetting.ts';
import { answerLooks, lookSetting } from '../answers/look.ts';
import { largestLimits, limitNames, usualLimits } from '../api/questions.ts';
import type { Given, Question } from '../api/questions.ts';
import type { Settings } from '../exploration/exploration.ts';
import { noMemo } from '../memo/memoForm.ts';
import { cypherTokens } from './cypherTokens.ts';

const lookNames = [...answerLooks, 'plan'] as const;
/** How an answer is looked at. */
export type Look = (typeof lookNames)[number];

/** What the query page shows, as the address keeps it. */
export interface Shown {
  /** What was asked last. */
  readonly question?: Question;
  readonly look: Look;
  /** The chosen row, counted from 0. */
  readonly row?: number;
  /** Whether questions are built without code. */
  readonly isBuilding: boolean;
}

/** Settings as the exploration takes them: undefined takes one away. */
export type Changed = Readonly<Record<string, string | undefined>>;

/** What the settings of the page mean; what they say wrongly is as if nothing was said. */
export function shownOf({ cypher, given, seconds, rows, megabytes, look, row, by }: Settings = {}): Shown {
  const at = wholeNumber(row, Number.MAX_SAFE_INTEGER);
  const limits = {
    seconds: wholeNumber(seconds, largestLimits.seconds) ?? usualLimits.seconds,
    rows: wholeNumber(rows, largestLimits.rows) ?? usualLimits.rows,
    megabytes: wholeNumber(megabytes, largestLimits.megabytes) ?? usualLimits.megabytes,
  };
  return {
    look: lookNames.find((each) => each === look) ?? 'table',
    isBuilding: by === 'builder',
    ...(cypher === undefined ? {} : { question: { cypher, given: givenOf(given), limits } }),
    ...(at === undefined ? {} : { row: at - 1 }),
  };
}

function wholeNumber(text: string | undefined, most: number): number | undefined {
  const value = Number(text);
  return text !== undefined && Number.isInteger(value) && value >= 1 && value <= most ? value : undefined;
}

/** A question that is asked, and looked at so. */
export const askedSettings = ({ cypher, given, limits }: Question, look: Look): Changed => ({
  cypher,
  given: givenSetting(given),
  ...Object.fromEntries(
    limitNames.map((name) => [name, limits[name] === usualLimits[name] ? undefined : String(limits[name])]),
  ),
  ...lookSetting(look),
  row: undefined,
  ...noMemo,
});

export const rowSetting = (row: number | undefined): Changed => ({
  row: row === undefined ? undefined : String(row + 1),
});
export const builderSetting = (isBuilding: boolean): Changed => ({ by: isBuilding ? 'builder' : undefined, ...noMemo });

/** The parameters that a query names, in its header or its text. */
export function parameterNames(cypher: string): readonly string[] {
  const tokens = cypherTokens(cypher);
  const used = tokens.flatMap(({ kind, text }) => (kind === 'parameter' ? [text.slice(1).replaceAll('`', '')] : []));
  const declared = tokens.flatMap(({ kind, text }) =>
    kind === 'comment' ? [/^\/\/ *param *:? *(\w+) *:/.exec(text)?.[1] ?? ''] : [],
  );
  return [...new Set([...declared, ...used])].filter(Boolean);
}

/** What is sent for the parameters of a query: nothing empty, nothing that it does not name, and what is selected. */
export function givenFor(cypher: string, typed: Given, selection: string | undefined): Given {
  const texts: Given = { ...(selection === undefined ? {} : { selection }), ...filledOf(typed) };
  return Object.fromEntries(parameterNames(cypher).flatMap((name) => (texts[name] ? [[name, texts[name]]] : [])));
}
