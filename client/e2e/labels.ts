import type { Page } from 'playwright-core';

/** Words of the picture, and the room that they take in it, in pixels. */
export interface DrawnLabel {
  readonly words: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A row of a family: who stands there, and where. */
export interface DrawnRow {
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

/** What of the picture is looked at: its size, its words, its families from top to bottom, and the icon of each person. */
export interface DrawnPicture {
  readonly width: number;
  readonly height: number;
  readonly zoom: number;
  readonly labels: readonly DrawnLabel[];
  readonly families: readonly (readonly DrawnRow[])[];
  readonly icons: Readonly<Record<string, string>>;
}

interface Drawn {
  id(): string;
  data(name: string): unknown;
  hasClass(name: string): boolean;
  renderedPosition(): { readonly x: number; readonly y: number };
  renderedBoundingBox(options: object): {
    readonly x1: number;
    readonly x2: number;
    readonly y1: number;
    readonly y2: number;
  };
  source(): Drawn;
  target(): Drawn;
}
interface Drawing {
  width(): number;
  height(): number;
  zoom(): number;
  nodes(selector?: string): { map<T>(each: (node: Drawn) => T): T[] };
  edges(selector: string): { map<T>(each: (line: Drawn) => T): T[] };
}

const familyTypes = ['SPOUSE_OF', 'ENGAGED_TO', 'PARENT_OF', 'SIBLING_OF', 'RELATIVE_OF', 'FRIEND_OF'];

/** Reads from the canvas what a reader would see there; cytoscape keeps itself at its container. */
export async function drawnPicture(page: Page): Promise<DrawnPicture> {
  const { rows, ties, ...picture } = await page.evaluate((types) => {
    const canvas = document.querySelector('[role=application]');
    const cy = (canvas as unknown as { readonly _cyreg: { readonly cy: Drawing } })._cyreg.cy;
    const labels = cy.nodes().map((node) => {
      const { x1, x2, y1, y2 } = node.renderedBoundingBox({ includeNodes: false, includeOverlays: false });
      return { words: String(node.data('name')), left: x1, right: x2, top: y1, bottom: y2 };
    });
    const people = cy.nodes('[label = "Person"], [label = "Group"]');
    return {
      width: cy.width(),
      height: cy.height(),
      zoom: cy.zoom(),
      labels: labels.filter(({ words }) => words !== ''),
      rows: people.map((node) => ({ id: node.id(), name: String(node.data('name')), ...node.renderedPosition() })),
      icons: Object.fromEntries(
        people.map((node) => [node.id(), (node.data('look') as { readonly icon?: string }).icon ?? '']),
      ),
      ties: cy
        .edges(types.map((type) => `[type = "${type}"]`).join(', '))
        .map((line) => [line.source().id(), line.target().id()] as const),
    };
  }, familyTypes);
  return { ...picture, families: familiesOf(rows, ties) };
}

function familiesOf(
  rows: readonly (DrawnRow & { readonly id: string })[],
  ties: readonly (readonly [string, string])[],
): readonly (readonly DrawnRow[])[] {
  const familyOf = new Map(rows.map(({ id }) => [id, id]));
  for (const [start, end] of ties) {
    const [kept, joined] = [familyOf.get(start), familyOf.get(end)];
    for (const [id, family] of familyOf) if (kept !== undefined && family === joined) familyOf.set(id, kept);
  }
  const families = new Map<string, DrawnRow[]>();
  for (const { id, name, x, y } of rows) {
    const family = familyOf.get(id) ?? id;
    families.set(
      family,
      [...(families.get(family) ?? []), { name, x, y }].sort((a, b) => a.y - b.y),
    );
  }
  return [...families.values()];
}

/** The pairs of words that cover each other by more than the paper around them. */
export function overlaps(labels: readonly DrawnLabel[]): readonly string[] {
  const halo = 3;
  return labels.flatMap((a, index) =>
    labels
      .slice(index + 1)
      .filter((b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 * halo)
      .filter((b) => Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 2 * halo)
      .map((b) => `${a.words} and ${b.words}`),
  );
}
