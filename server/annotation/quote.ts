import type { Quote, Report } from '../ontology/evidence.ts';
import { paragraphAt, paragraphsOf } from './paragraphs.ts';
import type { Paragraph } from './paragraphs.ts';

/** A report made ready for finding quotes in it. */
export interface Quotable {
  readonly report: Report;
  readonly paragraphs: readonly Paragraph[];
}

interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** Counts the paragraphs once for all quotes of a report. */
export const quotable = (report: Report): Quotable => ({ report, paragraphs: paragraphsOf(report.text) });

/** Finds the exact words in the report: once, or for the `nth` time; or says why it cannot. A run of blanks matches any run of blanks. */
export function findQuote({ report, paragraphs }: Quotable, words: string, nth?: number): Quote | string {
  const found = places(report.text, words);
  if (found.length === 0) return notFound(report, words);
  if (found.length > 1 && nth === undefined) {
    return `these words stand ${found.length} times in ${report.id}: "${words}". Quote more of them, or say which with nth: 1 to ${found.length}.`;
  }
  const place = found[(nth ?? 1) - 1];
  if (!place) return `nth: ${nth ?? 1} is too many: "${words}" stands ${found.length} times in ${report.id}.`;
  const [start, end] = place;
  const paragraph = paragraphAt(paragraphs, start)?.number ?? 1;
  return { reportId: report.id, start, end, paragraph, text: report.text.slice(start, end) };
}

function places(text: string, words: string): readonly (readonly [number, number])[] {
  const wanted = words.trim();
  if (wanted === '') return [];
  const escaped = wanted.split(/\s+/).map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  const first = text.indexOf(wanted);
  if (first >= 0 && escaped.length === 1 && !text.includes(wanted, first + 1)) return [[first, first + wanted.length]];
  const pattern = new RegExp(escaped.join('\\s+'), 'gu');
  return Array.from(text.matchAll(pattern), ({ 0: match, index }) => [index, index + match.length] as const);
}

function notFound(report: Report, words: string): string {
  const near = nearestText(report.text, words);
  return `these words do not stand in ${report.id}: "${words}".${near === undefined ? '' : ` The nearest text is "${near}".`}`;
}

/** The stretch of equally many words that shares most words with `words`. */
function nearestText(text: string, words: string): string | undefined {
  const wanted = new Set(wordsOf(words).map(({ word }) => word));
  const all = wordsOf(text);
  const width = Math.min(wordsOf(words).length, all.length);
  let best = { shared: 0, start: 0, end: 0 };
  for (let first = 0; first + width <= all.length; first++) {
    const stretch = all.slice(first, first + width);
    const shared = new Set(stretch.filter(({ word }) => wanted.has(word)).map(({ word }) => word)).size;
    if (shared > best.shared) best = { shared, start: stretch[0]?.start ?? 0, end: stretch.at(-1)?.end ?? 0 };
  }
  return best.shared * 3 < wanted.size ? undefined : text.slice(best.start, best.end).replace(/\s+/g, ' ');
}

function wordsOf(text: string): readonly Word[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}]+/gu), ({ 0: match, index }) => ({
    word: match.toLowerCase(),
    start: index,
    end: index + match.length,
  }));
}
