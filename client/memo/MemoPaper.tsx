import type { MouseEvent, ReactNode } from 'react';

import { ExternalLink } from '../components/ExternalLink.tsx';
import type { Footnote } from './footnotes.ts';
import type { Memo, MemoRow } from './memo.ts';
import styles from './Memo.module.css';
import { around, placeWords, witnessWords } from './noteWords.ts';

interface Props {
  readonly memo: Memo;
  /** Tells the ids of this sheet from those of another on the same page. */
  readonly prefix: string;
}

/** A memo as it is read and printed. */
export function MemoPaper({ memo, prefix }: Props): ReactNode {
  const { question, answer, form, columns, rows, footnotes, remarks } = memo;
  return (
    <article className={styles.paper} data-across={form === 'table' && columns.length > mostUpright}>
      <h2 dir="auto">{question}</h2>
      {answer.map((pieces, at) => (
        <p key={at} dir="auto">
          {pieces.map((piece, place) =>
            typeof piece === 'number' ? <NoteLinks key={place} numbers={[piece]} prefix={prefix} /> : piece,
          )}
        </p>
      ))}
      {form === 'table' ? <Table memo={memo} prefix={prefix} /> : <Sentences rows={rows} prefix={prefix} />}
      <div className={styles.remarks}>
        {remarks.map((remark) => (
          <p key={remark}>{remark}</p>
        ))}
      </div>
      <ol className={styles.notes} aria-label="Footnotes">
        {footnotes.map((note) => (
          <Note key={note.number} note={note} prefix={prefix} />
        ))}
      </ol>
    </article>
  );
}

/** More columns than these are too narrow to read on a page that stands upright. */
const mostUpright = 7;

function Sentences({ rows, prefix }: { readonly rows: readonly MemoRow[]; readonly prefix: string }): ReactNode {
  return (
    <ol className={styles.rows}>
      {rows.map(({ cells, sentences }, at) => (
        <li key={at} dir="auto">
          {sentences.length === 0 ? cells.filter(Boolean).join(' · ') : null}
          {sentences.map(({ text, notes }, place) => (
            <span key={place}>
              {place > 0 ? ' ' : null}
              {text}
              <NoteLinks numbers={notes} prefix={prefix} />
            </span>
          ))}
        </li>
      ))}
    </ol>
  );
}

function Table({ memo: { columns, rows }, prefix }: Props): ReactNode {
  return (
    <div className={styles.wide}>
      <table>
        <thead>
          <tr>
            {[...columns, 'sources'].map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ cells, notes }, at) => (
            <tr key={at}>
              {cells.map((cell, place) => (
                <td key={place} dir="auto" className={breakingOf(cell)}>
                  {cell}
                </td>
              ))}
              <td>
                <NoteLinks numbers={notes} prefix={prefix} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Numbers and dates in EDTF stay in one piece; what has a word as long as an address is broken anywhere. */
function breakingOf(cell: string): string | undefined {
  if (/^[\d./~?%-]{1,24}$/.test(cell)) return styles.whole;
  return /\S{25}/.test(cell) ? styles.broken : undefined;
}

interface NoteLinksProps {
  readonly numbers: readonly number[];
  readonly prefix: string;
}

function NoteLinks({ numbers, prefix }: NoteLinksProps): ReactNode {
  // The address is that of the exploration, so a link within the page must not change it.
  const go = (event: MouseEvent, id: string) => {
    event.preventDefault();
    const note = document.getElementById(id);
    note?.scrollIntoView({ block: 'center' });
    note?.focus();
  };
  return numbers.map((number, at) => {
    const id = `${prefix}-note-${number}`;
    return (
      <sup key={number}>
        {at > 0 ? ', ' : null}
        <a href={`#${id}`} aria-label={`Footnote ${number}`} onClick={(event) => go(event, id)}>
          {number}
        </a>
      </sup>
    );
  });
}

function Note({ note, prefix }: { readonly note: Footnote; readonly prefix: string }): ReactNode {
  const { before, after } = around(note);
  const { report, number, runs } = note;
  return (
    <li id={`${prefix}-note-${number}`} tabIndex={-1}>
      {before}
      <span lang={report.language} dir="auto">
        {runs.map(({ text, marked }, at) => (marked ? <mark key={at}>{text}</mark> : text))}
      </span>
      {after} {witnessWords(note)} <cite>{report.title}</cite>, {placeWords(note)}.{' '}
      <ExternalLink url={report.url}>{report.url}</ExternalLink>
    </li>
  );
}
