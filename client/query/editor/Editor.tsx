import type { EditorView } from '@codemirror/view';
import { useEffect, useImperativeHandle, useRef, useState } from 'react';
import type { ReactNode, Ref } from 'react';

import type { QueryCheck, QueryNames } from '../../api/questions.ts';
import { openEditor, showProblems, writeText } from './cypherEditor.ts';
import styles from './Editor.module.css';
import { keepKeys } from './keepKeys.ts';
import { createTextExchange } from './textExchange.ts';

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
  useEffect(() => {
    latest.current = props;
  });
  const [exchange] = useState(createTextExchange);
  useEffect(() => {
    if (!host.current) return undefined;
    const opened = openEditor(host.current, latest.current.text, {
      onChange: (written) => exchange.wrote(written, latest.current.onChange),
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
  }, [exchange]);
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
    exchange.shown(text, (shown) => {
      if (view.current) writeText(view.current, shown);
    });
  }, [exchange, text]);
  useEffect(() => {
    if (!view.current) return;
    const { problem = null, warnings = [] } = check ?? {};
    showProblems(view.current, problem ? [problem, ...warnings] : warnings, problem);
  }, [check]);
  return <div ref={host} className={styles.host} />;
}
