import type { GraphNode, ReadingStatement } from '../api/types.ts';

/** A node that a paragraph speaks of, with what it says of it. */
export interface NamedNode {
  readonly node: GraphNode;
  readonly sentences: readonly ReadingStatement[];
}

/** A bare kind or the wording of a date is part of what another statement says. */
const isTelling = ({ sentence }: ReadingStatement): boolean => !/(^|: )(kind [\w ]+$|date ?[Nn]ote )/.test(sentence);

/** The nodes that statements speak of: subjects with what is said of them, in the order of the text, then the others. */
export function nodesNamed(
  statements: readonly ReadingStatement[],
  nodes: ReadonlyMap<string, GraphNode>,
): readonly NamedNode[] {
  const said = new Map<string, readonly ReadingStatement[]>();
  const telling = [...statements].filter(isTelling).sort((a, b) => a.start - b.start || a.end - b.end);
  for (const statement of telling) {
    said.set(statement.subject, [...(said.get(statement.subject) ?? []), statement]);
  }
  for (const id of telling.flatMap(({ object, witness }) => [object, witness])) {
    if (id !== null && !said.has(id)) said.set(id, []);
  }
  return [...said].flatMap(([id, sentences]) => {
    const node = nodes.get(id);
    return node ? [{ node, sentences }] : [];
  });
}

const lettersInLine = 75;
const [textLine, listLine] = [23, 18];
const fewest = 2;

/** How many of the nodes stand beside a paragraph of so many letters without making its row much higher. */
export function groupsThatFit(groups: readonly NamedNode[], letters: number): number {
  const room = (Math.ceil(letters / lettersInLine) + 1) * textLine;
  let height = 0;
  const tooMany = groups.findIndex(({ sentences }) => {
    height += (1.5 + sentences.length) * listLine;
    return height > room;
  });
  return tooMany < 0 ? groups.length : Math.min(groups.length, Math.max(fewest, tooMany));
}
