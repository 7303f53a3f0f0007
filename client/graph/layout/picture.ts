import type { Line } from '../../exploration/lines.ts';
import type { Position } from '../../exploration/exploration.ts';
import type { Label } from './labels.ts';

/** The sizes of the sheet, in its own units. */
export const rowHeight = 20;
export const indent = 18;
export const familyGap = 7;
export const loneGap = 2;
export const districtGap = 20;
export const dateRoom = 52;
export const placeRoom = 34;
/** A canvas narrower than this has one column. */
export const narrowBelow = 560;
/** A picture of more nodes than this has no free layout: it would take too long, and nobody could read it. */
export const freeUpTo = 1000;
/** The empty paper at the sides, and above and below. */
export const margin = 22;
export const marginAbove = 12;

/** The room that the picture is drawn in, in pixels of the screen. */
export interface Canvas {
  readonly width: number;
  readonly height: number;
}

/** Families of a place drawn as one row, or a place that stands for all within it, because there is no room for each. */
export interface Fold {
  readonly id: string;
  readonly place: string;
  readonly people: readonly string[];
  readonly families: number;
  /** The places and sites within. */
  readonly places: readonly string[];
  /** What the reader asks for who opens it: people whose families open, or the place. */
  readonly opens: readonly string[];
}

/** Where a node stands, and what is written beside it. */
export interface PlacedNode {
  readonly id: string;
  readonly at: Position;
  readonly label: Label;
  readonly fold?: Fold;
}

/** The way a line takes, corner by corner, and where its date is written. */
export interface Route {
  readonly line: Line;
  readonly points: readonly Position[];
  readonly date?: RouteDate;
}

export interface RouteDate {
  readonly text: string;
  readonly at: Position;
}

/** Districts beside each other, in one narrow column below each other, or families gathered freely. */
export type Arrangement = 'columns' | 'stacked' | 'free';

/** The whole sheet: where everything stands. */
export interface Picture {
  readonly nodes: readonly PlacedNode[];
  readonly routes: readonly Route[];
  readonly width: number;
  readonly height: number;
  readonly zoom: number;
  readonly arrangement: Arrangement;
  /** Whether the sheet is too long for the canvas and is scrolled rather than shrunk. */
  readonly scrolls: boolean;
}
