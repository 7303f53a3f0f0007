import type { Exploration } from '../../exploration/exploration.ts';
import type { Scene, Visible } from '../../exploration/visible.ts';
import type { ArrangeOptions } from './arrange.ts';
import { narrowBelow } from './picture.ts';
import type { Canvas, Picture } from './picture.ts';

/** A picture to arrange; the answer has the same number. */
export interface ArrangeRequest {
  readonly number: number;
  readonly options: ArrangeOptions;
}

export interface ArrangeAnswer {
  readonly number: number;
  readonly picture: Picture;
}

/** What the reader wants to see. */
export interface Wish {
  readonly visible: Visible;
  readonly canvas: Canvas;
  readonly layout: Exploration['layout'];
  /** What is selected or was searched for, the most wanted first. */
  readonly sought: readonly string[];
}

/** Whoever arranges: a worker, or in its place a test. */
export interface ArrangeWorker {
  postMessage(request: ArrangeRequest): void;
  addEventListener(type: 'message', hear: (event: { readonly data: ArrangeAnswer }) => void): void;
  terminate(): void;
}

/**
 * Asks for a new picture when what is wanted is not in the last one. The first picture keeps the sizes it was arranged
 * with, so that what is opened or added later moves nothing else; only the answer to the last question counts.
 */
export class Arranger {
  private readonly worker: ArrangeWorker;
  private options: ArrangeOptions | undefined;
  private number = 0;
  private answered = 0;
  private isNew = false;
  private folded: ReadonlySet<string> = new Set();

  /** `onPicture` also hears whether the picture is another one, to be looked at from its beginning. */
  constructor(worker: ArrangeWorker, onPicture: (picture: Picture, isNew: boolean) => void) {
    this.worker = worker;
    worker.addEventListener('message', ({ data: { number, picture } }) => {
      if (number !== this.number) return;
      this.answered = number;
      this.folded = new Set(picture.nodes.flatMap(({ fold }) => (fold ? [...fold.people, ...fold.places] : [])));
      const { isNew } = this;
      this.isNew = false;
      onPicture(picture, isNew);
    });
  }

  /** Whether the picture for this wish is still to come. */
  ask(wish: Wish): boolean {
    const last = this.options;
    const next = last && !isOther(last, wish) ? grown(last, wish, this.folded) : begun(wish);
    if (next !== last) {
      this.options = next;
      this.isNew ||= next.first !== last?.first || next.layout !== last.layout;
      this.number += 1;
      this.worker.postMessage({ number: this.number, options: next });
    }
    return this.answered !== this.number;
  }

  end() {
    this.worker.terminate();
  }
}

const isOther = (last: ArrangeOptions, { visible, canvas }: Wish) =>
  canvas.width < narrowBelow !== last.canvas.width < narrowBelow || !isSameScene(last.first, visible.base);

const begun = ({ visible, canvas, layout, sought }: Wish): ArrangeOptions => ({
  first: visible.base,
  whole: visible.whole,
  hidden: visible.hidden,
  canvas,
  layout,
  unfolded: unfoldedOf(visible),
  sought,
});

/** The same picture with what was opened, found or added since; the same object where it holds all of it. */
function grown(last: ArrangeOptions, { visible, layout, sought }: Wish, folded: ReadonlySet<string>): ArrangeOptions {
  const unfolded = unfoldedOf(visible);
  const found = sought.filter((id) => folded.has(id) && !last.sought.includes(id));
  const isSame = found.length === 0 && isSameScene(last.whole, visible.whole) && isSameList(last.unfolded, unfolded);
  if (isSame && layout === last.layout) return last;
  return { ...last, layout, whole: visible.whole, unfolded, sought: [...found, ...last.sought] };
}

/** What of the first picture the reader asked for by name, and so wants to see open. */
function unfoldedOf({ arrivals, base }: Visible): readonly string[] {
  const asked = arrivals.flatMap(({ nodes }) => nodes);
  if (asked.length === 0) return asked;
  const known = new Set(base.nodes.map(({ id }) => id));
  return asked.filter((id) => known.has(id));
}

function isSameScene(a: Scene, b: Scene): boolean {
  if (a === b) return true;
  if (a.lines.length !== b.lines.length) return false;
  return isSameList(
    a.nodes.map(({ id }) => id),
    b.nodes.map(({ id }) => id),
  );
}

const isSameList = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((id, index) => id === b[index]);
