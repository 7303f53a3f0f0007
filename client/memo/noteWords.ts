import type { GraphNode } from '../api/types.ts';
import { dateText } from '../components/dates.ts';
import type { Footnote } from './footnotes.ts';

/** What stands before and behind the words of a footnote: quotation marks around the publisher's own, and around no other. */
export function around({ isOriginal, report }: Footnote): { readonly before: string; readonly after: string } {
  if (isOriginal) return { before: '“', after: '”' };
  return { before: report.kind === 'account' ? 'Account: ' : '', after: '' };
}

/** Who says it, as a sentence of its own; empty where the report does. */
export const witnessWords = ({ witnesses }: Footnote): string =>
  witnesses.length === 0 ? '' : `Told by ${witnesses.map(called).join(' and by ')}.`;

/** Somebody without a name is "the source in Zhaosu County", unless the name says as much: "a Kazakh who …". */
const called = ({ name, named }: GraphNode): string => (named || /^(an?|the) /i.test(name) ? name : `the ${name}`);

/** Where in which report: "ChinaAid, 27 May 2018, ¶5". */
export function placeWords({ report, paragraph }: Footnote): string {
  const day = report.publishedOn ? dateText(report.publishedOn) : '';
  const place = report.kind === 'gazetteer' ? '' : `¶${paragraph}`;
  return [report.publisher, day, place].filter(Boolean).join(', ');
}

/** Whether an address can be a link: nothing but the web is. */
export const isWebAddress = (url: string): boolean => /^https?:\/\/[^\s<>"]+$/i.test(url);
