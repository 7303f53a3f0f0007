import {
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  closeCompletion,
  completionKeymap,
} from '@codemirror/autocomplete';
import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { bracketMatching } from '@codemirror/language';
import { setDiagnostics } from '@codemirror/lint';
import type { Diagnostic } from '@codemirror/lint';
import { EditorState } from '@codemirror/state';
import { drawSelection, EditorView, keymap, lineNumbers, placeholder } from '@codemirror/view';
import { fetchSearch } from '../../api/queries.ts';
import type { QueryNames, QueryProblem } from '../../api/questions.ts';
import { formatCypher } from '../formatCypher.ts';
import { fixOf } from '../problemFixes.ts';
import { choicesFor, quotedText, wantedAt } from './completions.ts';
import type { Choice } from './completions.ts';
import { highlighting } from './highlighting.ts';
import { theme } from './theme.ts';
import { typingOver } from './typingOver.ts';

/** What the editor needs of the page; asked for at the moment when it is needed. */
export interface EditorHooks {
  readonly onChange: (text: string) => void;
  readonly onRun: (text: string) => void;
  /** False where there was nothing to cancel. */
  readonly onEscape: () => boolean;
  readonly names: () => QueryNames;
  readonly parameters: () => readonly string[];
}

const language = EditorState.languageData.of(() => [
  {
    commentTokens: { line: '//', block: { open: '/*', close: '*/' } },
    closeBrackets: { brackets: ['(', '[', '{', "'", '"', '`'] },
  },
]);

/**
 * Opens an editor. It lives in a shadow root, since only there CodeMirror brings its styles in a way that the page's policy
 * allows.
 */
export function openEditor(host: HTMLElement, text: string, hooks: EditorHooks): EditorView {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  return new EditorView({
    parent: root,
    root,
    doc: text,
    extensions: [
      keymap.of([
        { key: 'Mod-Enter', run: closingList((view) => hooks.onRun(view.state.doc.toString())) },
        { key: 'Shift-Alt-f', run: closingList((view) => writeText(view, formatCypher(view.state.doc.toString()))) },
        ...completionKeymap,
        ...closeBracketsKeymap,
        { key: 'Escape', run: hooks.onEscape },
        ...defaultKeymap,
        ...historyKeymap,
      ]),
      [lineNumbers(), drawSelection(), history(), closeBrackets(), bracketMatching(), EditorView.lineWrapping],
      autocompletion({ override: [(context) => complete(context, hooks)], icons: false }),
      placeholder('MATCH (p:Person)-[h:HELD_IN]->(place) RETURN p, h.since, place LIMIT 100'),
      EditorView.contentAttributes.of({ 'aria-label': 'Cypher query', spellcheck: 'false' }),
      EditorView.updateListener.of(({ docChanged, state }) => {
        if (docChanged) hooks.onChange(state.doc.toString());
      }),
      [language, highlighting, theme, typingOver],
    ],
  });
}

const closingList = (perform: (view: EditorView) => void) => (view: EditorView) => {
  closeCompletion(view);
  perform(view);
  return true;
};

/** Puts another text into the editor, as one step that can be undone. */
export function writeText(view: EditorView, text: string): void {
  const { doc, selection } = view.state;
  if (doc.toString() === text) return;
  view.dispatch({
    changes: { from: 0, to: doc.length, insert: text },
    selection: { anchor: Math.min(selection.main.head, text.length) },
  });
}

/** Marks problems at their places, each with its sentence and, where there is one, its fix. */
export function showProblems(view: EditorView, found: readonly QueryProblem[], refused: QueryProblem | null): void {
  const length = view.state.doc.length;
  const diagnostics = found.flatMap((problem): readonly Diagnostic[] => {
    if (problem.offset === null || problem.offset > length) return [];
    const to = Math.min(length, problem.offset + Math.max(1, problem.length ?? 1));
    const fix = fixOf(view.state.doc.toString(), problem);
    const actions = fix ? [{ name: fix.words, apply: (shown: EditorView) => writeText(shown, fix.cypher) }] : [];
    const severity = problem === refused ? 'error' : 'warning';
    return [{ from: Math.min(problem.offset, to), to, severity, message: problem.message, actions }];
  });
  view.dispatch(setDiagnostics(view.state, diagnostics));
}

const fewestLetters = 2;

async function complete(context: CompletionContext, hooks: EditorHooks): Promise<CompletionResult | null> {
  const text = context.state.doc.toString();
  const wanted = wantedAt(text, context.pos);
  if (!wanted) return null;
  const { kind, from, prefix } = wanted;
  if (kind === 'caption') return captions(context, from, prefix);
  if (kind === 'word' && prefix === '' && !context.explicit) return null;
  const choices = choicesFor(wanted, hooks.names(), { text, parameters: hooks.parameters() });
  return { from, options: choices.map(completionOf), validFor: /^[\p{L}\p{N}_.]*$/u };
}

const completionOf = ({ text, detail, meaning, boost }: Choice): Completion => ({
  label: text,
  ...(detail ? { detail } : {}),
  ...(meaning ? { info: meaning } : {}),
  ...(boost ? { boost } : {}),
});

/** Names of people, places and others that begin so, in whatever spelling or script. */
async function captions(context: CompletionContext, from: number, prefix: string): Promise<CompletionResult | null> {
  if (prefix.trim().length < fewestLetters) return null;
  const stop = new AbortController();
  context.addEventListener('abort', () => stop.abort());
  const quote = context.state.sliceDoc(from - 1, from);
  try {
    const { hits } = await fetchSearch(prefix, stop.signal);
    const options = hits
      .filter(({ node }) => node.label !== 'Report' && node.label !== 'Event')
      .map(({ node, context: where }) => ({
        label: node.name,
        detail: [node.label, where].filter(Boolean).join(', '),
        apply: quotedText(node.name, quote),
      }));
    return { from, options, filter: false };
  } catch {
    // A name that is not proposed can still be typed.
    return null;
  }
}
