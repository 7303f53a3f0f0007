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

/** The classes that elements have by the band of zoom. */
export const bandClasses: readonly string[] = [...bands.map(({ name }) => name), 'unlabelled'];

/** The band in which a zoom lies. */
export const bandAt = (zoom: number): Band => bands.find(({ under }) => zoom < under) ?? bands[3];

/** Gives every element the class of the band of zoom, and takes labels away where they would cover one another. */
export function applyBand(cy: Core, measure: Measure, zoom = cy.zoom()) {
  const band = bandAt(zoom);
  const nodes = cy.nodes('[kind = "node"], [kind = "fold"]');
  const labelled = labelledIn(band, nodes.map(wishOf), measure);
  cy.batch(() => {
    cy.elements().forEach((element) => {
      for (const { name } of bands) element.toggleClass(name, name === band.name);
    });
    nodes.forEach((node) => {
      node.toggleClass('unlabelled', !labelled.has(node.id()));
    });
  });
}

/** A label that wants to be on the screen. */
export interface LabelWish {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly font: Font;
  /** From how near it is shown: 0 from everywhere. */
  readonly band: number;
  readonly statements: number;
  /** Selected or found: shown from everywhere, before all others. */
  readonly wanted: boolean;
}

const wishOf = (node: NodeSingular): LabelWish => ({
  id: node.id(),
  ...node.position(),
  text: String(node.data('name')),
  font: node.data('font') as Font,
  band: Number(node.data('band')),
  statements: Number(node.data('statements')),
  wanted: node.hasClass('selected') || node.hasClass('hit'),
});

interface LabelBox {
  readonly from: number;
  readonly to: number;
  readonly y: number;
}

/** The nodes whose labels have room: what the reader looks for, then the wider places, then those most told of. */
export function labelledIn(band: Band, wishes: readonly LabelWish[], measure: Measure): ReadonlySet<string> {
  const near = bands.length - 1;
  // The layout itself makes room for every label.
  if (band.shows === near) return new Set(wishes.map(({ id }) => id));
  const rows = new Map<number, LabelBox[]>();
  const labelled = new Set<string>();
  const shown = wishes.filter(({ wanted, band: from }) => wanted || from <= band.shows);
  for (const { id, x, y, text, font } of shown.sort(byRank)) {
    const box = { from: x, to: x + 20 + measure(text, { ...font, size: band.font }), y };
    const row = Math.floor(y / band.font);
    const isCovered = [-2, -1, 0, 1, 2]
      .flatMap((offset) => rows.get(row + offset) ?? [])
      .some((other) => Math.abs(other.y - y) < band.font * 1.1 && box.from < other.to && box.to > other.from);
    if (isCovered) continue;
    labelled.add(id);
    rows.set(row, [...(rows.get(row) ?? []), box]);
  }
  return labelled;
}

const byRank = (a: LabelWish, b: LabelWish) =>
  Number(b.wanted) - Number(a.wanted) ||
  a.band - b.band ||
  b.statements - a.statements ||
  (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
