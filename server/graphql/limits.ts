import { UserError } from '../errors.ts';

/** What one request may ask for; measured against the largest questions of the page with room to spare. */
export const limits = {
  depth: 10,
  aliases: 50,
  directives: 50,
  tokens: 2_000,
  rootFields: 20,
  cost: 100_000,
  bodyBytes: 256 * 1024,
  /** All reading for one request together. */
  timeMs: 10_000,
  /** Items of any typed list. */
  first: 1_000,
} as const;

/** `first` as a number of items; throws where it is none, or too many. */
export function checkedFirst(first: unknown, maximum: number = limits.first): number {
  if (typeof first === 'number' && Number.isInteger(first) && first >= 1 && first <= maximum) return first;
  throw new UserError('BAD_USER_INPUT', `first must be from 1 to ${maximum}: ${String(first)}`);
}
