import type { Canvas } from './picture.ts';

/** The canvas, and how wide the window is that it is part of. */
export interface Room extends Canvas {
  readonly window: number;
}

/** The room that a picture is arranged for: the inspector comes and goes beside it, and takes nothing of it. */
export function roomFor(now: Room, before: Room | undefined, isInspected: boolean): Room {
  const isInspectorBeside = isInspected && before?.window === now.window && now.width < before.width;
  return isInspectorBeside ? { ...now, width: before.width } : now;
}
