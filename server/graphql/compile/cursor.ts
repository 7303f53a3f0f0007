import { UserError } from '../../errors.ts';

/** Where a list ended, as a word to give back as `after`. */
export const writeCursor = (values: readonly string[]): string =>
  Buffer.from(JSON.stringify(values)).toString('base64url');

/** The values in a cursor; throws where it is none of ours, or of a list in another order. */
export function readCursor(cursor: string, length: number): readonly string[] {
  const values = parsed(Buffer.from(cursor, 'base64url').toString());
  if (
    Array.isArray(values) &&
    values.length === length &&
    values.every((value): value is string => typeof value === 'string')
  ) {
    return values;
  }
  throw new UserError('BAD_USER_INPUT', 'after must be the `next` of the same list in the same order.');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
