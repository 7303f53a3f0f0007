import { parseDocument } from 'yaml';
import { z } from 'zod';
import { publisherKey } from '../ontology/evidence.ts';
import type { Mention, Report } from '../ontology/evidence.ts';
import type { Parsed, SourceFile } from './sourceFile.ts';

const frontMatter = z.strictObject({
  title: z.string().min(1),
  byline: z.string().optional(),
  publisher: z.string().min(1),
  publishedOn: z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a day, as in 2018-05-27'),
  dateline: z.string().optional(),
  url: z
    .url({ protocol: /^https?$/ })
    .or(z.literal(''))
    .default(''),
  language: z.string().default('en'),
  kind: z.enum(['account', 'original']).default('original'),
});

/** Reads a report: front matter between two lines of `---`, then the text. Its id is the file's name. */
export function parseReport({ path, text }: SourceFile): Parsed<Report> {
  const parts = /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---[^\S\n]*\r?\n([\s\S]*)$/.exec(text);
  const fault = (message: string, line = 1): Parsed<never> => ({ faults: [{ file: path, line, message }] });
  if (!parts) return fault('a report opens with its front matter: ---, lines such as "title: …", and --- again.');
  const document = parseDocument(parts[1] ?? '', { schema: 'failsafe' });
  const [error] = document.errors;
  if (error) return fault(error.message, 1 + (error.linePos?.[0].line ?? 0));
  const parsed = frontMatter.safeParse(document.toJS());
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => {
      const field = issue.path.join('.');
      return {
        file: path,
        line: lineOf(text, field),
        message: `${field === '' ? 'front matter' : field}: ${issue.message}`,
      };
    });
    return { faults };
  }
  const id = idOf(path);
  const { byline, dateline, ...rest } = parsed.data;
  const body = (parts[2] ?? '').replace(/\r\n?/g, '\n').trim();
  if (body === '') return fault(`the report ${id} has no text after its front matter.`);
  if (!isDay(parsed.data.publishedOn))
    return fault(`impossible date: ${parsed.data.publishedOn}`, lineOf(text, 'publishedOn'));
  return { value: { id, ...rest, ...(byline ? { byline } : {}), ...(dateline ? { dateline } : {}), text: body } };
}

/** A report as `parseReport` reads it. */
export function printReport(report: Report): SourceFile {
  const fields = ['title', 'byline', 'publisher', 'publishedOn', 'dateline', 'url', 'language', 'kind'] as const;
  const lines = fields.flatMap((field) => (report[field] === undefined ? [] : [`${field}: ${plain(report[field])}`]));
  return {
    path: `reports/${report.id}.md`,
    text: `---
${lines.join('\n')}
---
${report.text}
`,
  };
}

/** The publisher as a mention of its own, so that PUBLISHED_BY and judgements can speak of it. */
export function publisherOf(report: Report): Mention {
  const { id: reportId, publisher } = report;
  return {
    id: `${reportId}#${publisherKey}`,
    reportId,
    key: publisherKey,
    label: 'Organization',
    names: [publisher],
    named: true,
  };
}

/** A file's name without folders and ending. */
export const idOf = (path: string): string => path.replace(/^.*\//, '').replace(/\.[^.]*$/, '');

const isDay = (day: string): boolean => {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
};

const lineOf = (text: string, field: string): number => {
  const index = text.split('\n').findIndex((line) => field !== '' && line.startsWith(`${field}:`));
  return index < 0 ? 1 : index + 1;
};

/** JSON's quotes where YAML would read a plain text as something else. */
const plain = (value: string): string =>
  /^[\p{L}\p{N}][^\n:#]*$/u.test(value) && value.trim() === value ? value : JSON.stringify(value);
