import type { GraphNode, Quote, ReportSummary } from '../api/types.ts';
import type { Run } from '../components/quotedSentences.ts';
import { passagesOf } from './passages.ts';
import type { Passage } from './passages.ts';

/** The words of a report behind something that a memo says, under their number. */
export interface Footnote {
  readonly number: number;
  /** Whole sentences, with what is quoted of them marked. */
  readonly runs: readonly Run[];
  /** Whether these are the publisher's words; an account is in ours and no quotation. */
  readonly isOriginal: boolean;
  /** Who says so; nobody where the report does. */
  readonly witnesses: readonly GraphNode[];
  readonly report: ReportSummary;
  readonly paragraph: number;
}

/** The footnotes of one memo while it is put together. */
export interface Footnotes {
  /** The numbers of the passages that some quotes stand in, in ascending order; a passage has one number, however often it is quoted. */
  readonly numbersOf: (quotes: readonly Quote[]) => readonly number[];
  readonly all: () => readonly Footnote[];
}

/** Footnotes for the quotes of a memo; each passage gets the next number when it is first cited. */
export function createFootnotes(quotes: readonly Quote[]): Footnotes {
  const passages = new Map<string, Passage>();
  for (const passage of passagesOf(quotes))
    for (const { statement } of passage.quotes) passages.set(statement, passage);
  const cited: Passage[] = [];
  const numberOf = ({ statement }: Quote): number => {
    const passage = passages.get(statement);
    if (!passage) throw new Error(`no footnote was made for the statement ${statement}`);
    if (!cited.includes(passage)) cited.push(passage);
    return cited.indexOf(passage) + 1;
  };
  return {
    numbersOf: (those) => [...new Set(those.map(numberOf))].sort((a, b) => a - b),
    all: () => cited.map((passage, at) => footnoteOf(passage, at + 1)),
  };
}

function footnoteOf({ quotes, runs, report, paragraph }: Passage, number: number): Footnote {
  const witnesses = new Map(quotes.flatMap(({ witness }) => (witness ? [[witness.id, witness] as const] : [])));
  return {
    number,
    runs,
    isOriginal: report.kind === 'original',
    witnesses: [...witnesses.values()],
    report,
    paragraph,
  };
}
