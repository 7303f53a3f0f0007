import type { Position } from '../exploration/exploration.ts';

/** A tap or a click: when it began and ended, where in the window of the picture, and on which node. */
export interface Tap {
  readonly node: string | undefined;
  readonly at: Position;
  readonly fromMs: number;
  readonly toMs: number;
  /** The how manieth click it is in the reader's own speed of double clicks; absent for fingers. */
  readonly clicks?: number;
}

const quickMs = 400;
const nearPixels = 6;

/**
 * Whether a tap is the second of a double tap on a node. It counts by where the finger is, not by what is now under it:
 * the first tap opens the inspector, which may move the picture.
 */
export function isSecondTap(first: Tap | undefined, second: Tap): first is Tap {
  if (first?.node === undefined) return false;
  if (second.fromMs - first.toMs > quickMs && (second.clicks ?? 1) < 2) return false;
  return Math.hypot(second.at.x - first.at.x, second.at.y - first.at.y) <= nearPixels;
}

/** What a tap on a line asks for: the first thing that it stands for, and with each further tap the next. */
export function nextEvidence(evidence: readonly string[], selection: string | undefined): string | undefined {
  const at = selection === undefined ? -1 : evidence.indexOf(selection);
  return evidence[(at + 1) % evidence.length];
}
