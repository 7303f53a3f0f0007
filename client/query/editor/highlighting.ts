import type { Extension } from '@codemirror/state';
import { Decoration, ViewPlugin } from '@codemirror/view';
import type { DecorationSet, EditorView } from '@codemirror/view';
import { cypherWords } from '../cypherRoles.ts';

// The server takes no longer query; a text that was pasted by mistake need not be read at every key.
const longestText = 20_000;

const marks = Object.fromEntries(
  ['keyword', 'label', 'type', 'parameter', 'value', 'comment', 'function', 'unknown'].map((role) => [
    role,
    Decoration.mark({ class: `cypher-${role}` }),
  ]),
);

function decorationsOf({ state }: EditorView): DecorationSet {
  if (state.doc.length > longestText) return Decoration.none;
  const ranges = cypherWords(state.doc.toString()).flatMap(({ role, start, end }) => {
    const mark = marks[role];
    return mark ? [mark.range(start, end)] : [];
  });
  return Decoration.set(ranges);
}

/** Colours what stands in the editor by what it is. */
export const highlighting: Extension = ViewPlugin.define(
  (view) => {
    const plugin = {
      decorations: decorationsOf(view),
      update: ({ docChanged, view: changed }: { readonly docChanged: boolean; readonly view: EditorView }) => {
        if (docChanged) plugin.decorations = decorationsOf(changed);
      },
    };
    return plugin;
  },
  { decorations: ({ decorations }) => decorations },
);
