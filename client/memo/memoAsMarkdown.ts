import type { Footnote } from './footnotes.ts';
import type { Memo, MemoRow } from './memo.ts';
import { around, isWebAddress, placeWords, witnessWords } from './noteWords.ts';

/** The memo as a Markdown file, with footnotes as Pandoc and GitHub write them. */
export function memoAsMarkdown(memo: Memo): string {
  const { question, answer, form, rows, footnotes, remarks } = memo;
  const paragraphs = answer.map((pieces) =>
    pieces.map((piece) => (typeof piece === 'number' ? noteMark(piece) : escaped(piece))).join(''),
  );
  const found = form === 'table' ? tableOf(memo) : rows.map(listItem).join('\n');
  return [
    `# ${escaped(question)}`,
    ...paragraphs,
    found,
    ...remarks.map((remark) => `*${escaped(remark)}*`),
    ...footnotes.map(noteOf),
  ]
    .filter(Boolean)
    .join('\n\n')
    .concat('\n');
}

const noteMark = (number: number): string => `[^${number}]`;
const noteMarks = (numbers: readonly number[]): string => numbers.map(noteMark).join(' ');

function listItem({ cells, sentences }: MemoRow, at: number): string {
  const said = sentences.map(({ text, notes }) => `${escaped(text)}${noteMarks(notes)}`);
  return `${at + 1}. ${said.length > 0 ? said.join(' ') : escaped(cells.filter(Boolean).join(' · '))}`;
}

function tableOf({ columns, rows }: Memo): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const heads = [...columns, 'sources'];
  return [
    line(heads.map(escaped)),
    line(heads.map(() => '---')),
    ...rows.map(({ cells, notes }) => line([...cells.map(escaped), noteMarks(notes)])),
  ].join('\n');
}

function noteOf(note: Footnote): string {
  const { before, after } = around(note);
  const words = note.runs.map(({ text }) => text).join('');
  const { title, url } = note.report;
  const parts = [
    `${before}${escaped(words)}${after}`,
    escaped(witnessWords(note)),
    `*${escaped(title)}*, ${escaped(placeWords(note))}.`,
    isWebAddress(url) ? `<${url}>` : escaped(url),
  ];
  return `[^${note.number}]: ${parts.filter(Boolean).join(' ')}`;
}

/** Text as text, whatever signs of Markdown or HTML it holds, in one line. */
function escaped(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[\\`*_{}[\]<>#|~&$!]/g, String.raw`\$&`)
    .replace(/^([-+=])/, String.raw`\$1`)
    .replace(/^(\d+)([.)])/, String.raw`$1\$2`);
}
