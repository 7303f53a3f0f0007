const months = 'January February March April May June July August September October November December'.split(' ');
const marks: Readonly<Record<string, string>> = { '~': 'about ', '?': 'perhaps ', '%': 'perhaps about ' };
const point = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?([~?%]?)$/;

interface Point {
  readonly year: string;
  readonly month?: string;
  readonly day?: string;
  readonly mark: string;
}

/** An EDTF date as a reader says it: "25 January 2018", "about January 2018", "2016 to 2018", "since May 2017". */
export function dateInWords(text: string, form: 'long' | 'short' = 'long'): string {
  const [start = '', end] = text.split('/');
  const [first, last] = [pointInWords(start, form), end === undefined ? undefined : pointInWords(end, form)];
  if (last === undefined) return first;
  if (start === '..') return last && `until ${last}`;
  if (end === '..') return first && `since ${first}`;
  return first && last && `${first} to ${last}`;
}

/** The first and the last month ("2018-01") that a date admits; one that is open is left out. */
export function monthsOf(text: string): { readonly from?: string; readonly until?: string } {
  const [start = '', end = start] = text.split('/');
  const [first, last] = [parsePoint(start), parsePoint(end)];
  return {
    ...(first ? { from: `${first.year}-${first.month ?? '01'}` } : {}),
    ...(last ? { until: `${last.year}-${last.month ?? '12'}` } : {}),
  };
}

function pointInWords(text: string, form: 'long' | 'short'): string {
  const parsed = parsePoint(text);
  if (!parsed) return '';
  const { year, month, day, mark } = parsed;
  const name = month === undefined ? undefined : months[Number(month) - 1];
  const words = [day && String(Number(day)), form === 'short' ? name?.slice(0, 3) : name, year];
  return (marks[mark] ?? '') + words.filter(Boolean).join(' ');
}

function parsePoint(text: string): Point | undefined {
  const [, year, month, day, mark = ''] = point.exec(text) ?? [];
  return year ? { year, ...(month ? { month } : {}), ...(day ? { day } : {}), mark } : undefined;
}
