import { dateText } from './dates.ts';

/** The reader's day of an ISO time: "22 November 2026". */
export const dayText = (time: string): string => dateText(localDay(new Date(time)));

/** The reader's day and hour of an ISO time: "22 November 2026, 10:45". */
export const timeText = (time: string): string =>
  `${dayText(time)}, ${new Date(time).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })}`;

/** The day as EDTF, where the reader is. */
const localDay = (date: Date): string => [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-');

const two = (number: number): string => String(number).padStart(2, '0');
