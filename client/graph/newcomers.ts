import type { GraphNode } from '../exploration/subgraph.ts';
import type { Visible } from '../exploration/visible.ts';
import { placeBeside, takenByRoute } from './layout/beside.ts';
import type { Box, PlacedBox } from './layout/beside.ts';
import { labelOf, labelStart } from './layout/labels.ts';
import type { Label, Measure } from './layout/labels.ts';
import type { Picture, PlacedNode } from './layout/picture.ts';

interface Newcomer {
  readonly id: string;
  readonly label: Label;
  readonly box: Box;
}

/** The first picture makes room for whole names; beside it a name has no more letters than this. */
const longestName = 28;

/** Free spots for all that came after the first picture, in the order it came. */
export function newcomersOf(visible: Visible, picture: Picture, measure: Measure): readonly PlacedNode[] {
  const nodes = new Map([...visible.base.nodes, ...visible.nodes].map((node) => [node.id, node]));
  const at = new Map(picture.nodes.map((node) => [node.id, node.at]));
  const foldOf = new Map(
    picture.nodes.flatMap(({ id, fold }) => (fold ? fold.people.map((person) => [person, id] as const) : [])),
  );
  const taken: PlacedBox[] = [
    ...picture.nodes.map((node) => ({ at: node.at, ...boxOf(nodes.get(node.id), node.label) })),
    ...picture.routes.flatMap(takenByRoute),
  ];
  const placed: PlacedNode[] = [];
  for (const { anchor, nodes: ids } of visible.arrivals) {
    const newcomers = ids.flatMap((id): readonly Newcomer[] => {
      const node = at.has(id) ? undefined : nodes.get(id);
      if (!node) return [];
      const label = cutShort(labelOf(node, measure, { hidden: visible.hidden[id] ?? 0 }), measure);
      return [{ id, label, box: boxOf(node, label) }];
    });
    if (newcomers.length === 0) continue;
    const beside = foldOf.get(newcomers[0]?.id ?? '') ?? anchor;
    const spots = placeBeside(taken, beside === undefined ? undefined : at.get(beside), newcomers);
    for (const { id, label, box } of newcomers) {
      const spot = spots.get(id);
      if (!spot) continue;
      at.set(id, spot);
      taken.push({ at: spot, ...box });
      placed.push({ id, at: spot, label });
    }
  }
  return placed;
}

function cutShort(label: Label, measure: Measure): Label {
  const letters = [...new Intl.Segmenter().segment(label.text)].map(({ segment }) => segment);
  if (letters.length <= longestName) return label;
  const text = `${letters.slice(0, longestName).join('').trimEnd()}\u2026`;
  const nameWidth = measure(text, label.font);
  return { ...label, text, nameWidth, width: label.width - label.nameWidth + nameWidth };
}

const boxOf = (node: GraphNode | undefined, label: Label): Box => ({
  left: 14,
  right: (node ? labelStart(node) : 16) + label.width,
});
