import { evidenceGroups } from '../answers/evidenceGroups.ts';
import { evidenceItems } from '../answers/evidenceItems.ts';
import { columnTitle } from '../answers/answerColumns.ts';
import { captionOf, contentOf } from '../api/cells.ts';
import type { CellRow } from '../api/cells.ts';
import type { GraphNode } from '../api/types.ts';
import type { Part } from '../components/sentences.ts';
import { capitalized, countOf } from '../components/words.ts';
import type { Item } from '../panels/item.ts';
import { createFootnotes } from './footnotes.ts';
import type { Footnote, Footnotes } from './footnotes.ts';
import type { MemoForm } from './memoForm.ts';
import type { MemoSource } from './memoSource.ts';
import { uncitedColumns, uncitedRemarks } from './uncited.ts';

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
  /** The columns in which something stands that no footnote covers. */
  readonly uncited: readonly string[];
}

/** A memo of what was found: footnotes are numbered in the order in which they are first cited. */
export function memoOf({ question, answer, form, columns, sources, remarks }: MemoParts): Memo {
  const told = sources.map(toldOf);
  const footnotes = createFootnotes(told.flat().flatMap(({ items }) => items.flatMap(({ quotes }) => quotes)));
  const rows = sources.map(({ row }, at) => rowOf(row, told[at] ?? [], footnotes));
  const all = footnotes.all();
  const text = answer ?? usualAnswer(rows.length, all);
  const cited = [...text.matchAll(citation)].map(([, number]) => Number(number));
  const isDerived =
    form === 'sentences' && told.flat().some(({ items }) => items.some(({ tags }) => tags.includes('derived')));
  const isOfAccounts = all.some(({ report }) => report.kind === 'account');
  const uncited = uncitedColumns(columns, sources);
  return {
    question,
    answer: text.split(/\n\s*\n/).map((paragraph) => piecesOf(paragraph, all.length)),
    form,
    columns: columns.map(columnTitle),
    rows,
    footnotes: all,
    remarks: [
      ...remarks,
      ...uncitedRemarks(uncited),
      ...(isDerived ? [derivedRemark] : []),
      ...(isOfAccounts ? [accountRemark] : []),
    ],
    unknownNotes: [...new Set(cited)].filter((number) => !isNumberOf(number, all.length)),
    uncited: uncited.map(({ title }) => title),
  };
}

const accountRemark =
  'Where a note says account, the words are Shezhire’s own, which retell the paragraph; the report itself is at the address.';

const derivedRemark =
  'Derived: no report puts it so; it follows from an event that the notes tell of, and from its place.';

/** What a memo says before somebody writes into it. */
export function usualAnswer(rows: number, footnotes: readonly Footnote[]): string {
  const told = footnotes.filter(({ report }) => report.kind !== 'gazetteer');
  const reports = new Set(told.map(({ report }) => report.id)).size;
  const answers = countOf(rows, 'answer');
  return reports === 0 ? `${answers}.` : `${answers}, as told by ${countOf(reports, 'report')}.`;
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

/** All that is said of somebody or something in one row. */
interface Told {
  readonly about: GraphNode;
  readonly items: readonly Item[];
}

const toldOf = ({ row, claims }: MemoSource): readonly Told[] =>
  evidenceGroups(claims, contentOf(row).nodes).flatMap(({ about, claims: own }) => {
    const items = evidenceItems(own, about).filter(({ quotes }) => quotes.length > 0);
    return items.length === 0 ? [] : [{ about, items }];
  });

function rowOf(row: CellRow, told: readonly Told[], footnotes: Footnotes): MemoRow {
  const sentences = told.flatMap((each) => sentencesOf(each, footnotes));
  return {
    cells: row.map(captionOf),
    sentences,
    notes: [...new Set(sentences.flatMap(({ notes }) => notes))].sort((a, b) => a - b),
  };
}

/** "Watbek Qabelqaze: taken in Xinyuan County, 15 October 2017 (derived)." and what else is said of him. */
function sentencesOf({ about, items }: Told, footnotes: Footnotes): readonly MemoSentence[] {
  const said = items.map(saidOf);
  // Somebody without a name is called by the very thing that is said: "husband of Gulsanat: husband of Gulsanat".
  const naming = said.length > 1 ? said.filter(({ inline }) => inline === `${lowerFirst(about.name)}.`) : [];
  const [first, ...others] = said.filter((each) => !naming.includes(each));
  if (!first) return [];
  const name = `${capitalized(about.name)}:`;
  const opening = { text: name, notes: footnotes.numbersOf(naming.flatMap(({ quotes }) => quotes)) };
  const notes = footnotes.numbersOf(first.quotes);
  const rest = others.map(({ text, quotes }) => ({ text, notes: footnotes.numbersOf(quotes) }));
  return opening.notes.length === 0
    ? [{ text: `${name} ${first.inline}`, notes }, ...rest]
    : [opening, { text: first.inline, notes }, ...rest];
}

/** An item as a sentence of its own, and as what follows a name and a colon. */
function saidOf({ parts, tags, quotes }: Item) {
  const [first = '', ...others] = parts;
  const rest = others.map(textOfPart).join('') + marksOf(tags);
  return {
    text: `${textOfPart(first)}${rest}.`,
    inline: `${typeof first === 'string' ? lowerFirst(first) : first.name}${rest}.`,
    quotes,
  };
}

const textOfPart = (part: Part): string => (typeof part === 'string' ? part : part.name);

function marksOf(tags: readonly string[]): string {
  const said = tags.filter((tag) => tag !== 'unnamed').map((tag) => (tag === 'disputed' ? 'reports differ' : tag));
  return said.length > 0 ? ` (${said.join(', ')})` : '';
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
