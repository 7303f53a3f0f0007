import type { Quote } from '../api/types.ts';

/** A piece of a sentence, marked where it is quoted. */
export interface Run {
  readonly text: string;
  readonly marked: boolean;
}

/** A sentence of a report with everything quoted from it; `quote` is the first of the quotes. */
export interface QuotedSentence {
  readonly quote: Quote;
  readonly runs: readonly Run[];
}

/** Quotes by sentence, so that a sentence quoted twice is shown once; apart by what they say, if asked. */
export function quotedSentences(quotes: readonly Quote[], apartByValue = false): readonly QuotedSentence[] {
  const groups = new Map<string, readonly Quote[]>();
  for (const quote of quotes) {
    const value = apartByValue ? JSON.stringify(quote.value) : '';
    const sentenceStart = quote.start - quote.before.length;
    const key = [quote.report.id, sentenceStart, sentenceOf(quote), quote.witness?.id, value].join('\n');
    groups.set(key, [...(groups.get(key) ?? []), quote]);
  }
  return [...groups.values()].flatMap((group) => {
    const [quote] = group;
    return quote ? [{ quote, runs: runsOf(group, quote) }] : [];
  });
}

const sentenceOf = ({ before, text, after }: Quote) => before + text + after;

function runsOf(group: readonly Quote[], quote: Quote): readonly Run[] {
  const sentence = sentenceOf(quote);
  const spans = group
    .map(({ before, text }) => ({ from: before.length, to: before.length + text.length }))
    .sort((a, b) => a.from - b.from);
  const runs: Run[] = [];
  let done = 0;
  for (const { from, to } of spans) {
    if (from > done) runs.push({ text: sentence.slice(done, from), marked: false });
    if (to > Math.max(done, from)) runs.push({ text: sentence.slice(Math.max(done, from), to), marked: true });
    done = Math.max(done, to);
  }
  if (done < sentence.length) runs.push({ text: sentence.slice(done), marked: false });
  return runs;
}
