import { UserError } from '../errors.ts';

const mostCharacters = 200;
// Characters that cannot be seen, or that turn the writing round: a title is to say what it shows.
const hidden = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}]/u;
// Two scripts of the field join and part letters by these.
const joiners = /[\u200c\u200d]/g;

/** A title or description as it is kept: one line. Throws a UserError where it is empty, too long, or holds what cannot be seen. */
export function oneLine(what: 'title' | 'description', text: string): string {
  const line = text.replaceAll(/[\s\u0085]+/g, ' ').trim();
  if (line === '') throw new UserError('BAD_USER_INPUT', `The ${what} is empty: say in a few words what is asked.`);
  if (line.length > mostCharacters)
    throw new UserError(
      'BAD_USER_INPUT',
      `The ${what} has ${line.length} characters, and ${mostCharacters} are the most.`,
    );
  const [found] = hidden.exec(line.replaceAll(joiners, '')) ?? [];
  if (found === undefined) return line;
  const code = (found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  throw new UserError('BAD_USER_INPUT', `The ${what} holds a character that cannot be seen, U+${code}: take it out.`);
}
