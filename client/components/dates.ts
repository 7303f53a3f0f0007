import { dateInWords } from '../../server/ontology/dateWords.ts';

/** "25 January 2018"; what is no EDTF stays as it is written. */
export const dateText = (edtf: string) => dateInWords(edtf) || edtf;

/** "25 Jan 2018". */
export const shortDateText = (edtf: string) => dateInWords(edtf, 'short') || edtf;

/** Since when something is so, honest about a start that lies within a span. */
export function sinceText(edtf: string, form: 'long' | 'short' = 'long'): string {
  const [start = '', end] = edtf.split('/');
  const words = (date: string) => dateInWords(date, form) || date;
  if (end === undefined || end === '..') return `since ${words(start)}`;
  if (start === '..') return `since ${words(end)} or before`;
  return `since some time from ${words(start)} to ${words(end)}`;
}

/**
 * When a thing happened: the ends of an interval are its own where it `lasts`; a thing of a moment lies somewhere between
 * them, or before the only one that is known.
 */
export function happeningText(edtf: string, lasts: boolean): string {
  const [start = '', end = ''] = edtf.split('/');
  if (end === '' || start === '..' || end === '..')
    return lasts ? dateText(edtf) : dateText(edtf).replace(/^until /, 'by ');
  const [from, to] = [dateText(start), dateText(end)];
  return lasts ? `from ${from} to ${to}` : `some time between ${from} and ${to}`;
}

/** How long something was so; empty where nothing is known. */
export function periodText(since: string | undefined, until: string | undefined): string {
  if (since && until) return `${dateText(since)} to ${dateText(until)}`;
  if (since) return sinceText(since);
  return until ? `until ${dateText(until)}` : '';
}

/** "January 2018" of any day in it. */
export const monthText = (edtf: string) => dateInWords(edtf.slice(0, 7)) || edtf;
