import type { EditorView } from '@codemirror/view';
import type { GraphQLSchema } from 'graphql';
import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';

import { keepKeys } from '../query/editor/keepKeys.ts';
import { createTextExchange } from '../query/editor/textExchange.ts';
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
  const [exchange] = useState(createTextExchange);
  useEffect(() => {
    const element = host.current;
    if (!element) return undefined;
    const opened = openGraphqlEditor(element, latest.current.text, {
      onChange: (written) => exchange.wrote(written, latest.current.onChange),
      onRun: () => latest.current.onRun(),
      onShowType: (name) => latest.current.onShowType(name),
    });
    view.current = opened;
    const stop = keepKeys(element);
    return () => {
      stop();
      opened.destroy();
    };
  }, [exchange]);
  const { text, schema } = props;
  useEffect(() => {
    exchange.shown(text, (shown) => {
      if (view.current) writeText(view.current, shown);
    });
  }, [exchange, text]);
  useEffect(() => {
    if (view.current && schema) giveSchema(view.current, schema);
  }, [schema]);
  return <div ref={host} className={styles.editor} />;
}
