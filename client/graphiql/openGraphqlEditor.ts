import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { bracketMatching, HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { drawSelection, EditorView, keymap, lineNumbers, placeholder } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { graphql as graphqlLanguage, updateSchema } from 'cm6-graphql';
import type { GraphQLSchema } from 'graphql';

import { theme } from '../query/editor/theme.ts';
import { typingOver } from '../query/editor/typingOver.ts';

/** What the editor needs of the page; asked for at the moment when it is needed. */
export interface EditorHooks {
  readonly onChange: (text: string) => void;
  readonly onRun: () => void;
  readonly onShowType: (name: string) => void;
}

const colors = HighlightStyle.define([
  { tag: [tags.keyword, tags.definitionKeyword, tags.modifier], color: 'var(--accent)', fontWeight: '600' },
  { tag: [tags.typeName, tags.atom], color: 'var(--place)' },
  { tag: [tags.variableName, tags.special(tags.name)], color: 'var(--organization)' },
  { tag: [tags.string, tags.number, tags.integer, tags.float, tags.bool], color: 'var(--organization)' },
  { tag: [tags.attributeName], color: 'var(--held)' },
  { tag: [tags.comment, tags.lineComment], color: 'var(--muted)' },
]);

/**
 * Opens an editor for GraphQL that completes and checks by the schema. It lives in a shadow root, since only there
 * CodeMirror brings its styles in a way that the page's policy allows.
 */
export function openGraphqlEditor(host: HTMLElement, text: string, hooks: EditorHooks): EditorView {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  const run = () => {
    hooks.onRun();
    return true;
  };
  return new EditorView({
    parent: root,
    root,
    doc: text,
    extensions: [
      keymap.of([
        { key: 'Mod-Enter', run },
        ...completionKeymap,
        ...closeBracketsKeymap,
        ...defaultKeymap,
        ...historyKeymap,
      ]),
      [lineNumbers(), drawSelection(), history(), closeBrackets(), bracketMatching(), EditorView.lineWrapping],
      autocompletion({ icons: false }),
      placeholder('{ people(first: 10) { items { name status } } }'),
      graphqlLanguage(undefined, {
        showErrorOnInvalidSchema: false,
        onShowInDocs: (_field, type, parent) => hooks.onShowType(parent ?? type ?? ''),
      }),
      EditorView.contentAttributes.of({ 'aria-label': 'GraphQL request', spellcheck: 'false', tabindex: '0' }),
      EditorView.updateListener.of(({ docChanged, state }) => {
        if (docChanged) hooks.onChange(state.doc.toString());
      }),
      [syntaxHighlighting(colors), theme, typingOver],
    ],
  });
}

/** Gives the editor the schema by which it completes and checks. */
export const giveSchema = (view: EditorView, schema: GraphQLSchema): void => updateSchema(view, schema);

/** Puts another text into the editor, as one step that can be undone. */
export function writeText(view: EditorView, text: string): void {
  const { doc } = view.state;
  if (doc.toString() !== text) view.dispatch({ changes: { from: 0, to: doc.length, insert: text } });
}
