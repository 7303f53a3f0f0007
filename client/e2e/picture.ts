import type { Page } from 'playwright-core';

/** A drawn node: where the middle of its mark is on the page. */
export interface Drawn {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** Whether the search box lists it just now, and the picture marks it for that. */
  readonly isHit: boolean;
}

interface Cytoscape {
  nodes(): { map<T>(each: (node: CytoscapeNode) => T): T[] };
}
interface CytoscapeNode {
  id(): string;
  hasClass(name: string): boolean;
  renderedPosition(): { readonly x: number; readonly y: number };
}

/** The nodes on the canvas as they are drawn now, without pills and the like; cytoscape keeps itself at its container. */
export const drawnNodes = (page: Page): Promise<readonly Drawn[]> =>
  page.evaluate(() => {
    const canvas = document.querySelector('[role=application]');
    const cy = (canvas as unknown as { readonly _cyreg?: { readonly cy?: Cytoscape } } | null)?._cyreg?.cy;
    if (!canvas || !cy) return [];
    const { left, top } = canvas.getBoundingClientRect();
    const nodes = cy.nodes().map((node) => {
      const { x, y } = node.renderedPosition();
      return { id: node.id(), x: left + x, y: top + y, isHit: node.hasClass('hit') };
    });
    return nodes.filter(({ id }) => /^[a-z0-9-]+$/i.test(id));
  });

/** The drawn node whose id begins so; throws where there is none. */
export async function drawn(page: Page, start: string): Promise<Drawn> {
  const nodes = await drawnNodes(page);
  const found = nodes.find(({ id }) => id.startsWith(start));
  if (!found) throw new Error(`no node ${start}… is drawn among ${nodes.map(({ id }) => id).join(', ')}`);
  return found;
}
