import { beforeEach, describe, expect, test } from 'vitest';
import type { Visible } from '../../exploration/visible.ts';
import { laptop, phone, seenOf, withInspector } from '../testing/arranged.ts';
import { evenMeasure, madeUpGraph, madeUpNode, madeUpRelationship, madeUpWorld } from '../testing/madeUpWorld.ts';
import { arrange } from './arrange.ts';
import { Arranger } from './arranger.ts';
import type { ArrangeAnswer, ArrangeRequest, ArrangeWorker } from './arranger.ts';
import type { Picture } from './picture.ts';

/** A worker that answers when it is told to. */
class PatientWorker implements ArrangeWorker {
  readonly requests: ArrangeRequest[] = [];
  private hear: (event: { readonly data: ArrangeAnswer }) => void = () => undefined;
  postMessage(request: ArrangeRequest) {
    this.requests.push(request);
  }
  addEventListener(_: 'message', hear: (event: { readonly data: ArrangeAnswer }) => void) {
    this.hear = hear;
  }
  terminate() {
    this.hear = () => undefined;
  }
  answer(number: number) {
    const request = this.requests.find((each) => each.number === number);
    if (request) this.hear({ data: { number, picture: arrange(request.options, evenMeasure) } });
  }
}

const world = madeUpWorld(12, 400);
const first = world.nodes.map(({ id }) => id);
const seen = seenOf(world);
let worker: PatientWorker;
let pictures: { readonly picture: Picture; readonly isNew: boolean }[];
let arranger: Arranger;

beforeEach(() => {
  worker = new PatientWorker();
  pictures = [];
  arranger = new Arranger(worker, (picture, isNew) => pictures.push({ picture, isNew }));
});

const ask = (visible: Visible, sought: readonly string[] = [], canvas = laptop) =>
  arranger.ask({ visible, canvas, layout: 'districts', sought });

describe('the picture on the screen', () => {
  test('is asked for once, and waited for', () => {
    expect(ask(seen)).toBe(true);
    expect(ask(seen)).toBe(true);
    worker.answer(1);
    expect(ask(seen)).toBe(false);
    expect(worker.requests).toHaveLength(1);
    expect(pictures.map(({ isNew }) => isNew)).toEqual([true]);
  });

  test('is that of the last question; an answer to an earlier one is dropped', () => {
    ask(seen);
    ask(seenOf(madeUpWorld(3, 10)));
    worker.answer(1);
    expect(pictures).toEqual([]);
    worker.answer(2);
    expect(pictures.map(({ picture }) => picture.nodes.some(({ fold }) => fold))).toEqual([false]);
  });

  test('stays when the window becomes a little narrower, and when a filter hides somebody', () => {
    ask(seen);
    worker.answer(1);
    expect(ask(seen, [], { width: 912, height: 760 })).toBe(false);
    expect(ask(seenOf(world, { hidden: ['Person 1.0'] }))).toBe(false);
    expect(ask(seen, [], phone)).toBe(true);
  });

  test('is asked for again when somebody in a fold is selected, not when somebody is who stands open', () => {
    ask(seen);
    worker.answer(1);
    const [open] = pictures[0]?.picture.nodes.filter(({ id, fold }) => id.startsWith('Person') && !fold) ?? [];
    const folded = pictures[0]?.picture.nodes.flatMap(({ fold }) => fold?.people ?? [])[0] ?? '';
    expect(ask(seen, [open?.id ?? ''])).toBe(false);
    expect(ask(seen, [folded])).toBe(true);
    worker.answer(2);
    expect(pictures[1]?.isNew).toBe(false);
    expect(pictures[1]?.picture.nodes.some(({ id }) => id === folded)).toBe(true);
    expect(ask(seen, [])).toBe(false);
  });

  test('comes back as it was after a look at the free layout, though the inspector has opened', () => {
    ask(seen);
    worker.answer(1);
    arranger.ask({ visible: seen, canvas: withInspector, layout: 'free', sought: [] });
    worker.answer(2);
    ask(seen, [], withInspector);
    worker.answer(3);
    expect(pictures.map(({ isNew }) => isNew)).toEqual([true, true, true]);
    expect(pictures[2]?.picture).toEqual(pictures[0]?.picture);
  });

  test('is asked for again when a fold is opened, and when a family comes', () => {
    ask(seen);
    worker.answer(1);
    const fold = pictures[0]?.picture.nodes.find((node) => node.fold)?.fold;
    const opened = seenOf(world, { expansions: [{ anchor: fold?.place ?? '', nodes: fold?.opens ?? [] }] });
    expect(ask(opened)).toBe(true);
    expect(worker.requests.at(-1)?.options.unfolded).toEqual(fold?.opens);
    const more = madeUpGraph(
      [...world.nodes, madeUpNode('Late Aman', 'Person')],
      [...world.relationships, madeUpRelationship('Late Aman', 'HELD_IN', 'Camp 1')],
    );
    ask(seenOf(more, { added: ['Late Aman'] }, first));
    worker.answer(3);
    expect(pictures.map(({ isNew }) => isNew)).toEqual([true, false]);
    expect(pictures.at(-1)?.picture.nodes.some(({ id }) => id === 'Late Aman')).toBe(true);
  });
});
