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
    return quote ? [{ quote, runs: markedRuns(sentenceOf(quote), group.map(spanOf)) }] : [];
  });
}

const sentenceOf = ({ before, text, after }: Quote) => before + text + after;
const spanOf = ({ before, text }: Quote): Span => ({ from: before.length, to: before.length + text.length });

/** Where in a text something is quoted. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A text in pieces, with the spans marked; they may lie across each other. */
export function markedRuns(text: string, spans: readonly Span[]): readonly Run[] {
  const runs: Run[] = [];
  let done = 0;
  const add = (to: number, marked: boolean) => {
    if (to > done) runs.push({ text: text.slice(done, to), marked });
    done = Math.max(done, to);
  };
  for (const { from, to } of [...spans].sort((a, b) => a.from - b.from)) {
    add(from, false);
    add(to, true);
  }
  add(text.length, false);
  return runs;
}
