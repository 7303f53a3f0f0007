import type { Position } from '../../exploration/exploration.ts';
import type { Measure } from '../layout/labels.ts';

/** A small square that is repeated all over an area: hatching, dots. */
export interface Tile {
  /** Tells it from the other tiles of the picture. */
  readonly id: string;
  readonly side: number;
  /** Degrees by which all of it is turned. */
  readonly turned?: number;
  readonly paints: readonly PathPaint[];
}

/** A stroke along a path, or a filled area, or both; all lengths are those of the picture. */
export interface PathPaint {
  readonly kind: 'path';
  readonly d: string;
  readonly fill?: string | Tile;
  readonly stroke?: string;
  readonly width?: number;
  readonly dash?: readonly number[];
  readonly opacity?: number;
}

/** An icon: a drawing of its own, put into a rectangle. */
export interface IconPaint {
  readonly kind: 'icon';
  readonly svg: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Words in one line; `at` is in the middle of their height. */
export interface TextPaint {
  readonly kind: 'text';
  readonly text: string;
  readonly at: Position;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly size: number;
  readonly weight: string;
  readonly italic: boolean;
  readonly color: string;
  /** Between the letters, more than usual. */
  readonly spacing?: number;
  /** Around the letters, so that lines do not run through them. */
  readonly halo?: { readonly color: string; readonly width: number };
}

/** A picture within the picture: what it has in one box is shown in another, and the rest of it cut off. */
export interface PartPaint {
  readonly kind: 'part';
  readonly shows: Box;
  readonly at: Box;
  readonly paints: readonly Paint[];
}

/** One stroke of the brush. A picture is a list of them, each over those before it. */
export type Paint = PathPaint | IconPaint | TextPaint | PartPaint;

/** What painting needs to know beside what is painted. */
export interface Brush {
  readonly measure: Measure;
  /** The color of the paper. */
  readonly paper: string;
}

/** A part of the sheet. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
