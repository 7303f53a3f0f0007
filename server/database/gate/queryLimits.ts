import { UserError } from '../../errors.ts';

/** Where an answer ends, if it has not ended before. */
export interface QueryLimits {
  readonly timeMs: number;
  readonly rows: number;
  readonly bytes: number;
}

/** What holds where nothing else is asked for. */
export const defaultLimits: QueryLimits = { timeMs: 5_000, rows: 1_000, bytes: 10_000_000 };

/** How far each may be raised. */
export const largestLimits: QueryLimits = { timeMs: 60_000, rows: 10_000, bytes: 50_000_000 };

const smallest: QueryLimits = { timeMs: 100, rows: 1, bytes: 1_000 };
const units: Readonly<Record<keyof QueryLimits, string>> = { timeMs: 'milliseconds', rows: 'rows', bytes: 'bytes' };

/** The limits that are asked for, with the others as they are. Throws a UserError for one that is too small or too large. */
export function limitsOf(asked: Partial<QueryLimits> = {}): QueryLimits {
  const limits = { ...defaultLimits, ...asked };
  for (const name of ['timeMs', 'rows', 'bytes'] as const) {
    const value = limits[name];
    if (Number.isInteger(value) && value >= smallest[name] && value <= largestLimits[name]) continue;
    throw new UserError(
      'BAD_LIMIT',
      `The limit of ${units[name]} is ${value}, and must be a whole number from ${smallest[name]} to ${largestLimits[name]}.`,
    );
  }
  return limits;
}

/** What is said of a query that a limit of time did end. */
export const tookTooLong = ({ timeMs }: QueryLimits): string =>
  `The query took longer than ${timeMs / 1_000} s and was stopped: ask for less, or allow more time.`;
