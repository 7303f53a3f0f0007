import type { Core, NodeSingular } from 'cytoscape';
import type { Font, Measure } from './layout/labels.ts';

/** Bands of zoom: below `under`, labels have the size `font` and only nodes up to the band `shows` have one. */
export const bands = [
  { name: 'farthest', under: 0.35, font: 34, shows: 0 },
  { name: 'far', under: 0.65, font: 20, shows: 1 },
  { name: 'middle', under: 0.8, font: 14, shows: 2 },
  { name: 'near', under: Infinity, font: 12.5, shows: 3 },
] as const;
type Band = (typeof bands)[number];

/** Gives every element the class of the band of zoom, and takes labels away where they would cover one another. */
export function applyBand(cy: Core, measure: Measure) {
  const band = bands.find(({ under }) => cy.zoom() < under) ?? bands[3];
  const state = `${band.name} ${cy.elements().length}`;
  if (cy.scratch('_labels') === state) return;
  cy.scratch('_labels', state);
  const nodes = cy.nodes('[kind = "node"], [kind = "fold"]');
  const labelled = band.shows === 3 ? undefined : labelledOf(nodes.toArray(), band, measure);
  cy.batch(() => {
    cy.elements().removeClass(`${bands.map(({ name }) => name).join(' ')} unlabelled`);
    cy.elements().addClass(band.name);
    if (labelled) nodes.filter((node) => !labelled.has(node.id())).addClass('unlabelled');
  });
}

interface LabelBox {
  readonly from: number;
  readonly to: number;
  readonly y: number;
}

/** The nodes whose labels have room: the wider places first, then those most told of. */
function labelledOf(nodes: readonly NodeSingular[], band: Band, measure: Measure): ReadonlySet<string> {
  const rank = (node: NodeSingular) => Number(node.data('band')) * 1e6 - Number(node.data('statements'));
  const rows = new Map<number, readonly LabelBox[]>();
  const labelled = new Set<string>();
  const wanted = nodes.filter((node) => Number(node.data('band')) <= band.shows);
  for (const node of wanted.sort((a, b) => rank(a) - rank(b) || (a.id() < b.id() ? -1 : 1))) {
    const { x, y } = node.position();
    const font = node.data('font') as Font;
    const to = x + 20 + measure(String(node.data('name')), { ...font, size: band.font });
    const row = Math.floor(y / band.font);
    const isCovered = [-2, -1, 0, 1, 2]
      .flatMap((offset) => rows.get(row + offset) ?? [])
      .some((box) => Math.abs(box.y - y) < band.font * 1.1 && x < box.to && to > box.from);
    if (isCovered) continue;
    labelled.add(node.id());
    rows.set(row, [...(rows.get(row) ?? []), { from: x, to, y }]);
  }
  return labelled;
}
