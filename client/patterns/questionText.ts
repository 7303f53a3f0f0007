import type { Pattern } from '../api/patterns.ts';
import type { Given, PatternParameter } from '../api/questions.ts';

/** Whether everything is given that a question needs before it can be asked. */
export const isComplete = (parameters: readonly PatternParameter[], given: Given): boolean =>
  parameters.every(
    ({ name, optional, defaultText }) => optional || defaultText !== null || (given[name] ?? '').trim() !== '',
  );

/** A pattern's title with what it was asked about: "Everyone related to a person (Watbek Qabelqaze)". */
export function questionText(
  { title, parameters }: Pick<Pattern, 'title' | 'parameters'>,
  given: Given,
  names: ReadonlyMap<string, string>,
): string {
  const about = parameters.flatMap(({ name }) => {
    const text = given[name];
    return text ? [names.get(text) ?? text] : [];
  });
  return about.length === 0 ? title : `${title} (${about.join(', ')})`;
}
