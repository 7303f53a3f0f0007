import type { Quote, ReportSummary } from '../api/types.ts';
import { markedRuns } from '../components/quotedSentences.ts';
import type { Run } from '../components/quotedSentences.ts';

/** Whole sentences of a report, and all that is quoted from them. */
export interface Passage {
  readonly report: ReportSummary;
  readonly paragraph: number;
  readonly runs: readonly Run[];
  readonly quotes: readonly Quote[];
}

interface Stretch {
  readonly start: number;
  readonly text: string;
  readonly quotes: readonly Quote[];
}

/** The sentences in which quotes stand: those that have words in common are one passage, whoever says them. */
export function passagesOf(quotes: readonly Quote[]): readonly Passage[] {
  const byReport = new Map<string, Quote[]>();
  for (const quote of quotes) byReport.set(quote.report.id, [...(byReport.get(quote.report.id) ?? []), quote]);
  return [...byReport.values()].flatMap((each) => joined(each).map(passageOf));
}

function joined(quotes: readonly Quote[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const next of quotes.map(stretchOf).sort((a, b) => a.start - b.start)) {
    const last = stretches.at(-1);
    if (last && next.start < endOf(last)) stretches.splice(-1, 1, both(last, next));
    else stretches.push(next);
  }
  return stretches;
}

const stretchOf = (quote: Quote): Stretch => ({
  start: quote.start - quote.before.length,
  text: quote.before + quote.text + quote.after,
  quotes: [quote],
});
const endOf = ({ start, text }: Stretch): number => start + text.length;
const both = (one: Stretch, other: Stretch): Stretch => ({
  start: one.start,
  text: one.text + other.text.slice(endOf(one) - other.start),
  quotes: [...one.quotes, ...other.quotes],
});

function passageOf({ start, text, quotes }: Stretch): Passage {
  const [first] = quotes;
  if (!first) throw new Error('a passage has a quote');
  const spans = quotes.map((quote) => ({ from: quote.start - start, to: quote.start - start + quote.text.length }));
  return { report: first.report, paragraph: first.paragraph, runs: markedRuns(text, spans), quotes };
}
