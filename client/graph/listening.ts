import type { Core, EdgeSingular, EventObject, NodeSingular } from 'cytoscape';
import type { Position } from '../exploration/exploration.ts';
import type { Fold } from './layout/picture.ts';
import { followDrag } from './moving.ts';
import { hearSecondTaps } from './secondTaps.ts';
import { isSecondTap, nextEvidence } from './taps.ts';
import type { Tap } from './taps.ts';

/** What the reader does in the picture. */
export interface NetworkEvents {
  readonly onSelect: (id?: string) => void;
  readonly onOpen: (id: string) => void;
  readonly onMove: (id: string, position: Position) => void;
  readonly onUnfold: (place: string, people: readonly string[]) => void;
  readonly onContext: (id: string, at: Position) => void;
  readonly onHover: (id?: string) => void;
  readonly onZoom: (zoom: number) => void;
  /** A picture that was arranged is on the screen. */
  readonly onDrawn: () => void;
}

/** What the picture knows when the reader does something. */
export interface Pictured {
  readonly foldOf: (id: string) => Fold | undefined;
  readonly selection: () => string | undefined;
}

/** Hears what the reader does with mouse and fingers, and tells what it means. */
export function listen(cy: Core, pictured: Pictured, events: NetworkEvents) {
  listenToTaps(cy, pictured, events);
  listenToMenus(cy, events);
  cy.on('mouseover', 'node, edge', ({ target }: EventObject) => hover(cy, target as Element, true, events));
  cy.on('mouseout', 'node, edge', ({ target }: EventObject) => hover(cy, target as Element, false, events));
  cy.on('drag', 'node', ({ target }: EventObject) => followDrag(cy, target as NodeSingular));
  cy.on('dragfree', 'node', ({ target }: EventObject) => {
    const node = target as NodeSingular;
    events.onMove(node.id(), positionOf(node));
  });
  // Cytoscape does not notice when the mouse leaves the picture.
  cy.container()?.addEventListener('mouseleave', () => {
    cy.elements('.hovered, .named').forEach((element) => hover(cy, element, false, events));
  });
}

/** Where a node stands on the sheet. */
export const positionOf = (node: NodeSingular): Position => ({
  x: Math.round(node.position('x')),
  y: Math.round(node.position('y')),
});

type Element = NodeSingular | EdgeSingular;

/** The node that an element belongs to: a mark to its owner, a node to itself. */
const ownerOf = (element: Element): string => (element.data('owner') as string | undefined) ?? element.id();
const evidenceOf = (edge: EdgeSingular) => edge.data('evidence') as readonly string[];

function listenToTaps(cy: Core, { foldOf, selection }: Pictured, events: NetworkEvents) {
  let last: Tap | undefined;
  let fromMs = 0;
  let isHeld = false;
  cy.on('tapstart', ({ originalEvent }) => {
    fromMs = originalEvent.timeStamp;
    isHeld = false;
  });
  cy.on('taphold', () => {
    isHeld = true;
  });
  cy.on('tap', (event) => {
    // Where a finger was held down the menu is open.
    if (isHeld && isTouch(event)) return;
    const element = event.target === cy ? undefined : (event.target as Element);
    const isPill = element?.data('kind') === 'pill';
    const node = element?.isNode() && !isPill ? ownerOf(element) : undefined;
    const { timeStamp: toMs, detail: clicks } = event.originalEvent;
    const tap: Tap = { node, at: { ...event.renderedPosition }, fromMs, toMs, clicks };
    const opened = isSecondTap(last, tap) ? last.node : isPill ? ownerOf(element) : undefined;
    const fold = element && foldOf(element.id());
    last = opened === undefined && !fold ? tap : undefined;
    if (opened !== undefined) events.onOpen(opened);
    else if (fold) events.onUnfold(fold.place, fold.opens);
    else if (element?.isEdge()) events.onSelect(nextEvidence(evidenceOf(element), selection()));
    else events.onSelect(node);
  });
  const container = cy.container();
  if (!container) return;
  const isSecond = (at: Position, timeMs: number, clicks: number) =>
    isSecondTap(last, { node: undefined, at, fromMs: timeMs, toMs: timeMs, clicks });
  const onSecond = () => {
    if (last?.node !== undefined) events.onOpen(last.node);
    last = undefined;
  };
  cy.on('destroy', hearSecondTaps(container, { isSecond, onSecond }));
}

function listenToMenus(cy: Core, events: NetworkEvents) {
  const ask = ({ target, originalEvent, renderedPosition }: EventObject) => {
    const element = target as Element;
    const [id] = element.isEdge() ? evidenceOf(element) : [ownerOf(element)];
    const box = cy.container()?.getBoundingClientRect();
    if (id === undefined || !box) return;
    originalEvent.preventDefault();
    events.onContext(id, { x: box.left + renderedPosition.x, y: box.top + renderedPosition.y });
  };
  cy.on('cxttap', 'node, edge', ask);
  // A finger has no second button; a mouse that is held down is about to drag.
  cy.on('taphold', 'node, edge', (event) => {
    if (isTouch(event)) ask(event);
  });
}

const isTouch = ({ originalEvent }: EventObject) => originalEvent.type.startsWith('touch');

function hover(cy: Core, element: Element, isOver: boolean, events: NetworkEvents) {
  element.toggleClass(element.isEdge() ? 'named' : 'hovered', isOver);
  const container = cy.container();
  if (container) container.style.cursor = isOver ? 'pointer' : '';
  if (element.isNode()) events.onHover(isOver ? ownerOf(element) : undefined);
}
