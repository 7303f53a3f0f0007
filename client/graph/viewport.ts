import type { Core, NodeSingular } from 'cytoscape';
import { largestZoom, leastZoom } from './layout/pack.ts';
import { margin, marginAbove, narrowBelow } from './layout/picture.ts';
import type { Picture } from './layout/picture.ts';

/** How far the reader can zoom out and in. */
export const smallestView = 0.15;
export const largestView = 4;

const edge = 24;
const narrowMargin = 14;

/** What part of the sheet is on the screen, and how large: fitted until the reader moves it. */
export class Viewport {
  private readonly cy: Core;
  private picture: Picture | undefined;
  /** Whether the reader zoomed or moved the picture, which then is no longer fitted when the window changes. */
  private hasMoved = false;
  private isMoving = false;

  constructor(cy: Core) {
    this.cy = cy;
    cy.on('scrollzoom pinchzoom dragpan', () => {
      this.hasMoved = true;
    });
    cy.container()?.addEventListener('wheel', this.wheel, { capture: true, passive: false });
  }

  /** Turns to a new sheet, and shows its beginning. */
  open(picture: Picture) {
    this.picture = picture;
    // One that was arranged while there was more room is not made too small to read.
    this.begin(Math.min(picture.zoom, leastZoom));
  }

  /** Goes on with a sheet on which something was opened or added; what the reader looks at stays where it is. */
  grow(picture: Picture) {
    this.picture = picture;
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

  /** Moves the sheet just so far that a node with its label is on the screen, left of the `covered` pixels at its right. */
  reveal(node: NodeSingular, covered = 0) {
    const box = node.renderedBoundingBox({ includeLabels: true });
    const [right, below] = [box.x2 - this.cy.width() + covered + edge, box.y2 - this.cy.height() + edge];
    const x = Math.max(0, edge - box.x1) - Math.max(0, Math.min(right, box.x1 - edge));
    const y = Math.max(0, edge - box.y1) - Math.max(0, below);
    if (x === 0 && y === 0) return;
    if (this.isMoving) this.cy.animate({ panBy: { x, y }, duration: 200, easing: 'ease-out' });
    else this.cy.panBy({ x, y });
  }

  /** Takes the size of the window; fits anew unless the reader has moved the sheet, or a panel beside it would make it too small to read. */
  resize(isBeside: boolean, selected: NodeSingular | undefined) {
    this.cy.resize();
    const { picture } = this;
    if (!picture || this.hasMoved || picture.scrolls) return;
    if (!isBeside || this.fittingZoom(picture) >= leastZoom) this.begin();
    else if (selected) this.reveal(selected);
  }

  setMotion(isMoving: boolean) {
    this.isMoving = isMoving;
  }

  private fittingZoom({ width, height }: Picture): number {
    const wide = (this.cy.width() - 2 * margin) / Math.max(1, width);
    const high = (this.cy.height() - 2 * marginAbove) / Math.max(1, height);
    return Math.min(largestZoom, wide, high);
  }

  /** Shows the whole sheet, or the top of one that scrolls. */
  private begin(least = 0) {
    const { picture } = this;
    if (!picture) return;
    const zoom = picture.scrolls ? picture.zoom : Math.max(least, this.fittingZoom(picture));
    const isNarrow = this.cy.width() < narrowBelow;
    const x = isNarrow ? narrowMargin : Math.max(margin, (this.cy.width() - picture.width * zoom) / 2);
    const spare = (this.cy.height() - picture.height * zoom) / 2;
    const y = (picture.scrolls ? margin : Math.max(marginAbove, spare)) + 10 * zoom;
    this.cy.viewport({ zoom, pan: { x, y } });
  }

  /** On a sheet that scrolls the wheel scrolls, and zooms only with the control key. */
  private readonly wheel = (event: WheelEvent) => {
    if (!this.picture?.scrolls || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    this.hasMoved = true;
    const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
    const { y } = this.cy.pan();
    const lowest = Math.min(0, this.cy.height() - this.picture.height * this.cy.zoom() - 3 * margin);
    const down = event.shiftKey ? 0 : event.deltaY * unit;
    const across = event.shiftKey ? event.deltaY * unit : event.deltaX * unit;
    const next = Math.min(margin + 10, Math.max(lowest, y - down));
    this.cy.panBy({ x: -across, y: next - y });
  };
}
