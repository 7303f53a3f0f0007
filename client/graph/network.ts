import cytoscape from 'cytoscape';
import type {
  Core,
  EdgeSingular,
  ElementDefinition,
  EventObject,
  NodeSingular,
  SingularElementReturnValue,
} from 'cytoscape';
import type { Position } from '../exploration/exploration.ts';
import type { Scene, Visible } from '../exploration/visible.ts';
import { applyBand } from './bands.ts';
import { drawingOf } from './drawing.ts';
import { elementsOf } from './elements.ts';
import { arrange, narrowBelow } from './layout/arrange.ts';
import type { Measure } from './layout/labels.ts';
import { largestZoom, leastZoom } from './layout/pack.ts';
import { margin, marginAbove } from './layout/picture.ts';
import type { Fold, Picture } from './layout/picture.ts';
import { stylesheetOf } from './stylesheet.ts';
import type { Theme } from './stylesheet.ts';
import type { Spot } from './walking.ts';

/** What the reader does in the picture. */
export interface NetworkEvents {
  readonly onSelect: (id?: string) => void;
  readonly onOpen: (id: string) => void;
  readonly onMove: (id: string, position: Position) => void;
  readonly onUnfold: (place: string, people: readonly string[]) => void;
  readonly onContext: (id: string, at: Position) => void;
  readonly onHover: (id?: string) => void;
  readonly onZoom: (zoom: number) => void;
}

const smallestView = 0.15;
const largestView = 4;

/** The picture on the screen: draws what is visible, and tells what the reader does in it. */
export class Network {
  private readonly cy: Core;
  private readonly container: HTMLElement;
  private readonly measure: Measure;
  private readonly events: NetworkEvents;
  private base: Scene | undefined;
  private picture: Picture | undefined;
  private folds: ReadonlyMap<string, Fold> = new Map();
  private isNarrow = false;
  /** Whether the reader zoomed or moved the picture, which then is no longer fitted when the window changes. */
  private hasMoved = false;
  private isMoving = false;
  private selection: string | undefined;

  constructor(container: HTMLElement, measure: Measure, theme: Theme, events: NetworkEvents) {
    this.container = container;
    this.measure = measure;
    this.events = events;
    this.cy = cytoscape({
      container,
      style: stylesheetOf(theme),
      minZoom: smallestView,
      maxZoom: largestView,
      boxSelectionEnabled: false,
      autounselectify: true,
    });
    this.listen();
  }

  /** Draws what is visible; arranges anew only when the first picture itself has changed, or the screen became narrow. */
  show(visible: Visible, pinned: Readonly<Record<string, Position>>) {
    const { clientWidth: width, clientHeight: height } = this.container;
    if (width === 0 || height === 0) return;
    const isNarrow = width < narrowBelow;
    const isNew = !this.picture || !isSameScene(this.base, visible.base) || isNarrow !== this.isNarrow;
    if (isNew) {
      this.picture = arrange(visible.base, visible.hidden, this.measure, { width, height });
      this.folds = new Map(this.picture.nodes.flatMap(({ id, fold }) => (fold ? [[id, fold] as const] : [])));
      this.isNarrow = isNarrow;
    }
    this.base = visible.base;
    const { picture } = this;
    if (!picture) return;
    this.draw(elementsOf(drawingOf(visible, picture, pinned, this.measure), this.measure));
    if (isNew) this.begin();
    this.select(this.selection);
  }

  /** Marks a node with its lines, or the lines of one piece of evidence. */
  select(id: string | undefined) {
    this.selection = id;
    this.cy.batch(() => {
      this.cy.elements('.selected, .chosen, .named').removeClass('selected chosen named');
      if (id === undefined) return;
      const node = this.cy.getElementById(id);
      const lines = this.cy.edges().filter((edge) => edge.data('evidence') === id);
      node.addClass('selected');
      lines.addClass('selected chosen named');
      node.connectedEdges().addClass('selected');
    });
    this.reveal();
  }

  /** Marks what a search found. */
  highlight(ids: readonly string[]) {
    this.cy.batch(() => {
      this.cy.nodes('.hit').removeClass('hit');
      for (const id of ids) this.cy.getElementById(id).addClass('hit');
    });
  }

  paint(theme: Theme) {
    this.cy.style(stylesheetOf(theme));
  }

  fit() {
    this.hasMoved = false;
    this.begin();
  }

  zoomBy(factor: number) {
    this.hasMoved = true;
    const level = Math.min(largestView, Math.max(smallestView, this.cy.zoom() * factor));
    this.cy.zoom({ level, renderedPosition: { x: this.cy.width() / 2, y: this.cy.height() / 2 } });
  }

  /** Moves the picture just so far that a node with its label is on the screen. */
  revealNode(id: string) {
    const node = this.cy.getElementById(id);
    if (node.empty() || !node.isNode()) return;
    const edge = 24;
    const box = node.renderedBoundingBox({ includeLabels: true });
    const [right, below] = [box.x2 - this.cy.width() + edge, box.y2 - this.cy.height() + edge];
    const x = Math.max(0, edge - box.x1) - Math.max(0, Math.min(right, box.x1 - edge));
    const y = Math.max(0, edge - box.y1) - Math.max(0, below);
    if (x === 0 && y === 0) return;
    if (this.isMoving) this.cy.animate({ panBy: { x, y }, duration: 200, easing: 'ease-out' });
    else this.cy.panBy({ x, y });
  }

  resize() {
    this.cy.resize();
    const { picture } = this;
    if (!picture || this.hasMoved || picture.scrolls) return;
    // A panel that opens must not make the picture too small to read: then what is selected is kept on the screen.
    if (this.fittingZoom(picture) >= leastZoom || this.selection === undefined) this.begin();
    else this.revealNode(this.selection);
  }

  setMotion(isMoving: boolean) {
    this.isMoving = isMoving;
  }

  /** Marks where the walk with the arrow keys is. */
  focus(id: string | undefined) {
    this.cy.batch(() => {
      this.cy.nodes('.focused').removeClass('focused');
      if (id !== undefined) this.cy.getElementById(id).addClass('focused');
    });
    if (id !== undefined) this.revealNode(id);
  }

  spots(): readonly Spot[] {
    return this.cy
      .nodes('[kind = "node"], [kind = "fold"]')
      .map((node) => ({ id: node.id(), at: { ...node.position() } }));
  }

  /** Where a node stands on the sheet. */
  positionOf(id: string): Position | undefined {
    const node = this.cy.getElementById(id);
    return node.empty() ? undefined : rounded(node);
  }

  /** Where a node stands on the page, for a menu beside it. */
  pagePositionOf(id: string): Position | undefined {
    const node = this.cy.getElementById(id);
    if (node.empty()) return undefined;
    const { left, top } = this.container.getBoundingClientRect();
    const { x, y } = node.renderedPosition();
    return { x: left + x, y: top + y };
  }

  foldOf(id: string): Fold | undefined {
    return this.folds.get(id);
  }

  destroy() {
    this.cy.destroy();
  }

  private fittingZoom({ width, height }: Picture): number {
    const wide = (this.cy.width() - 2 * margin) / Math.max(1, width);
    const high = (this.cy.height() - 2 * marginAbove) / Math.max(1, height);
    return Math.min(largestZoom, wide, high);
  }

  /** Shows the whole sheet, or the top of one that scrolls. */
  private begin() {
    const { picture } = this;
    if (!picture) return;
    const zoom = picture.scrolls ? picture.zoom : this.fittingZoom(picture);
    const x = this.isNarrow ? 14 : Math.max(margin, (this.cy.width() - picture.width * zoom) / 2);
    const spare = (this.cy.height() - picture.height * zoom) / 2;
    const y = (picture.scrolls ? margin : Math.max(marginAbove, spare)) + 10 * zoom;
    this.cy.viewport({ zoom, pan: { x, y } });
    this.band();
  }

  private draw(elements: readonly ElementDefinition[]) {
    const wanted = new Map(elements.map((element) => [element.data.id, element]));
    this.cy.batch(() => {
      this.cy
        .elements()
        .filter((element) => !wanted.has(element.id()))
        .remove();
      for (const element of elements) {
        const drawn = this.cy.getElementById(element.data.id ?? '');
        if (drawn.empty()) this.cy.add(element);
        else update(drawn, element);
      }
    });
    this.band();
  }

  private band() {
    applyBand(this.cy, this.measure);
  }

  /** Shows the quiet lines of what is selected and of what the mouse is over. */
  private reveal(hovered?: string) {
    this.cy.batch(() => {
      this.cy.edges('.revealed').removeClass('revealed');
      for (const id of [hovered, this.selection]) {
        if (id === undefined) continue;
        const node = this.cy.getElementById(id);
        const isReport = node.nonempty() && node.data('label') === 'Report';
        node.connectedEdges(isReport ? '.quiet' : '.quiet[!told]').addClass('revealed');
        this.cy
          .edges('.quiet')
          .filter((edge) => edge.data('evidence') === id)
          .addClass('revealed');
      }
    });
  }

  private listen() {
    const { cy, events } = this;
    cy.on('tap', (event) => this.tapped(event));
    // Cytoscape calls two quick taps on two different nodes a double tap, too.
    let before: string | undefined;
    let last: string | undefined;
    cy.on('tap', 'node', ({ target }: EventObject) => {
      before = last;
      last = ownerOf(target as NodeSingular);
    });
    cy.on('dbltap', 'node', () => {
      if (last !== undefined && last === before) events.onOpen(last);
    });
    cy.on('cxttap', 'node, edge', (event) => this.asked(event));
    cy.on('mouseover', 'node, edge', ({ target }: EventObject) => this.hovered(target as Element, true));
    cy.on('mouseout', 'node, edge', ({ target }: EventObject) => this.hovered(target as Element, false));
    cy.on('drag', 'node', ({ target }: EventObject) => this.dragged(target as NodeSingular));
    cy.on('dragfree', 'node', ({ target }: EventObject) => {
      const node = target as NodeSingular;
      events.onMove(node.id(), rounded(node));
    });
    cy.on('scrollzoom pinchzoom dragpan', () => {
      this.hasMoved = true;
    });
    cy.on('zoom', () => {
      this.band();
      events.onZoom(cy.zoom());
    });
    this.container.addEventListener('wheel', this.wheel, { capture: true, passive: false });
  }

  /** On a sheet that scrolls the wheel scrolls, and zooms only with the control key. */
  private readonly wheel = (event: WheelEvent) => {
    if (!this.picture?.scrolls || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    this.hasMoved = true;
    const unit = event.deltaMode === 1 ? 16 : 1;
    const { y } = this.cy.pan();
    const lowest = Math.min(0, this.cy.height() - this.picture.height * this.cy.zoom() - 3 * margin);
    const down = event.shiftKey ? 0 : event.deltaY * unit;
    const across = event.shiftKey ? event.deltaY * unit : event.deltaX * unit;
    const next = Math.min(margin + 10, Math.max(lowest, y - down));
    this.cy.panBy({ x: -across, y: next - y });
  };

  private tapped(event: EventObject) {
    if (event.target === this.cy) {
      this.events.onSelect();
      return;
    }
    const element = event.target as Element;
    if (element.isEdge()) {
      this.events.onSelect(evidenceOf(element));
      return;
    }
    const fold = this.folds.get(element.id());
    if (fold) this.events.onUnfold(fold.place, fold.people);
    else if (element.data('kind') === 'pill') this.events.onOpen(ownerOf(element));
    else this.events.onSelect(ownerOf(element));
  }

  private asked({ target, originalEvent }: EventObject) {
    const element = target as Element;
    const id = element.isEdge() ? evidenceOf(element) : ownerOf(element);
    const { clientX, clientY } = originalEvent;
    originalEvent.preventDefault();
    this.events.onContext(id, { x: clientX, y: clientY });
  }

  private hovered(element: Element, isOver: boolean) {
    element.toggleClass(element.isEdge() ? 'named' : 'hovered', isOver || element.hasClass('chosen'));
    this.container.style.cursor = isOver ? 'pointer' : '';
    if (element.isEdge()) return;
    const id = ownerOf(element);
    this.reveal(isOver ? id : undefined);
    this.events.onHover(isOver ? id : undefined);
  }

  /** Takes the marks of a node along, and lets its lines run straight. */
  private dragged(node: NodeSingular) {
    this.cy.batch(() => {
      const { x, y } = node.position();
      const marks = this.cy.nodes().filter((mark) => mark.data('owner') === node.id());
      marks.forEach((mark) => {
        mark.position({ x: x + Number(mark.data('dx')), y: y + Number(mark.data('dy')) });
      });
      const routed = node.connectedEdges('.routed');
      routed.forEach((edge) => {
        this.cy
          .nodes()
          .filter((date) => date.data('line') === edge.id())
          .remove();
      });
      routed.removeClass('routed').addClass('free').removeData('sourceEndpoint targetEndpoint bent');
    });
  }
}

type Element = NodeSingular | EdgeSingular;

const rounded = (node: NodeSingular): Position => ({
  x: Math.round(node.position('x')),
  y: Math.round(node.position('y')),
});

/** The node that an element belongs to: a mark to its owner, a node to itself. */
const ownerOf = (element: NodeSingular): string => (element.data('owner') as string | undefined) ?? element.id();
const evidenceOf = (edge: EdgeSingular): string => String(edge.data('evidence'));

function update(drawn: SingularElementReturnValue, { data, position, classes }: ElementDefinition) {
  const kept = ['selected', 'chosen', 'named', 'revealed', 'hovered', 'hit', 'focused'].filter((name) =>
    drawn.hasClass(name),
  );
  const gone = Object.keys(drawn.data() as object).filter((key) => !(key in data));
  if (gone.length > 0) drawn.removeData(gone.join(' '));
  drawn.data(data);
  drawn.classes([...String(classes ?? '').split(' '), ...kept]);
  if (drawn.isNode() && position) drawn.position({ ...position });
}

function isSameScene(a: Scene | undefined, b: Scene): boolean {
  if (a === b) return true;
  if (a?.nodes.length !== b.nodes.length || a.lines.length !== b.lines.length) return false;
  return a.nodes.every((node, index) => node.id === b.nodes[index]?.id);
}
