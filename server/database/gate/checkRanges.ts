import { limits } from './limits.ts';
import { Refusal } from './problem.ts';
import { isSymbol } from './structure.ts';
import type { Structure } from './structure.ts';
import type { Token } from './tokenize.ts';

/** Refuses lists of numbers that are longer than anybody reads, as far as their bounds are written out. */
export function checkRanges({ tokens, closers, calls }: Structure): void {
  for (const { name, last } of calls) {
    const opener = last + 1;
    const closer = closers.get(opener);
    if (name.toLowerCase() !== 'range' || closer === undefined) continue;
    const bounds = split(tokens, closers, opener, closer);
    if (bounds.some(isTooMuch) || lengthOf(bounds.map(literalOf)) > limits.rangeLength)
      throw tooLong(tokens, last, closer);
  }
}

/** The arguments between two brackets. */
function split(
  tokens: readonly Token[],
  closers: ReadonlyMap<number, number>,
  opener: number,
  closer: number,
): readonly (readonly Token[])[] {
  const parts: Token[][] = [[]];
  let inner = -1;
  for (const [offset, token] of tokens.slice(opener + 1, closer).entries()) {
    const index = opener + 1 + offset;
    if (index > inner && isSymbol(token, ',')) parts.push([]);
    else parts.at(-1)?.push(token);
    if (index > inner) inner = closers.get(index) ?? inner;
  }
  return parts;
}

/** A whole number, with its sign; undefined for anything that has to be worked out. */
function literalOf(bound: readonly Token[]): number | undefined {
  const digits = bound.at(-1);
  const sign = bound.length === 2 && isSymbol(bound[0], '-') ? -1 : 1;
  if (digits?.kind !== 'number' || bound.length > (sign < 0 ? 2 : 1)) return undefined;
  return sign * Number(digits.text.replaceAll('_', ''));
}

function lengthOf([start, end, step = 1]: readonly (number | undefined)[]): number {
  return start === undefined || end === undefined || step === 0 ? 0 : Math.abs(end - start) / Math.abs(step);
}

/** A bound that is worked out from large numbers, or from numbers alone. */
function isTooMuch(bound: readonly Token[]): boolean {
  if (literalOf(bound) !== undefined) return false;
  const numbers = bound.filter(({ kind }) => kind === 'number');
  const known = bound.every(({ kind }) => kind === 'number' || kind === 'symbol');
  return numbers.length > 0 && (known || numbers.some((token) => (literalOf([token]) ?? 0) > limits.rangeLength));
}

function tooLong(tokens: readonly Token[], first: number, last: number): Refusal {
  return new Refusal(
    'RANGE',
    `A range may have ${limits.rangeLength.toLocaleString('en')} numbers, from bounds that are written out or counted: make it shorter.`,
    { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 },
  );
}
