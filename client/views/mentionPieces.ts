import type { GraphNode } from '../api/types.ts';
import { textsOf } from '../components/words.ts';

/** A piece of text; with `node`, the name of it. */
export interface MentionPiece {
  readonly text: string;
  readonly node?: GraphNode;
}

/** A name that stands for one node alone. */
export interface KnownName {
  readonly name: string;
  readonly node: GraphNode;
}

/** Cuts a text where a known name stands as a word of its own; of two names at one place the first listed. */
export function mentionPieces(text: string, names: readonly KnownName[]): readonly MentionPiece[] {
  const pieces: MentionPiece[] = [];
  let done = 0;
  let at = 0;
  while (at < text.length) {
    const found = wordStartsAt(text, at)
      ? names.find(({ name }) => text.startsWith(name, at) && wordEndsAt(text, at + name.length))
      : undefined;
    if (found) {
      if (done < at) pieces.push({ text: text.slice(done, at) });
      pieces.push({ text: found.name, node: found.node });
      at += found.name.length;
      done = at;
    } else at += 1;
  }
  if (done < text.length) pieces.push({ text: text.slice(done) });
  return pieces;
}

/** The names of the named, longest first, without those that several bear. */
export function knownNames(nodes: readonly GraphNode[]): readonly KnownName[] {
  const bearers = new Map<string, GraphNode | undefined>();
  for (const node of nodes.filter(({ named }) => named)) {
    for (const name of new Set([node.name, ...textsOf(node.properties, 'aliases')])) {
      if (name.length > 1) bearers.set(name, bearers.has(name) ? undefined : node);
    }
  }
  return [...bearers]
    .flatMap(([name, node]) => (node ? [{ name, node }] : []))
    .sort((a, b) => b.name.length - a.name.length);
}

const letter = /[\p{L}\p{N}]/u;
const wordStartsAt = (text: string, at: number): boolean => at === 0 || !letter.test(text.charAt(at - 1));
const wordEndsAt = (text: string, at: number): boolean => at >= text.length || !letter.test(text.charAt(at));
