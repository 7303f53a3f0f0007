import type { Footnote } from './footnotes.ts';
import type { Memo, MemoRow } from './memo.ts';
import { around, isWebAddress, placeWords, witnessWords } from './noteWords.ts';

const style = `body{font:16px/1.5 Georgia,"Noto Serif","Songti SC","Noto Naskh Arabic",serif;color:#1a1d21;max-width:44rem;margin:2rem auto;padding:0 1rem}
h1{font-size:1.5rem;line-height:1.25}
table{border-collapse:collapse;width:100%}
th,td{text-align:start;vertical-align:top;padding:.3rem .8rem .3rem 0;border-bottom:1px solid #ccc}
sup{line-height:0}
mark{background:#fff1c2;color:inherit}
.remarks,.notes{font-size:.85rem}
.remarks{color:#5a5f66}
.notes a{overflow-wrap:anywhere}
@media print{body{margin:0;max-width:none}tr,li{break-inside:avoid}}`;

/** The memo as one HTML file that needs nothing else and runs nothing. */
export function memoAsHtml(memo: Memo): string {
  const { question, answer, form, rows, footnotes, remarks } = memo;
  const paragraphs = answer.map((pieces) => {
    const words = pieces.map((piece) => (typeof piece === 'number' ? noteMark(piece) : escaped(piece)));
    return `<p dir="auto">${words.join('')}</p>`;
  });
  const found = form === 'table' ? tableOf(memo) : `<ol>\n${rows.map(listItem).join('\n')}\n</ol>`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>${escaped(question)}</title>
<style>${style}</style>
</head>
<body>
<h1 dir="auto">${escaped(question)}</h1>
${paragraphs.join('\n')}
${found}
<div class="remarks">
${remarks.map((remark) => `<p>${escaped(remark)}</p>`).join('\n')}
</div>
<ol class="notes">
${footnotes.map(noteOf).join('\n')}
</ol>
</body>
</html>
`;
}

const noteMark = (number: number): string => `<sup><a href="#note-${number}">${number}</a></sup>`;
const noteMarks = (numbers: readonly number[]): string => numbers.map(noteMark).join('<sup>, </sup>');

function listItem({ cells, sentences }: MemoRow): string {
  const said = sentences.map(({ text, notes }) => `${escaped(text)}${noteMarks(notes)}`);
  return `<li dir="auto">${said.length > 0 ? said.join(' ') : escaped(cells.filter(Boolean).join(' · '))}</li>`;
}

function tableOf({ columns, rows }: Memo): string {
  const heads = [...columns, 'sources'].map((column) => `<th scope="col">${escaped(column)}</th>`);
  const lines = rows.map(({ cells, notes }) => {
    const values = cells.map((cell) => `<td dir="auto">${escaped(cell)}</td>`);
    return `<tr>${values.join('')}<td>${noteMarks(notes)}</td></tr>`;
  });
  return `<table>\n<thead><tr>${heads.join('')}</tr></thead>\n<tbody>\n${lines.join('\n')}\n</tbody>\n</table>`;
}

function noteOf(note: Footnote): string {
  const { before, after } = around(note);
  const { report, number } = note;
  const words = note.runs.map(({ text, marked }) => (marked ? `<mark>${escaped(text)}</mark>` : escaped(text)));
  const address = isWebAddress(report.url)
    ? `<a href="${escaped(report.url)}" rel="noreferrer">${escaped(report.url)}</a>`
    : escaped(report.url);
  const parts = [
    `${before}<span lang="${escaped(report.language)}" dir="auto">${words.join('')}</span>${after}`,
    escaped(witnessWords(note)),
    `<cite>${escaped(report.title)}</cite>, ${escaped(placeWords(note))}.`,
    address,
  ];
  return `<li id="note-${number}">${parts.filter(Boolean).join(' ')}</li>`;
}

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text as text, whatever signs of HTML it holds. */
const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => signs[sign] ?? sign);
