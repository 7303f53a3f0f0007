import type { Quote, ReportSummary } from '../api/types.ts';
import { quotedSentences } from '../components/quotedSentences.ts';
import type { Run } from '../components/quotedSentences.ts';

/** The words of a report behind something that a memo says, under their number. */
export interface Footnote {
  readonly number: number;
  /** The sentence, with what is quoted of it marked. */
  readonly runs: readonly Run[];
  /** Whether these are the publisher's words; an account is in ours and no quotation. */
  readonly isOriginal: boolean;
  /** Who says so; empty where the report does. */
  readonly witness: string;
  readonly report: ReportSummary;
  readonly paragraph: number;
}

/** The footnotes of one memo while it is put together. */
export interface Footnotes {
  /** The numbers of the sentences that some quotes stand in, in ascending order; a sentence has one number, however often it is quoted. */
  readonly numbersOf: (quotes: readonly Quote[]) => readonly number[];
  readonly all: () => readonly Footnote[];
}

/** No footnote yet; each sentence gets the next number when it is first cited. */
export function createFootnotes(): Footnotes {
  const cited = new Map<string, Quote[]>();
  return {
    numbersOf: (quotes) => {
      for (const quote of quotes) {
        const sentence = sentenceOf(quote);
        const known = cited.get(sentence);
        if (known) known.push(quote);
        else cited.set(sentence, [quote]);
      }
      const sentences = [...cited.keys()];
      const numbers = new Set(quotes.map((quote) => sentences.indexOf(sentenceOf(quote)) + 1));
      return [...numbers].sort((a, b) => a - b);
    },
    all: () => [...cited.values()].map((quotes, at) => footnoteOf(quotes, at + 1)),
  };
}

/** Which sentence of which report it is, and who says it. */
const sentenceOf = ({ report, start, before, text, after, witness }: Quote): string =>
  [report.id, start - before.length, before + text + after, witness?.id].join('\n');

function footnoteOf(quotes: readonly Quote[], number: number): Footnote {
  const [said] = quotedSentences(quotes);
  if (!said) throw new Error('a footnote has a quote');
  const { report, paragraph, witness } = said.quote;
  return {
    number,
    runs: said.runs,
    isOriginal: report.kind === 'original',
    witness: witness?.name ?? '',
    report,
    paragraph,
  };
}
