import { useId, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';

import { titlesInWords } from '../answers/columnsUnsaid.ts';
import type { CellRow } from '../api/cells.ts';
import type { QueryAnswer } from '../api/questions.ts';
import { Quiet } from '../components/Quiet.tsx';
import { fileNameOf, saveFile } from '../components/saveFile.ts';
import { capitalized, countOf } from '../components/words.ts';
import { Failed } from '../panels/Failed.tsx';
import { memoOf, usualAnswer } from './memo.ts';
import type { Memo } from './memo.ts';
import { memoForms } from './memoForm.ts';
import type { MemoChange, MemoWords } from './memoForm.ts';
import { memoAsHtml } from './memoAsHtml.ts';
import { memoAsMarkdown } from './memoAsMarkdown.ts';
import { MemoPaper } from './MemoPaper.tsx';
import styles from './Memo.module.css';
import { memoRemarks } from './memoRemarks.ts';
import { mostRows, useMemoSources } from './useMemoSources.ts';

interface Props {
  /** What was asked, in words: the question, until the writer puts it otherwise. */
  readonly title: string;
  readonly answer: Pick<QueryAnswer, 'columns' | 'rows' | 'cut'>;
  /** When it was asked, where that is not now: an ISO time. */
  readonly askedAt: string | undefined;
  /** The one row that the memo is of; undefined for all. */
  readonly chosenRow: number | undefined;
  readonly words: MemoWords;
  readonly onWords: (change: MemoChange) => void;
  readonly onAllRows: () => void;
  readonly onClose: () => void;
}

/** The rows of an answer as a text that can be published: every sentence with the words of the reports behind it. */
export function MemoView(props: Props): ReactNode {
  const { title, answer, askedAt, chosenRow, words, onWords, onAllRows, onClose } = props;
  const rows = useMemo(() => rowsOf(answer.rows, chosenRow), [answer, chosenRow]);
  const { data, failureReason, refetch } = useMemoSources(rows);
  const memo = useMemo(
    () =>
      data &&
      memoOf({
        question: words.question ?? title,
        answer: words.answer,
        form: words.form,
        columns: answer.columns,
        sources: data.sources,
        remarks: memoRemarks({ askedAt, rows: rows.length, answer, chosenRow, isCut: data.isCut }),
      }),
    [data, words, title, answer, askedAt, rows, chosenRow],
  );
  return (
    <section className={styles.memo} aria-label="Memo">
      <div className={styles.bar}>
        <button type="button" className="textButton" onClick={onClose}>
          Back to the answer
        </button>
        {chosenRow === undefined ? null : (
          <p>
            Of row {chosenRow + 1} alone.{' '}
            <button type="button" className="textButton" onClick={onAllRows}>
              All rows
            </button>
          </p>
        )}
        <div className={styles.forms} role="group" aria-label="What was found, as">
          {memoForms.map((form) => (
            <button
              key={form}
              type="button"
              className="button"
              aria-pressed={words.form === form}
              onClick={() => onWords({ form })}
            >
              {capitalized(form)}
            </button>
          ))}
        </div>
        {memo ? <Outputs memo={memo} /> : null}
      </div>
      {failureReason && !data ? <Failed className={styles.problem} error={failureReason} onRetry={refetch} /> : null}
      {(data ?? failureReason) ? null : <Quiet>Reading the words behind {countOf(rows.length, 'row')}</Quiet>}
      {memo ? (
        <>
          <MemoFields memo={memo} title={title} words={words} onWords={onWords} />
          <MemoPaper memo={memo} prefix="memo" />
          {createPortal(
            <div className={styles.printed}>
              <MemoPaper memo={memo} prefix="printed" />
            </div>,
            document.body,
          )}
        </>
      ) : null}
    </section>
  );
}

const rowsOf = (rows: readonly CellRow[], chosen: number | undefined): readonly CellRow[] =>
  chosen === undefined ? rows.slice(0, mostRows) : rows.slice(chosen, chosen + 1);

function Outputs({ memo }: { readonly memo: Memo }): ReactNode {
  const save = (ending: 'md' | 'html', type: string, text: string) =>
    saveFile(fileNameOf(memo.question, ending), type, text);
  return (
    <>
      <button type="button" className="button" onClick={() => save('md', 'text/markdown', memoAsMarkdown(memo))}>
        Markdown
      </button>
      <button type="button" className="button" onClick={() => save('html', 'text/html', memoAsHtml(memo))}>
        HTML
      </button>
      <button
        type="button"
        className="button"
        onClick={() => printAs(memo.question)}
        title="Opens the print dialog, which saves PDF"
      >
        Print or PDF
      </button>
    </>
  );
}

/** Prints the page; browsers call the PDF by the title that the page has just then. */
function printAs(title: string): void {
  const before = document.title;
  document.title = title;
  window.addEventListener('afterprint', () => (document.title = before), { once: true });
  print();
}

interface FieldsProps extends Pick<Props, 'title' | 'words' | 'onWords'> {
  readonly memo: Memo;
}

/** The question and the answer in the writer's own words; the memo takes them when the field is left. */
function MemoFields({ memo, title, words, onWords }: FieldsProps): ReactNode {
  const id = useId();
  const { footnotes, rows, unknownNotes } = memo;
  const question = words.question ?? title;
  const answer = words.answer ?? usualAnswer(rows.length, footnotes);
  return (
    <div className={styles.fields}>
      <label>
        Question
        <Draft
          key={question}
          text={question}
          onDone={(text) => onWords({ question: text === '' || text === title ? undefined : text })}
        />
      </label>
      <label>
        Answer
        <Draft key={answer} text={answer} rows={3} describedBy={id} onDone={(text) => onWords({ answer: text })} />
      </label>
      <p id={id} className={unknownNotes.length > 0 ? styles.problem : styles.hint}>
        {hintOf(memo)}
      </p>
    </div>
  );
}

function hintOf({ footnotes, unknownNotes, uncited }: Memo): string {
  if (unknownNotes.length > 0) {
    const last = footnotes.length === 0 ? 'there are none' : `the last is ${footnotes.length}`;
    return `There is no footnote ${unknownNotes.join(', ')}: ${last}.`;
  }
  return [
    ...(footnotes.length > 0 ? ['Write [1] where the answer cites footnote 1.'] : []),
    ...(uncited.length > 0
      ? [
          `To have ${titlesInWords(uncited)} cited, let the query return whom or what it is of as well, as in RETURN event, event.reason.`,
        ]
      : []),
  ].join(' ');
}

interface DraftProps {
  readonly text: string;
  readonly rows?: number;
  readonly describedBy?: string;
  readonly onDone: (text: string) => void;
}

function Draft({ text, rows, describedBy, onDone }: DraftProps): ReactNode {
  const [draft, setDraft] = useState(text);
  const shared = {
    value: draft,
    dir: 'auto',
    'aria-describedby': describedBy,
    onBlur: () => {
      if (draft.trim() !== text.trim()) onDone(draft.trim());
    },
  };
  return rows === undefined ? (
    <input {...shared} type="text" onChange={({ target }) => setDraft(target.value)} />
  ) : (
    <textarea {...shared} rows={rows} onChange={({ target }) => setDraft(target.value)} />
  );
}
