import type { Core, NodeSingular } from 'cytoscape';
import { largestZoom, leastZoom } from './layout/pack.ts';
import { margin, marginAbove, narrowBelow } from './layout/picture.ts';
import type { Canvas, Picture } from './layout/picture.ts';

/** How far the reader can zoom out and in. */
export const smallestView = 0.15;
export const largestView = 4;

const edge = 24;
const leastEdge = 4;
const narrowMargin = 14;

/** What part of the sheet is on the screen, and how large: fitted until the reader moves it. */
export class Viewport {
  private readonly cy: Core;
  private readonly ending = new AbortController();
  private picture: Picture | undefined;
  /** As it was opened, all of it because the reader asked for that, or as they zoomed or moved it. */
  private shows: 'beginning' | 'all' | 'part' = 'beginning';
  private isMoving = false;

  constructor(cy: Core) {
    this.cy = cy;
    cy.on('scrollzoom pinchzoom dragpan', () => {
      this.shows = 'part';
    });
    // On the container itself cytoscape would hear the wheel first, and zoom.
    const { signal } = this.ending;
    cy.container()?.parentElement?.addEventListener('wheel', this.wheel, { capture: true, passive: false, signal });
  }

  /** Turns to a new sheet, and shows its beginning. */
  open(picture: Picture) {
    this.picture = picture;
    this.shows = 'beginning';
    this.begin(true);
  }

  /** Goes on with a sheet on which something was opened or added; what the reader looks at stays where it is. */
  grow(picture: Picture) {
    this.picture = picture;
  }

  /** Shows all that is drawn, however small. */
  fit() {
    if (!this.picture) return;
    this.shows = 'all';
    const { x1, x2, y1, y2 } = sheetOf(this.cy, this.picture);
    const [width, height] = [this.cy.width(), this.cy.height()];
    const zoom = fittingZoom({ width: x2 - x1, height: y2 - y1 }, { width, height });
    this.cy.viewport({ zoom, pan: { x: (width - (x1 + x2) * zoom) / 2, y: (height - (y1 + y2) * zoom) / 2 } });
  }

  zoomBy(factor: number) {
    this.shows = 'part';
    const level = Math.min(largestView, Math.max(smallestView, this.cy.zoom() * factor));
    this.cy.zoom({ level, renderedPosition: { x: this.cy.width() / 2, y: this.cy.height() / 2 } });
  }

  /**
   * Moves the sheet just so far that a node with its label is on the screen, left of the `covered` pixels at its right;
   * and with it those of these `others` for whom there is room as well, the first of them before the next.
   */
  reveal(node: NodeSingular, covered = 0, others: readonly NodeSingular[] = []) {
    const [width, height] = [this.cy.width() - covered, this.cy.height()];
    // One column leaves no room to move it sideways.
    const most = this.picture?.arrangement === 'stacked' ? 0 : edge;
    const room = { width: width - 2 * Math.min(most, leastEdge), height: height - 2 * edge };
    const box = others.reduce((all, other) => {
      const wider = [boxOf(other), boxOf(other, false)].map((each) => around(all, each));
      return wider.find((each) => isWithin(each, room)) ?? all;
    }, boxOf(node));
    const side = Math.max(0, Math.min(most, (width - box.x2 + box.x1) / 2));
    const [right, below] = [box.x2 - width + side, box.y2 - height + edge];
    const x = Math.max(0, side - box.x1) - Math.max(0, Math.min(right, box.x1 - side));
    const y = Math.max(0, edge - box.y1) - Math.max(0, below);
    if (x === 0 && y === 0) return;
    if (this.isMoving) this.cy.animate({ panBy: { x, y }, duration: 200, easing: 'ease-out' });
    else this.cy.panBy({ x, y });
  }

  /** Takes the size of the window; fits anew unless the reader has moved the sheet, or a panel beside it would make it too small to read. */
  resize(isBeside: boolean, selected: NodeSingular | undefined) {
    this.cy.resize();
    const { picture, shows, cy } = this;
    if (!picture || shows === 'part' || (picture.scrolls && shows === 'beginning')) return;
    const isReadable = fittingZoom(picture, { width: cy.width(), height: cy.height() }) >= leastZoom;
    if (isBeside && !isReadable) {
      if (selected) this.reveal(selected);
    } else if (shows === 'all') this.fit();
    else this.begin();
  }

  setMotion(isMoving: boolean) {
    this.isMoving = isMoving;
  }

  end() {
    this.ending.abort();
  }

  /** Shows the whole sheet, the top of one that scrolls, or the middle of a free one. */
  private begin(isNew = false) {
    const { picture } = this;
    if (!picture) return;
    const isFree = picture.arrangement === 'free';
    const canvas = { width: this.cy.width(), height: this.cy.height() };
    // One that was arranged while there was more room is not made too small to read.
    const least = isNew || isFree ? Math.min(picture.zoom, leastZoom) : 0;
    const zoom = picture.scrolls ? picture.zoom : Math.max(least, fittingZoom(picture, canvas));
    const spare = { x: (canvas.width - picture.width * zoom) / 2, y: (canvas.height - picture.height * zoom) / 2 };
    const x = canvas.width < narrowBelow ? narrowMargin : Math.max(margin, spare.x);
    const y = (picture.scrolls ? margin : Math.max(marginAbove, spare.y)) + 10 * zoom;
    this.cy.viewport({ zoom, pan: isFree ? { x: spare.x, y: spare.y + 10 * zoom } : { x, y } });
  }

  /** On a sheet that scrolls the wheel scrolls, and zooms only with the control key. */
  private readonly wheel = (event: WheelEvent) => {
    const { picture, cy } = this;
    if (!picture?.scrolls || event.ctrlKey || event.metaKey) return;
    if (event.target instanceof Node && cy.container()?.contains(event.target) !== true) return;
    event.preventDefault();
    event.stopPropagation();
    this.shows = 'part';
    const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
    const { y } = cy.pan();
    const lowest = Math.min(y, cy.height() - sheetOf(cy, picture).y2 * cy.zoom() - 3 * margin);
    const down = event.shiftKey ? 0 : event.deltaY * unit;
    const across = event.shiftKey ? event.deltaY * unit : event.deltaX * unit;
    const next = Math.min(Math.max(y, margin + 10), Math.max(lowest, y - down));
    cy.panBy({ x: -across, y: next - y });
  };
}

/** How large a sheet can be shown so that all of it is on the canvas. */
function fittingZoom({ width, height }: Canvas, canvas: Canvas): number {
  const wide = (canvas.width - 2 * margin) / Math.max(1, width);
  const high = (canvas.height - 2 * marginAbove) / Math.max(1, height);
  return Math.min(largestZoom, wide, high);
}

interface Box {
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
}

const boxOf = (node: NodeSingular, includeLabels = true): Box => node.renderedBoundingBox({ includeLabels });

/** A name beside the first picture takes no more room than this. */
const nameRoom = 200;
const halfRow = 10;

/** All that is drawn: the sheet, and what came or was moved beyond it. */
function sheetOf(cy: Core, { nodes, width, height }: Picture): Box {
  const spots = new Map(nodes.map(({ id, at }) => [id, at]));
  const moved = cy.nodes('[kind = "node"], [kind = "fold"]').map((node): Box => {
    const [{ x, y }, spot] = [node.position(), spots.get(node.id())];
    const isInPlace = spot?.x === x && spot.y === y;
    return { x1: x - halfRow, x2: isInPlace ? x : x + nameRoom, y1: y - halfRow, y2: y + halfRow };
  });
  return moved.reduce(around, { x1: 0, x2: width, y1: -halfRow, y2: height - halfRow });
}

const around = (a: Box, b: Box): Box => ({
  x1: Math.min(a.x1, b.x1),
  x2: Math.max(a.x2, b.x2),
  y1: Math.min(a.y1, b.y1),
  y2: Math.max(a.y2, b.y2),
});

const isWithin = ({ x1, x2, y1, y2 }: Box, room: Canvas): boolean => x2 - x1 <= room.width && y2 - y1 <= room.height;
