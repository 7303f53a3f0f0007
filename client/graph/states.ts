import type { Core, NodeSingular } from 'cytoscape';
import { dateFont } from './layout/labels.ts';
import type { Font, Measure } from './layout/labels.ts';
import { placeMarks } from './moving.ts';

/** What the reader has done to an element, by its class in the stylesheet. */
export const stateClasses = ['selected', 'chosen', 'named', 'spoken', 'revealed', 'hovered', 'hit', 'focused'] as const;
type StateClass = (typeof stateClasses)[number];

/** Gives a state to these nodes and to no others. */
export function markNodes(cy: Core, state: StateClass, ids: readonly string[]) {
  cy.batch(() => {
    cy.nodes(`.${state}`).removeClass(state);
    for (const id of ids) cy.getElementById(id).addClass(state);
  });
}

/** Marks what is selected: a node with its lines, or the lines of one piece of evidence. */
export function markSelection(cy: Core, id: string | undefined, measure: Measure) {
  cy.batch(() => {
    cy.nodes('.selected').forEach((node) => placeMarks(cy, node));
    cy.elements('.selected, .chosen').removeClass('selected chosen');
    if (id === undefined) return;
    linesOfEvidence(cy, id).addClass('selected chosen');
    const node = cy.getElementById(id);
    node.addClass('selected');
    node.connectedEdges().addClass('selected');
    if (node.isNode()) placeMarks(cy, node, ringRoom + boldness(node, measure));
  });
}

/** How much farther from a selected node its name begins, so that the ring has room. */
export const ringRoom = 6;

/** How much wider a name is when it is selected. */
function boldness(node: NodeSingular, measure: Measure): number {
  const [name, font] = [String(node.data('name')), node.data('font') as Font];
  return measure(name, { ...font, weight: 600 }) - measure(name, font);
}

/** Shows the quiet lines of the nodes and the evidence that the reader looks at, and of no others. */
export function revealLines(cy: Core, ids: readonly string[]) {
  cy.batch(() => {
    cy.edges('.revealed').removeClass('revealed');
    for (const id of ids) {
      const node = cy.getElementById(id);
      const isReport = node.nonempty() && node.data('label') === 'Report';
      node.connectedEdges(isReport ? '.quiet' : '.quiet[!told]').addClass('revealed');
      linesOfEvidence(cy, id).filter('.quiet').addClass('revealed');
    }
  });
}

/** Farther than anything on a sheet. */
const far = 1e6;

/** What the lines of a node lead to: first along those that are always drawn, places before people, and the nearest first. */
export function neighboursOf(node: NodeSingular): readonly NodeSingular[] {
  const { x, y } = node.position();
  const lines = node.connectedEdges().filter((line) => line.visible());
  const always = lines.not('.quiet').connectedNodes();
  const rankOf = (other: NodeSingular) => {
    const at = other.position();
    const isParty = other.data('label') === 'Person' || other.data('label') === 'Group';
    return Math.hypot(at.x - x, at.y - y) + (always.contains(other) ? 0 : 2 * far) + (isParty ? far : 0);
  };
  const others = lines.connectedNodes().map((other) => other);
  return others.filter((other) => other.id() !== node.id()).sort((a, b) => rankOf(a) - rankOf(b));
}

const linesOfEvidence = (cy: Core, id: string) =>
  cy.edges().filter((line) => (line.data('evidence') as readonly string[]).includes(id));

const nearEnoughToSpeak = 1;
const nodesAndGaps = 40;

/** Lets the lines of what is selected name themselves where the reader is near and they are long enough for words. */
export function nameSelectedLines(cy: Core, measure: Measure) {
  const isNear = cy.zoom() >= nearEnoughToSpeak;
  cy.batch(() => {
    cy.edges('.spoken').removeClass('spoken');
    cy.edges('.selected')
      .filter((line) => {
        const [start, end] = [line.source().position(), line.target().position()];
        const room = Math.hypot(end.x - start.x, end.y - start.y) - nodesAndGaps;
        return isNear && room > measure(String(line.data('caption')), dateFont);
      })
      .addClass('spoken');
  });
}
