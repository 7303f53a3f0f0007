import type { EditorView } from '@codemirror/view';
import type { GraphQLSchema } from 'graphql';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';

import { giveSchema, openGraphqlEditor, writeText } from './openGraphqlEditor.ts';
import type { EditorHooks } from './openGraphqlEditor.ts';
import styles from './Graphql.module.css';

interface Props extends EditorHooks {
  readonly text: string;
  readonly schema: GraphQLSchema | undefined;
}

/** The field in which a request is written. */
export function GraphqlEditor(props: Props): ReactNode {
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(null);
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });
  useEffect(() => {
    const element = host.current;
    if (!element) return undefined;
    const opened = openGraphqlEditor(element, latest.current.text, {
      onChange: (text) => latest.current.onChange(text),
      onRun: () => latest.current.onRun(),
      onShowType: (name) => latest.current.onShowType(name),
    });
    view.current = opened;
    element.addEventListener('keydown', keepKey);
    return () => {
      element.removeEventListener('keydown', keepKey);
      opened.destroy();
    };
  }, []);
  const { text, schema } = props;
  useEffect(() => {
    if (view.current) writeText(view.current, text);
  }, [text]);
  useEffect(() => {
    if (view.current && schema) giveSchema(view.current, schema);
  }, [schema]);
  return <div ref={host} className={styles.editor} />;
}

/** What is typed here is not for the page, whose keys mean other things, but for Ctrl K. */
function keepKey(event: KeyboardEvent): void {
  if (!((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k')) event.stopPropagation();
}
