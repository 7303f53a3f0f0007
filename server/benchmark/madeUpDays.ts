import type { Random } from './madeUpNames.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Some day of a year, as EDTF and in words. */
export function dayIn(year: number, next: Random): { readonly date: string; readonly words: string } {
  const month = Math.floor(next() * 12);
  const day = 1 + Math.floor(next() * 28);
  const two = (number: number) => String(number).padStart(2, '0');
  return { date: `${year}-${two(month + 1)}-${two(day)}`, words: `${day} ${months[month] ?? ''} ${year}` };
}
