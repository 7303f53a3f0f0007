import cytoscape from 'cytoscape';
import type { Core, NodeSingular } from 'cytoscape';
import type { Exploration, Position } from '../exploration/exploration.ts';
import type { Visible } from '../exploration/visible.ts';
import { applyBand, bandAt } from './bands.ts';
import { drawElements } from './drawElements.ts';
import { drawingOf } from './drawing.ts';
import { elementsOf } from './elements.ts';
import type { PictureForm } from './export/drawnFile.ts';
import { Arranger } from './layout/arranger.ts';
import type { Measure } from './layout/labels.ts';
import { layoutWorker } from './layout/layoutWorker.ts';
import type { Fold, Picture } from './layout/picture.ts';
import { roomFor } from './layout/room.ts';
import type { Room } from './layout/room.ts';
import { listen, positionOf } from './listening.ts';
import type { NetworkEvents } from './listening.ts';
import { markNodes, markSelection, nameSelectedLines, neighboursOf, revealLines } from './states.ts';
import { colorOf, colorsOf } from './style/colors.ts';
import type { Theme } from './style/colors.ts';
import { stylesheetOf } from './stylesheet.ts';
import { largestView, smallestView, Viewport } from './viewport.ts';
import type { Spot } from './walking.ts';

/** What is to be seen, what the reader put where, and in which layout. */
export interface NetworkWish {
  readonly visible: Visible;
  readonly pinned: Readonly<Record<string, Position>>;
  readonly layout: Exploration['layout'];
}

/** The picture on the screen: draws what is visible, and tells what the reader does in it. */
export class Network {
  private readonly cy: Core;
  private readonly viewport: Viewport;
  private readonly container: HTMLElement;
  private readonly measure: Measure;
  private readonly arranger: Arranger;
  private theme: Theme;
  private wish: NetworkWish | undefined;
  private room: Room | undefined;
  private hits: readonly string[] = [];
  private walkAt: string | undefined;
  private picture: Picture | undefined;
  private folds: ReadonlyMap<string, Fold> = new Map();
  private selection: string | undefined;
  private hovered: string | undefined;

  constructor(container: HTMLElement, measure: Measure, theme: Theme, events: NetworkEvents) {
    this.container = container;
    this.measure = measure;
    this.theme = theme;
    this.cy = cytoscape({
      container,
      style: stylesheetOf(theme),
      minZoom: smallestView,
      maxZoom: largestView,
      boxSelectionEnabled: false,
      autounselectify: true,
    });
    this.viewport = new Viewport(this.cy);
    this.arranger = new Arranger(layoutWorker(), (picture, isNew) => {
      this.turnTo(picture, isNew);
      events.onDrawn();
    });
    const pictured = { foldOf: (id: string) => this.foldOf(id), selection: () => this.selection };
    const onHover = (id?: string) => {
      this.hovered = id;
      this.reveal();
      events.onHover(id);
    };
    listen(this.cy, pictured, { ...events, onHover });
    let band = bandAt(this.cy.zoom());
    this.cy.on('zoom', () => {
      const zoom = this.cy.zoom();
      if (band !== bandAt(zoom)) applyBand(this.cy, measure);
      band = bandAt(zoom);
      nameSelectedLines(this.cy, measure);
      events.onZoom(zoom);
    });
  }

  /** Draws what is visible; where that has to be arranged anew, the last picture stays until the next has come. */
  show(wish: NetworkWish) {
    this.wish = wish;
    if (!this.ask()) this.draw();
  }

  /** Marks a node with its lines, or the lines of one piece of evidence; opens the fold that it is in. */
  select(id: string | undefined) {
    this.selection = id;
    this.ask();
    this.mark();
  }

  /** Marks what a search lists, as far as it is drawn: a picture that changed with every letter would be of no use. */
  highlight(ids: readonly string[]) {
    this.hits = ids;
    this.mark();
  }

  /** Marks where the walk with the arrow keys is. */
  focus(id: string | undefined) {
    this.walkAt = id;
    this.markWalk();
    const node = id === undefined ? undefined : this.nodeOf(id);
    if (node) this.viewport.reveal(node);
  }

  paint(theme: Theme) {
    this.theme = theme;
    this.cy.style(stylesheetOf(theme));
  }

  /** The whole picture as a file; how to make one is fetched when the first is asked for. */
  async file(form: PictureForm, title: string): Promise<Blob> {
    const { measure, theme } = this;
    const { pictureFile } = await import('./export/pictureFile.ts');
    return pictureFile(this.cy, { form, title, measure, background: colorOf(colorsOf(theme), 'canvas') });
  }

  fit() {
    this.viewport.fit();
  }

  zoomBy(factor: number) {
    this.viewport.zoomBy(factor);
  }

  /** Moves the picture just so far that a node with its label is on the screen, and what its lines lead to as far as there is room. */
  revealNode(id: string, covered?: number) {
    const node = this.nodeOf(id);
    if (node) this.viewport.reveal(node, covered, neighboursOf(node));
  }

  resize() {
    const { selection } = this;
    this.viewport.resize(selection !== undefined, selection === undefined ? undefined : this.nodeOf(selection));
  }

  setMotion(isMoving: boolean) {
    this.viewport.setMotion(isMoving);
  }

  spots(): readonly Spot[] {
    return this.cy
      .nodes('[kind = "node"], [kind = "fold"]')
      .map((node) => ({ id: node.id(), at: { ...node.position() } }));
  }

  /** Where a node stands on the sheet. */
  positionOf(id: string): Position | undefined {
    const node = this.nodeOf(id);
    return node && positionOf(node);
  }

  /** Where a node stands on the page, for a menu beside it. */
  pagePositionOf(id: string): Position | undefined {
    const node = this.nodeOf(id);
    if (!node) return undefined;
    const { left, top } = this.container.getBoundingClientRect();
    const { x, y } = node.renderedPosition();
    return { x: left + x, y: top + y };
  }

  foldOf(id: string): Fold | undefined {
    return this.folds.get(id);
  }

  destroy() {
    this.arranger.end();
    this.viewport.end();
    this.cy.destroy();
  }

  /** Asks for what is not in the picture yet; whether a picture is still to come. */
  private ask(): boolean {
    const { wish, container, selection } = this;
    const { clientWidth: width, clientHeight: height } = container;
    if (!wish || width === 0 || height === 0) return true;
    this.room = roomFor({ width, height, window: innerWidth }, this.room, selection !== undefined);
    const sought = selection === undefined ? [] : [selection];
    return this.arranger.ask({ ...wish, sought, canvas: { width: this.room.width, height } });
  }

  private turnTo(picture: Picture, isNew: boolean) {
    const { selection } = this;
    const isWaitedFor = selection !== undefined && this.nodeOf(selection) === undefined;
    this.picture = picture;
    this.folds = new Map(picture.nodes.flatMap(({ id, fold }) => (fold ? [[id, fold] as const] : [])));
    this.draw();
    if (isNew) this.viewport.open(picture);
    else this.viewport.grow(picture);
    if (selection !== undefined && (isNew || isWaitedFor)) this.revealNode(selection);
  }

  private draw() {
    const { wish, picture, measure } = this;
    if (!wish || !picture) return;
    drawElements(this.cy, elementsOf(drawingOf(wish.visible, picture, wish.pinned, measure), measure));
    this.mark();
  }

  private mark() {
    markSelection(this.cy, this.selection, this.measure);
    markNodes(this.cy, 'hit', this.hits);
    this.markWalk();
    this.reveal();
    applyBand(this.cy, this.measure);
    nameSelectedLines(this.cy, this.measure);
  }

  private markWalk() {
    markNodes(this.cy, 'focused', this.walkAt === undefined ? [] : [this.walkAt]);
  }

  private nodeOf(id: string): NodeSingular | undefined {
    const element = this.cy.getElementById(id);
    return element.isNode() ? element : undefined;
  }

  /** Shows the quiet lines of what is selected and of what the mouse is over. */
  private reveal() {
    revealLines(
      this.cy,
      [this.hovered, this.selection].filter((id) => id !== undefined),
    );
  }
}
