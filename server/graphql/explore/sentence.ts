import { paragraphAt, paragraphsOf } from '../../annotation/paragraphs.ts';

/** The rest of the sentence, or sentences, that a quote lies in; never beyond its paragraph. */
export function surroundingsOf(
  text: string,
  language: string,
  start: number,
  end: number,
): { readonly before: string; readonly after: string } {
  const paragraph = paragraphAt(paragraphsOf(text), start);
  if (!paragraph || start < paragraph.start) return { before: '', after: '' };
  const last = Math.max(paragraph.end, end);
  let [from, until] = [start, end];
  for (const { index, segment } of segmenterOf(language).segment(lineOf(text.slice(paragraph.start, last)))) {
    const opens = paragraph.start + index;
    const closes = opens + segment.trimEnd().length;
    if (opens < end && closes > start) [from, until] = [Math.min(from, opens), Math.max(until, closes)];
  }
  return { before: text.slice(from, start), after: text.slice(end, until) };
}

/** A line end inside a paragraph ends no sentence; the offsets stay what they are. */
const lineOf = (text: string): string => text.replace(/\s/g, ' ');

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterOf(language: string): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known) return known;
  const locale = Intl.getCanonicalLocales(/^[a-z]{2,3}$/i.test(language) ? language : 'en')[0];
  const segmenter = new Intl.Segmenter(locale, { granularity: 'sentence' });
  segmenters.set(language, segmenter);
  return segmenter;
}
