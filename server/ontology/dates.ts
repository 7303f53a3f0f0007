import edtf from 'edtf';
import { UserError } from '../errors.ts';

/** The first and the last day that a date admits; one that is open is left out. */
export interface DateBounds {
  readonly from?: string;
  readonly until?: string;
}

interface Days {
  readonly from: string;
  readonly until: string;
}

const point = String.raw`\d{4}(?:-\d{2}(?:-\d{2})?)?[~?%]?`;

const form = new RegExp(String.raw`^(?:${point}|${point}/${point}|${point}/\.\.|\.\./${point})$`);

const hint = 'Write EDTF: 2018-01-25, 2018-01, 2018, 2018-01~, 2016/2018, 2018-01-25/.., ../2018';

/** Reads a date as annotations write it (a part of EDTF); throws with what is wrong and how it is written. */
export function parseDate(text: string): DateBounds {
  if (!form.test(text)) {
    const nearest = nearestForm(text);
    throw new UserError('DATE', `not a date: ${text}.${nearest ? ` Did you mean ${nearest}?` : ''} ${hint}`);
  }
  const fault = text.split('/').map(impossiblePart).find(Boolean);
  if (fault) throw new UserError('DATE', `impossible date: ${text} (${fault}). ${hint}`);
  const [start = '', end = start] = text.split('/');
  const from = start === '..' ? undefined : daysOf(start).from;
  const until = end === '..' ? undefined : daysOf(end).until;
  if (from && until && from > until) {
    throw new UserError('DATE', `impossible date: ${text} (it ends before it begins). ${hint}`);
  }
  return { ...(from ? { from } : {}), ...(until ? { until } : {}) };
}

/** The earliest and the latest day that a date admits; throws as `parseDate` does. */
export function dateBounds(text: string): DateBounds {
  return parseDate(text);
}

/** Orders dates by their first possible day, then by their last; an open beginning comes first, an open end last. */
export function compareDates(left: string, right: string): number {
  const [a, b] = [parseDate(left), parseDate(right)];
  return compare(a.from ?? '', b.from ?? '') || compare(a.until ?? '~', b.until ?? '~');
}

/** True where a date does not name one certain day. */
export function isVague(text: string): boolean {
  const { from, until } = parseDate(text);
  return from !== until || /[~?%]/.test(text);
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The same few dates are asked for again and again, and parsing is slow. */
const known = new Map<string, Days>();

function daysOf(date: string): Days {
  const before = known.get(date);
  if (before) return before;
  const { min, max } = edtf(date);
  const days = { from: dayOf(min), until: dayOf(max) };
  known.set(date, days);
  return days;
}

function dayOf(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10);
}

function impossiblePart(text: string): string | undefined {
  const [year = 0, month, day] = text
    .split(/[-~?%]/)
    .filter(Boolean)
    .map(Number);
  if (month === undefined || text === '..') return undefined;
  if (month < 1 || month > 12) return `month ${month}`;
  const last = new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
  if (day === undefined || (day >= 1 && day <= last)) return undefined;
  return day >= 1 && day <= 31 ? `${text.slice(0, 7)} has ${last} days` : `day ${day}`;
}

/** What the text was most likely meant to be, where that is plain. */
function nearestForm(text: string): string | undefined {
  const date = String.raw`(\d{4}(?:-\d{2}(?:-\d{2})?)?)`;
  const [, year, month = '', day] = /^\s*(\d{4})[-./\s](\d{1,2})(?:[-./\s](\d{1,2}))?\s*$/.exec(text) ?? [];
  const [, about] = new RegExp(String.raw`^\s*(?:about|around|circa|ca?\.?|~)\s*${date}\s*$`, 'i').exec(text) ?? [];
  const [, since] = new RegExp(String.raw`^\s*${date}\s*(?:/|-|–|\.\.)\s*$`).exec(text) ?? [];
  const parts = year && [year, month.padStart(2, '0'), ...(day ? [day.padStart(2, '0')] : [])].join('-');
  const nearest = parts ?? about ?? since;
  if (!nearest || impossiblePart(nearest)) return undefined;
  return parts ?? (about ? `${about}~` : `${nearest}/..`);
}
