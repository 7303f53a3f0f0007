import { evidenceGroups } from '../answers/evidenceGroups.ts';
import { evidenceItems } from '../answers/evidenceItems.ts';
import { columnTitle } from '../answers/answerColumns.ts';
import { captionOf, contentOf } from '../api/cells.ts';
import type { CellRow } from '../api/cells.ts';
import type { Claim } from '../api/types.ts';
import type { Part } from '../components/sentences.ts';
import { capitalized, countOf } from '../components/words.ts';
import { createFootnotes } from './footnotes.ts';
import type { Footnote, Footnotes } from './footnotes.ts';
import type { MemoForm } from './memoForm.ts';

/** A row of an answer with what is said behind it. */
export interface MemoSource {
  readonly row: CellRow;
  readonly claims: readonly Claim[];
}

/** What a memo is put together from. */
export interface MemoParts {
  readonly question: string;
  /** The writer's own words, with [1] where they cite a footnote; undefined: a sentence that says how much was found. */
  readonly answer: string | undefined;
  readonly form: MemoForm;
  readonly columns: readonly string[];
  readonly sources: readonly MemoSource[];
  /** What a reader of the memo must know of it, a sentence each. */
  readonly remarks: readonly string[];
}

/** Words, and the footnotes that stand behind them. */
export interface MemoSentence {
  readonly text: string;
  readonly notes: readonly number[];
}

/** What was found in one row. */
export interface MemoRow {
  readonly cells: readonly string[];
  readonly sentences: readonly MemoSentence[];
  readonly notes: readonly number[];
}

/** A question with its answer, and under it the words of the reports that say so. */
export interface Memo {
  readonly question: string;
  /** Paragraphs of words and of footnotes that they cite. */
  readonly answer: readonly (readonly (string | number)[])[];
  readonly form: MemoForm;
  readonly columns: readonly string[];
  readonly rows: readonly MemoRow[];
  readonly footnotes: readonly Footnote[];
  readonly remarks: readonly string[];
  /** Numbers that the answer cites and that are none of a footnote. */
  readonly unknownNotes: readonly number[];
}

/** A memo of what was found: footnotes are numbered in the order in which they are first cited. */
export function memoOf({ question, answer, form, columns, sources, remarks }: MemoParts): Memo {
  const footnotes = createFootnotes();
  const rows = sources.map((source) => rowOf(source, footnotes));
  const all = footnotes.all();
  const text = answer ?? usualAnswer(rows.length, all);
  const cited = [...text.matchAll(citation)].map(([, number]) => Number(number));
  const isOfAccounts = all.some(({ report }) => report.kind === 'account');
  return {
    question,
    answer: text.split(/\n\s*\n/).map((paragraph) => piecesOf(paragraph, all.length)),
    form,
    columns: columns.map(columnTitle),
    rows,
    footnotes: all,
    remarks: [...remarks, ...(isOfAccounts ? [accountRemark] : [])],
    unknownNotes: [...new Set(cited)].filter((number) => !isNumberOf(number, all.length)),
  };
}

const accountRemark =
  'Where a note says account, the words are Shezhire’s own, which retell the paragraph; the report itself is at the address.';

/** What a memo says before somebody writes into it. */
export function usualAnswer(rows: number, footnotes: readonly Footnote[]): string {
  const told = footnotes.filter(({ report }) => report.kind !== 'gazetteer');
  const reports = new Set(told.map(({ report }) => report.id)).size;
  return `${countOf(rows, 'answer')}, as told by ${countOf(reports, 'report')}.`;
}

const citation = /\[(\d{1,4})\]/g;
const isNumberOf = (number: number, count: number): boolean => number >= 1 && number <= count;

/** A paragraph in pieces: words, and the numbers of the footnotes that it cites; any other number stays words. */
function piecesOf(paragraph: string, count: number): readonly (string | number)[] {
  const pieces: (string | number)[] = [];
  let done = 0;
  for (const match of paragraph.matchAll(citation)) {
    const number = Number(match[1]);
    if (!isNumberOf(number, count)) continue;
    pieces.push(paragraph.slice(done, match.index), number);
    done = match.index + match[0].length;
  }
  return [...pieces, paragraph.slice(done)].filter((piece) => piece !== '');
}

function rowOf({ row, claims }: MemoSource, footnotes: Footnotes): MemoRow {
  const sentences = evidenceGroups(claims, contentOf(row).nodes).flatMap(({ about, claims: own }) =>
    evidenceItems(own, about)
      .filter(({ quotes }) => quotes.length > 0)
      .map(({ parts, tags, quotes }) => ({
        text: sentenceOf(about.name, parts, tags),
        notes: footnotes.numbersOf(quotes),
      })),
  );
  return {
    cells: row.map(captionOf),
    sentences,
    notes: [...new Set(sentences.flatMap(({ notes }) => notes))].sort((a, b) => a - b),
  };
}

/** "Watbek Qabelqaze: taken in Xinyuan County, 15 October 2017 (derived)." */
function sentenceOf(about: string, parts: readonly Part[], tags: readonly string[]): string {
  const [first, ...others] = parts.map((part) => (typeof part === 'string' ? part : part.name));
  const start = typeof parts[0] === 'string' ? lowerFirst(first ?? '') : (first ?? '');
  const said = tags.filter((tag) => tag !== 'unnamed').map((tag) => (tag === 'disputed' ? 'reports differ' : tag));
  const marks = said.length > 0 ? ` (${said.join(', ')})` : '';
  return `${capitalized(about)}: ${[start, ...others].join('')}${marks}.`;
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
