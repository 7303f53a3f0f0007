/** A stretch of months, each the number of months since year 0. */
export interface MonthRange {
  readonly first: number;
  readonly last: number;
}

/** The number of a month ("2018-05"). */
export const monthNumber = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;

/** The month ("2018-05") of a number. */
export const monthOfNumber = (number: number): string =>
  `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`;

/** The range that the bars span: from a January, at least a year; undefined without any month. */
export function rangeOf(months: readonly { readonly month: string }[]): MonthRange | undefined {
  const numbers = months.map(({ month }) => monthNumber(month));
  if (numbers.length === 0) return undefined;
  const first = Math.floor(Math.min(...numbers) / 12) * 12;
  const last = Math.max(...numbers);
  return { first, last: Math.max(last, first + 11) };
}

/** The years to write under the bars: round ones, at most so many. */
export function yearTicks({ first, last }: MonthRange, most: number): readonly number[] {
  const years = Math.floor(last / 12) - Math.floor(first / 12) + 1;
  const step = [1, 2, 5, 10, 20, 50, 100].find((each) => years / each <= most) ?? 200;
  const start = Math.ceil(first / 12 / step) * step;
  return Array.from({ length: Math.floor((last / 12 - start) / step) + 1 }, (_, index) => start + index * step);
}
