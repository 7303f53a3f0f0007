import { applyAction } from './exploration.ts';
import type { Action, Exploration } from './exploration.ts';

/** The pictures the reader came through, and those undone. */
export interface History {
  readonly past: readonly Exploration[];
  readonly present: Exploration;
  readonly future: readonly Exploration[];
}

const mostSteps = 200;

/** A history that begins here. */
export const startHistory = (exploration: Exploration): History => ({ past: [], present: exploration, future: [] });

/**
 * The history after a step. A step that leaves the picture as it is (a selection, another view) cannot be undone;
 * dragging the time window passes many months, so its moves in a row are one step.
 */
export function perform(history: History, action: Action): History {
  const next = applyAction(history.present, action);
  if (next === history.present) return history;
  if (action.do !== 'time' || !cameByTime(history)) return visit(history, next);
  const isBack = samePicture(next, history.past.at(-1) ?? next);
  return { past: isBack ? history.past.slice(0, -1) : history.past, present: next, future: [] };
}

function cameByTime({ past, present }: History): boolean {
  const last = past.at(-1);
  return last !== undefined && !samePicture(last, present) && samePicture({ ...last, time: present.time }, present);
}

/** The history after going to a picture by its address. */
export function visit(history: History, exploration: Exploration): History {
  if (samePicture(history.present, exploration)) return { ...history, present: exploration };
  return { past: [...history.past, history.present].slice(-mostSteps), present: exploration, future: [] };
}

/** One picture back; what is selected and read stays. */
export function undo(history: History): History {
  const last = history.past.at(-1);
  if (!last) return history;
  return {
    past: history.past.slice(0, -1),
    present: withPicture(history.present, last),
    future: [history.present, ...history.future],
  };
}

/** One picture forward again. */
export function redo(history: History): History {
  const [next, ...future] = history.future;
  if (!next) return history;
  return { past: [...history.past, history.present], present: withPicture(history.present, next), future };
}

export const canUndo = (history: History): boolean => history.past.length > 0;
export const canRedo = (history: History): boolean => history.future.length > 0;

/** Whether two explorations draw the same picture, whatever is selected or read. */
export function samePicture(a: Exploration, b: Exploration): boolean {
  return JSON.stringify(pictureOf(a)) === JSON.stringify(pictureOf(b));
}

function pictureOf(exploration: Exploration) {
  const { base, added, expansions, hidden, pinned, filters, time, asked, layout } = exploration;
  return { base, added, expansions, hidden, pinned, filters, time, asked, layout };
}

function withPicture(here: Exploration, picture: Exploration): Exploration {
  const { view, selection, report, statement, settings } = here;
  return {
    ...pictureOf(picture),
    view,
    settings,
    ...(selection === undefined ? {} : { selection }),
    ...(report === undefined ? {} : { report }),
    ...(statement === undefined ? {} : { statement }),
  };
}
