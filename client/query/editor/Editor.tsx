import type { EditorView } from '@codemirror/view';
import { useEffect, useImperativeHandle, useRef } from 'react';
import type { ReactNode, Ref } from 'react';

import type { QueryCheck, QueryNames } from '../../api/questions.ts';
import { openEditor, showProblems, writeText } from './cypherEditor.ts';
import styles from './Editor.module.css';

/** What others can do with the editor. */
export interface EditorHandle {
  /** Writes where the cursor stands. */
  readonly insert: (text: string) => void;
}

interface Props {
  readonly ref: Ref<EditorHandle>;
  readonly text: string;
  readonly onChange: (text: string) => void;
  readonly onRun: (text: string) => void;
  readonly onEscape: () => boolean;
  readonly names: QueryNames;
  /** What the server said of this very text; undefined until it has. */
  readonly check: QueryCheck | undefined;
}

/** The field in which a query is written. */
export function Editor(props: Props): ReactNode {
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(null);
  const latest = useRef(props);
  /** The texts that the page was told of and has not come back with. */
  const told = useRef<string[]>([]);
  const isWriting = useRef(false);
  useEffect(() => {
    latest.current = props;
  });
  useEffect(() => {
    if (!host.current) return undefined;
    const opened = openEditor(host.current, latest.current.text, {
      onChange: (written) => {
        if (isWriting.current) return;
        told.current.push(written);
        latest.current.onChange(written);
      },
      onRun: (written) => latest.current.onRun(written),
      onEscape: () => latest.current.onEscape(),
      names: () => latest.current.names,
      parameters: () => ['selection', ...(latest.current.check?.parameters ?? []).map(({ name }) => name)],
    });
    view.current = opened;
    const stop = keepKeys(host.current);
    return () => {
      stop();
      opened.destroy();
    };
  }, []);
  const { ref, text, check } = props;
  useImperativeHandle(
    ref,
    () => ({
      insert: (inserted) => {
        view.current?.dispatch(view.current.state.replaceSelection(inserted));
        view.current?.focus();
      },
    }),
    [],
  );
  useEffect(() => {
    // The page hears of the letters a little later: what it echoes must not take away those typed since.
    const echo = told.current.indexOf(text);
    told.current = told.current.slice(echo + 1);
    if (echo >= 0 || !view.current) return;
    told.current = [];
    isWriting.current = true;
    writeText(view.current, text);
    isWriting.current = false;
  }, [text]);
  useEffect(() => {
    if (!view.current) return;
    const { problem = null, warnings = [] } = check ?? {};
    showProblems(view.current, problem ? [problem, ...warnings] : warnings, problem);
  }, [check]);
  return <div ref={host} className={styles.host} />;
}

/** What is typed here is not for the page, whose keys mean other things, but for Ctrl K. */
function keepKeys(host: HTMLElement): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    if (!((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k')) event.stopPropagation();
  };
  host.addEventListener('keydown', onKeyDown);
  return () => host.removeEventListener('keydown', onKeyDown);
}
